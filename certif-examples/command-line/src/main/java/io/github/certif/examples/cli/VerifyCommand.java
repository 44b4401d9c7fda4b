package io.github.certif.examples.cli;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Findings;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.rules.Seals;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether sealed minutes were altered. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Says whether sealed minutes, and what they replaced, are as they were sealed.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "Sealed minutes.")
    private Path file = Path.of("");

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = "A copy that was kept: says which parts are not what it says.")
    private @Nullable Path earlier;

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        SealedMinutes sealed = desk.read(desk.source(file), SealedMinutes.class);
        List<Finding> findings = Desk.sorted(
                earlier == null
                        ? Seals.verify(sealed)
                        : Seals.verify(sealed, desk.read(desk.source(earlier), SealedMinutes.class)));
        int code = Desk.code(findings);
        if (options.isJson()) {
            desk.printRaw(desk.json().write(Findings.of(findings)));
        } else {
            findings.forEach(finding -> desk.print(desk.line(finding)));
            desk.print(desk.texts()
                    .say(
                            code == CertifCommand.DONE ? "verify.whole" : "verify.altered",
                            sealed.getMinutes().getSession(),
                            sealed.getSealedOn()));
        }
        return code;
    }
}
