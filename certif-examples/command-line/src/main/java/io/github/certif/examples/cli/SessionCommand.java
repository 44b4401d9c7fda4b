package io.github.certif.examples.cli;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Findings;
import io.github.certif.model.decision.SessionReport;
import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.decision.SharingState;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Session;
import io.github.certif.model.validation.AtClosing;
import io.github.certif.model.validation.AtDeliberation;
import io.github.certif.model.validation.BeforeSession;
import io.github.certif.render.calendar.SharingCalendar;
import io.github.certif.render.message.FindingText;
import io.github.certif.render.message.Words;
import jakarta.validation.groups.Default;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
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

/** Says everything that is wrong, or cannot be checked, in a session: its fields, its jury, its sharing calendar. */
@Command(
        name = "session",
        mixinStandardHelpOptions = true,
        description =
                "Says what is wrong or missing in a session: its fields at a stage, its jury, what must reach whom.")
final class SessionCommand implements Callable<Integer> {

    /** How far a session has come. */
    enum How {
        BEFORE(Stage.BEFORE_SESSION, BeforeSession.class),
        DELIBERATION(Stage.AT_DELIBERATION, BeforeSession.class, AtDeliberation.class),
        CLOSING(Stage.AT_CLOSING, BeforeSession.class, AtDeliberation.class, AtClosing.class),
        AFTER(Stage.AFTER, BeforeSession.class, AtDeliberation.class, AtClosing.class);

        private final Stage reached;
        private final List<Class<?>> groups;

        How(Stage reached, Class<?>... groups) {
            this.reached = reached;
            this.groups = List.of(groups);
        }

        /** The stage, as the rules of procedure know it. */
        Stage reached() {
            return reached;
        }

        /** What is asked at a stage: what always holds, and what this and the earlier stages ask. */
        Class<?>[] groups() {
            List<Class<?>> all = new ArrayList<>(groups);
            all.add(Default.class);
            return all.toArray(Class<?>[]::new);
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "A session.")
    private Path file = Path.of("");

    @Option(
            names = "--stage",
            paramLabel = "before|deliberation|closing|after",
            defaultValue = "before",
            description = "How far the session has come (default: ${DEFAULT-VALUE}).")
    private How stage = How.BEFORE;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of the question, yyyy-mm-dd (default: the first day of the session; from the closing on, the last day"
                            + " that the file speaks of).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--calendar",
            paramLabel = "OUT.ics",
            description = "Also writes what must reach whom by when as iCalendar, to a new file.")
    private @Nullable Path calendar;

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        Optional<NewFile> target = Optional.ofNullable(calendar).map(path -> new NewFile(path, desk.texts()));
        Session session = desk.read(desk.source(file), Session.class);
        Referential referential = desk.referential(session.getReferential());
        LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> day(session));
        SessionReport report = Desk.orUnusable(() -> desk.procedure(referential, options.choices()))
                .check(session, stage.reached(), day);
        List<Finding> findings = new ArrayList<>(SessionRun.valid(session, desk.language(), stage.groups()));
        findings.addAll(report.getFindings());
        if (stage != How.BEFORE) {
            findings.addAll(SessionRun.findings(SessionRun.of(desk, session, Optional.ofNullable(asOf))));
        }
        Words words = Words.of(referential, desk.language());
        target.ifPresent(out -> out.write(SharingCalendar.of(words)
                .text(session.getId(), report.getSharing(), day.atStartOfDay().toInstant(ZoneOffset.UTC))));
        FindingText text = FindingText.of(words);
        List<Finding> sorted =
                Desk.sorted(findings.stream().distinct().map(text::worded).toList());
        if (options.isJson()) {
            desk.printRaw(desk.json().write(Findings.of(sorted)));
        } else {
            sorted.forEach(finding -> desk.print(desk.line(finding)));
            ahead(desk, words, report.getSharing());
            desk.print(desk.texts().say("session.found", sorted.size(), session.getId(), day));
        }
        return Desk.code(sorted);
    }

    /** Without a day on the command line: once a session has begun, the last day that its file speaks of. */
    private LocalDate day(Session session) {
        return stage == How.BEFORE ? session.getStartsOn() : SessionRun.lastDay(session);
    }

    /** What is still to be shared, the next first. */
    private static void ahead(Desk desk, Words words, List<SharingLine> lines) {
        lines.stream()
                .filter(line -> line.getState() == SharingState.AHEAD)
                .sorted(Comparator.comparing(line -> line.getDue().orElseThrow()))
                .forEach(line -> desk.print(desk.texts()
                        .say(
                                "session.ahead",
                                line.getDue().orElseThrow(),
                                words.orCode("document." + line.getDocument(), line.getDocument())
                                        .plain(),
                                words.orCode("role." + line.getTo(), line.getTo())
                                        .plain())));
    }
}
