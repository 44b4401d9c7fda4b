package io.github.certif.examples.cli;

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

/** Writes every document of a session. */
@Command(name = "documents", mixinStandardHelpOptions = true, description = "Writes every document of a session.")
final class DocumentsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "A session.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the documents are written.")
    private Path out = Path.of("");

    @Option(
            names = "--formats",
            paramLabel = "FORMATS",
            split = ",",
            defaultValue = "html,md",
            description = "The formats, separated by commas (default: ${DEFAULT-VALUE}).")
    private List<String> formats = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the question, yyyy-mm-dd (default: the last day that the file speaks of).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        Session session = desk.read(desk.source(file), Session.class);
        SessionRun run = SessionRun.of(desk, session, Optional.ofNullable(asOf));
        Papers papers = new Papers(desk);
        int files = papers.write(papers.of(run), formats, new OutputFolder(out, desk.texts()));
        desk.tell(run.findings());
        desk.print(desk.texts().say("documents.written", files, out));
        return Desk.code(run.findings());
    }
}
