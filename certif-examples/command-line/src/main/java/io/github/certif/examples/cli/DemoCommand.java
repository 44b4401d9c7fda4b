package io.github.certif.examples.cli;

import io.github.certif.examples.cli.WrittenFiles.Written;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.session.Session;
import io.github.certif.render.layout.Matter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job on the shipped sample sessions: decides every candidate and writes every document. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Decides the shipped sample sessions and writes their documents.")
final class DemoCommand implements Callable<Integer> {

    /** The names of the sample sessions, one a line. */
    private static final String SAMPLES = "samples.txt";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "certif-demo",
            description = "Where the documents are written (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("certif-demo");

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        List<Written> written = sample(SAMPLES)
                .text()
                .lines()
                .flatMap(sample -> session(desk, sample).stream())
                .toList();
        if (options.isJson()) {
            desk.printRaw(desk.json().write(WrittenFiles.of(written)));
        }
        // what the samples show on purpose (a missing result, a contradiction) is no failure of the demonstration
        return CertifCommand.DONE;
    }

    private List<Written> session(Desk desk, String sample) {
        JsonSource source = sample(sample);
        Session session = desk.read(source, Session.class);
        return SessionRun.of(desk, session, Optional.empty()).stream()
                .map(run -> documents(desk, source, run))
                .toList();
    }

    private Written documents(Desk desk, JsonSource source, SessionRun run) {
        Path ofSession = out.resolve(run.session().getId().value());
        OutputFolder folder = new OutputFolder(run.folder(ofSession), desk.texts());
        Papers papers = new Papers(desk);
        Matter matter = run.matter(desk, List.of());
        int files = papers.write(
                papers.of(run, matter),
                new PaperData(desk.json(), run, matter.getSealed()),
                List.of("html", "pdf", "md"),
                run.asOf(),
                folder);
        folder.write("session.json", source.text().getBytes(StandardCharsets.UTF_8));
        for (Decision decision : run.decisions()) {
            folder.write(
                    "decisions/" + decision.getCandidate() + ".json",
                    desk.json().write(decision).getBytes(StandardCharsets.UTF_8));
        }
        Written written =
                new Written(folder.folder(), files + 1 + run.decisions().size(), run.findings());
        desk.tell(run.findings());
        if (!options.isJson()) {
            summary(desk, run);
            desk.print(desk.texts().say("demo.written", written.files(), written.folder()));
            desk.print("");
        }
        return written;
    }

    private static JsonSource sample(String name) {
        try (InputStream in = DemoCommand.class.getResourceAsStream("samples/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the command lacks its own sample " + name);
            }
            return JsonSource.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void summary(Desk desk, SessionRun run) {
        desk.print(desk.texts()
                .say(
                        "demo.head",
                        PacksCommand.title(run.referential(), desk.language()),
                        run.session().getId(),
                        desk.messages().date(run.asOf())));
        for (Decision decision : run.decisions()) {
            String blocs = decision.getBlocs().stream()
                    .filter(result -> result.getState() == UnitState.ACQUIRED)
                    .map(UnitResult::getUnit)
                    .map(unit -> unit.code())
                    .collect(Collectors.joining(" "));
            String until = decision.getRetake()
                    .flatMap(plan -> plan.getLastDay())
                    .map(day -> desk.texts().say("demo.until", desk.messages().date(day)))
                    .orElse("");
            desk.print(String.format(
                    java.util.Locale.ROOT,
                    "  %-14s %-24s %s%s",
                    decision.getCandidate(),
                    desk.messages().word(decision.getOutcome()),
                    blocs.isEmpty() ? "-" : blocs,
                    until));
        }
    }
}
