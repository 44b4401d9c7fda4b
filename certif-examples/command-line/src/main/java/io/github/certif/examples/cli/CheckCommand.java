package io.github.certif.examples.cli;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Findings;
import io.github.certif.model.decision.Severity;
import io.github.certif.referentials.Pack;
import io.github.certif.referentials.PackLinter;
import io.github.certif.referentials.Referentials;
import io.github.certif.referentials.format.PackProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a pack: its form, its codes, its clauses, and its worked cases. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a pack: every problem in one run, its worked cases too.")
final class CheckCommand implements Callable<Integer> {

    private static final Set<String> SUCCESSION =
            Set.of(PackProblem.PACK_REPLACED_BY_UNKNOWN.name(), PackProblem.PACK_REPLACED_IN_CIRCLE.name());

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "PACK", description = "The folder or zip of a pack, or the id of an installed one.")
    private String pack = "";

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        List<Finding> all = new ArrayList<>(lint(desk));
        all.addAll(succession(desk));
        List<Finding> findings = Desk.sorted(all);
        if (options.isJson()) {
            desk.printRaw(desk.json().write(Findings.of(findings)));
        } else {
            findings.forEach(finding -> desk.print(desk.line(finding)));
            desk.print(desk.texts()
                    .say(
                            "check.summary",
                            pack,
                            count(findings, Severity.BLOCKING),
                            count(findings, Severity.WARNING),
                            count(findings, Severity.INFO)));
        }
        return Desk.code(findings);
    }

    private List<Finding> lint(Desk desk) {
        PackLinter linter = PackLinter.of(desk.judge());
        Path folder = Path.of(pack);
        if (Files.exists(folder)) {
            return linter.lint(folder);
        }
        return linter.lint(desk.pack(pack)
                .getFiles()
                .orElseThrow(() -> new UnusableException(desk.texts().say("check.nothing", pack, ""))));
    }

    /** Who replaces a pack can only be said beside the other packs. */
    private List<Finding> succession(Desk desk) {
        Path folder = Path.of(pack);
        Referentials all = desk.referentials();
        if (Files.exists(folder)) {
            Referentials checked = Referentials.ofFolder(folder);
            ReferentialId[] known = checked.packs().stream()
                    .map(Pack::id)
                    .filter(id -> desk.referentials().pack(id).isPresent())
                    .toArray(ReferentialId[]::new);
            all = all.overriddenBy(checked, known);
        }
        return all.findings().stream()
                .filter(finding -> SUCCESSION.contains(finding.getCode()))
                .toList();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .count();
    }
}
