package io.github.certif.examples.cli;

import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Findings;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import io.github.certif.rules.Seals;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Seals the minutes of a session, or replaces sealed ones by corrected ones. */
@Command(
        name = "seal",
        mixinStandardHelpOptions = true,
        description = "Seals the minutes of a session at its closing, where nothing blocks it.")
final class SealCommand implements Callable<Integer> {

    /** What a correction needs, all of it. */
    static final class Correction {
        @Option(
                names = "--rectifies",
                paramLabel = "SEALED",
                required = true,
                description = "The sealed minutes that these replace.")
        private Path sealed = Path.of("");

        @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why they are corrected.")
        private String reason = "";

        @Option(names = "--author", paramLabel = "NAME", required = true, description = "Who corrects them.")
        private String author = "";
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "A session with its minutes.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A new file for the sealed minutes (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--certification",
            paramLabel = "CODE",
            description = "The certification whose minutes are sealed, where a session awards several.")
    private @Nullable String certification;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the seal, yyyy-mm-dd (default: the last day that the file speaks of).")
    private @Nullable LocalDate asOf;

    @ArgGroup(exclusive = false)
    private @Nullable Correction correction;

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        Optional<NewFile> target = Optional.ofNullable(out).map(path -> new NewFile(path, desk.texts()));
        Session session = desk.read(desk.source(file), Session.class);
        Referential referential = desk.referential(session.getReferential());
        LocalDate day = asOf == null ? SessionRun.lastDay(session) : asOf;
        Seals seals = Seals.of(Desk.orUnusable(() -> desk.procedure(referential, options.choices())));
        Answer<SealedMinutes> answer = correction == null
                ? seals.seal(session, certification(), day, standing(desk, session, day))
                : seals.rectify(
                        desk.read(desk.source(correction.sealed), SealedMinutes.class),
                        session,
                        day,
                        correction.reason,
                        correction.author,
                        standing(desk, session, day));
        return answer.value()
                .map(done -> done(desk, done, target, answer.findings()))
                .orElseGet(() -> refused(desk, answer.findings()));
    }

    private Optional<CertificationCode> certification() {
        return Optional.ofNullable(certification).map(code -> Desk.orUnusable(() -> CertificationCode.of(code)));
    }

    /** The fields that closing needs, and what deciding the dossiers finds. */
    private static List<Finding> standing(Desk desk, Session session, LocalDate day) {
        List<Finding> standing =
                new ArrayList<>(SessionRun.valid(session, desk.language(), SessionCommand.How.CLOSING.groups()));
        standing.addAll(SessionRun.findings(SessionRun.of(desk, session, Optional.of(day))));
        return standing.stream().distinct().toList();
    }

    private static int done(Desk desk, SealedMinutes sealed, Optional<NewFile> target, List<Finding> findings) {
        String text = desk.json().write(sealed);
        desk.tell(findings);
        target.ifPresentOrElse(file -> file.write(text), () -> desk.printRaw(text));
        desk.note(desk.texts()
                .say("seal.done", sealed.getMinutes().getSession(), sealed.getSealedOn(), sealed.getDigest()));
        return CertifCommand.DONE;
    }

    private int refused(Desk desk, List<Finding> findings) {
        List<Finding> sorted = Desk.sorted(findings);
        if (options.isJson()) {
            desk.printRaw(desk.json().write(Findings.of(sorted)));
        } else {
            desk.tell(sorted);
        }
        desk.note(desk.texts().say("seal.refused"));
        return CertifCommand.BLOCKED;
    }
}
