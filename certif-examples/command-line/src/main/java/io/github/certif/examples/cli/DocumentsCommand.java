package io.github.certif.examples.cli;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.session.Session;
import io.github.certif.render.layout.Paper;
import io.github.certif.render.pdf.PdfAttachment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes every document of a session, or the blank forms of a referential. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = "Writes every document of a session, or the blank forms of a referential.")
final class DocumentsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A session.")
    private @Nullable Path file;

    @Option(
            names = "--blank",
            paramLabel = "PACK",
            description = "Instead of a session: the folder or the id of a pack whose blank forms are written.")
    private @Nullable String blank;

    @Option(
            names = "--blocs",
            paramLabel = "CODES",
            split = ",",
            description = "The blocs of a blank grid, separated by commas (default: all).")
    private List<String> blocs = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the documents are written.")
    private Path out = Path.of("");

    @Option(
            names = "--formats",
            paramLabel = "FORMATS",
            split = ",",
            defaultValue = "html,pdf,md",
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
        if (blank != null && file == null) {
            List<Paper> forms = new Papers(desk).blank(desk.pack(blank).getReferential(), blocs);
            // a form is of no day: unless told one, its file is dated the first day that computers count from
            return write(desk, out, forms, paper -> List.of(), asOf == null ? LocalDate.EPOCH : asOf, List.of());
        }
        if (file == null || blank != null || !blocs.isEmpty()) {
            throw new UnusableException(desk.texts().say("documents.what"));
        }
        Session session = desk.read(desk.source(file), Session.class);
        List<SessionRun> runs = SessionRun.of(desk, session, Optional.ofNullable(asOf));
        return runs.stream().mapToInt(run -> write(desk, run)).max().orElse(CertifCommand.DONE);
    }

    private int write(Desk desk, SessionRun run) {
        Papers papers = new Papers(desk);
        return write(
                desk, run.folder(out), papers.of(run), new PaperData(desk.json(), run), run.asOf(), run.findings());
    }

    private int write(
            Desk desk,
            Path folder,
            List<Paper> papers,
            Function<Paper, List<PdfAttachment>> data,
            LocalDate dated,
            List<Finding> findings) {
        int files = new Papers(desk).write(papers, data, formats, dated, new OutputFolder(folder, desk.texts()));
        desk.tell(findings);
        desk.print(desk.texts().say("documents.written", files, folder));
        return Desk.code(findings);
    }
}
