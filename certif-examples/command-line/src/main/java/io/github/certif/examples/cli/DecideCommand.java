package io.github.certif.examples.cli;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Findings;
import io.github.certif.model.decision.Location;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.session.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides a session, a dossier, or dossiers one a line. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = "Decides a session, a dossier, or dossiers one a line (JSON Lines), and says why.")
final class DecideCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "A session, a dossier, or JSON Lines of dossiers.")
    private Path file = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the question, yyyy-mm-dd (default: the last day that the file speaks of).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        JsonSource source = desk.source(file);
        Optional<String> format = desk.json().format(source);
        if (isLines(desk, source)) {
            return lines(desk, source);
        }
        if (format.filter(Session.FORMAT::equals).isPresent()) {
            return session(desk, desk.read(source, Session.class));
        }
        if (format.filter(Dossier.FORMAT::equals).isPresent()) {
            return dossier(desk, desk.read(source, Dossier.class));
        }
        // a file without a known format is read once as a session, so that a syntax error is told with its place
        if (format.isEmpty()) {
            desk.read(source, Session.class);
        }
        throw new UnusableException(
                desk.texts().say("file.format", file, format.orElse("-"), Session.FORMAT + ", " + Dossier.FORMAT));
    }

    private int session(Desk desk, Session session) {
        List<SessionRun> runs = SessionRun.of(desk, session, Optional.ofNullable(asOf));
        if (options.isJson()) {
            desk.printRaw(desk.json().write(SessionRun.data(runs)));
        } else {
            runs.forEach(run -> run.decisions().forEach(new DecisionText(desk, run.referential())::print));
        }
        desk.tell(SessionRun.findings(runs));
        return Desk.code(SessionRun.findings(runs));
    }

    private int dossier(Desk desk, Dossier dossier) {
        Answer<Decision> answer = decide(desk, dossier);
        if (options.isJson()) {
            desk.printRaw(
                    answer.isPresent()
                            ? desk.json().write(answer.get())
                            : desk.json().write(Findings.of(answer.findings())));
        } else {
            Referential referential = desk.referential(dossier.getReferential());
            answer.value().ifPresent(new DecisionText(desk, referential)::print);
        }
        desk.tell(answer.findings());
        return answer.isPresent() ? Desk.code(answer.findings()) : CertifCommand.BLOCKED;
    }

    private Answer<Decision> decide(Desk desk, Dossier dossier) {
        Referential referential = desk.referential(dossier.getReferential());
        LocalDate day = asOf == null ? SessionRun.lastDay(dossier) : asOf;
        return SessionRun.rules(desk, referential).decide(dossier, day);
    }

    // ---- JSON Lines

    /** Lines, when the first line that is not blank is a whole dossier and another one follows. */
    private static boolean isLines(Desk desk, JsonSource source) {
        List<String> lines =
                source.text().lines().filter(line -> !line.isBlank()).toList();
        return source.name().endsWith(".jsonl")
                || lines.size() > 1
                        && desk.json()
                                .format(JsonSource.of(source.name(), lines.get(0)))
                                .filter(Dossier.FORMAT::equals)
                                .isPresent()
                        && lines.get(0).strip().endsWith("}");
    }

    private int lines(Desk desk, JsonSource source) {
        List<String> lines = source.text().lines().toList();
        int code = CertifCommand.DONE;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                code = Math.max(code, line(desk, source.name(), i + 1, lines.get(i)));
            }
        }
        return code;
    }

    /** One bad line is reported with its number, and the others are still decided. */
    private int line(Desk desk, String name, int number, String line) {
        Answer<Dossier> read = desk.json().read(JsonSource.of(name, line), Dossier.class);
        Answer<Decision> answer = read.then(dossier -> known(desk, dossier));
        List<Finding> placed = answer.findings().stream()
                .map(finding -> at(finding, name, number))
                .toList();
        desk.tell(placed);
        if (options.isJson()) {
            desk.print(desk.json().writeLine(answer.isPresent() ? answer.get() : Findings.of(placed)));
        } else {
            answer.value()
                    .ifPresent(decision ->
                            new DecisionText(desk, desk.referential(decision.getReferential())).print(decision));
        }
        return answer.isPresent() ? Desk.code(placed) : CertifCommand.BLOCKED;
    }

    private Answer<Decision> known(Desk desk, Dossier dossier) {
        if (desk.referentials().find(dossier.getReferential()).isEmpty()) {
            return Answer.refusal(List.of(Finding.blocking("UNKNOWN_REFERENTIAL")
                    .path("/referential")
                    .putArguments("referential", dossier.getReferential().value())
                    .build()));
        }
        return decide(desk, dossier);
    }

    private static Finding at(Finding finding, String name, int number) {
        int column = finding.getLocation().map(Location::column).orElse(0);
        return Finding.builder()
                .from(finding)
                .location(new Location(name, number, column))
                .build();
    }
}
