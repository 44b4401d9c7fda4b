package io.github.certif.examples.cli;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Findings;
import io.github.certif.model.decision.Severity;
import io.github.certif.referentials.PackLinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a pack: a small complete one to be rewritten, or one with the competencies and criteria of a table. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Starts a pack: files with comments that pass the check, to be rewritten.")
final class NewCommand implements Callable<Integer> {

    /** What names a folder on every system, and never leads out of one. */
    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?");

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "ID", description = "The id of the pack: small letters, digits, dots, dashes.")
    private String id = "";

    @Option(names = "--out", paramLabel = "DIR", description = "The folder of the pack (default: ID).")
    private @Nullable Path out;

    @Option(
            names = "--criteria",
            paramLabel = "FILE.csv",
            description = "A table of blocs, competencies and criteria, as a spreadsheet saves it with semicolons.")
    private @Nullable Path criteria;

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        if (!ID.matcher(id).matches()) {
            throw new UnusableException(desk.texts().say("new.id", id));
        }
        NewFolder folder = new NewFolder(out == null ? Path.of(id) : out, desk.texts());
        Map<String, String> files = Scaffold.files(id);
        List<Finding> findings = new ArrayList<>();
        if (criteria != null) {
            Answer<CriteriaTable> table = CriteriaFile.read(criteria, desk.texts());
            findings.addAll(table.findings());
            if (!table.isPresent()) {
                return tell(desk, findings);
            }
            files = CriteriaPack.of(table.get()).fill(files);
        }
        findings.addAll(folder.write(files, PackLinter.of(desk.judge())));
        if (findings.stream().noneMatch(NewCommand::blocks) && !options.isJson()) {
            desk.print(desk.texts().say("new.written", files.size(), folder.path()));
            desk.print(desk.texts().say("new.next", folder.path()));
        }
        return tell(desk, findings);
    }

    private int tell(Desk desk, List<Finding> findings) {
        if (options.isJson()) {
            desk.printRaw(desk.json().write(Findings.of(findings)));
        } else {
            desk.tell(findings);
            if (findings.stream().anyMatch(NewCommand::blocks)) {
                desk.note(desk.texts().say("new.nothing"));
            }
        }
        return Desk.code(findings);
    }

    private static boolean blocks(Finding finding) {
        return finding.getSeverity() == Severity.BLOCKING;
    }
}
