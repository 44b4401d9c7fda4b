package io.github.certif.examples.cli;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Findings;
import io.github.certif.model.decision.Severity;
import io.github.certif.referentials.PackLinter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "PACK", description = "The folder or zip of a pack, or the id of an installed one.")
    private String pack = "";

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        List<Finding> findings = Desk.sorted(lint(desk));
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

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .count();
    }
}
