package io.github.certif.examples.cli;

import io.github.certif.examples.cli.WrittenFiles.Written;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import io.github.certif.render.layout.Matter;
import io.github.certif.render.layout.Paper;
import io.github.certif.render.pdf.PdfAttachment;
import io.github.certif.rules.Seals;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Writes every document of a session, the blank forms of a referential, or the guides to a pack. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = "Writes every document of a session, the blank forms of a referential, or the guides to a pack.")
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
            names = "--guide",
            paramLabel = "PACK",
            description =
                    "Instead of a session: the folder or the id of a pack whose referential, regulation, policies and "
                            + "worked cases are written to be read.")
    private @Nullable String guide;

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

    @Option(
            names = "--sealed",
            paramLabel = "FILE",
            description = "Sealed minutes of the session, shown in place of those in its file; once for each set.")
    private List<Path> sealed = List.of();

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        if (guide != null && blank == null && file == null && blocs.isEmpty() && sealed.isEmpty()) {
            return said(desk, List.of(unfilled(desk, new Papers(desk).guide(desk.pack(guide)))));
        }
        if (blank != null && guide == null && file == null && sealed.isEmpty()) {
            List<Paper> forms = new Papers(desk).blank(desk.pack(blank).getReferential(), blocs);
            return said(desk, List.of(unfilled(desk, forms)));
        }
        if (file == null || blank != null || guide != null || !blocs.isEmpty()) {
            throw new UnusableException(desk.texts().say("documents.what"));
        }
        Session session = desk.read(desk.source(file), Session.class);
        List<SessionRun> runs = SessionRun.of(desk, session, Optional.ofNullable(asOf));
        List<SealedMinutes> kept =
                sealed.stream().map(path -> kept(desk, path, session)).toList();
        return said(desk, runs.stream().map(run -> write(desk, run, kept)).toList());
    }

    private SealedMinutes kept(Desk desk, Path path, Session session) {
        SealedMinutes minutes = desk.read(desk.source(path), SealedMinutes.class);
        if (!minutes.getMinutes().getSession().equals(session.getId())) {
            throw new UnusableException(desk.texts().say("documents.sealed", path, session.getId()));
        }
        return minutes;
    }

    /** What is of no day: unless told one, its file is dated the first day that computers count from. */
    private LocalDate undated() {
        return asOf == null ? LocalDate.EPOCH : asOf;
    }

    /** A broken seal does not keep its minutes from being shown, but it is said. */
    private Written write(Desk desk, SessionRun run, List<SealedMinutes> kept) {
        Papers papers = new Papers(desk);
        Matter matter = run.matter(desk, kept);
        List<Finding> findings = new ArrayList<>(run.findings());
        matter.getSealed().forEach(one -> findings.addAll(Seals.verify(one)));
        return write(
                desk,
                run.folder(out),
                papers.of(run, matter),
                new PaperData(desk.json(), run, matter.getSealed()),
                run.asOf(),
                findings);
    }

    private Written unfilled(Desk desk, List<Paper> papers) {
        return write(desk, out, papers, paper -> List.of(), undated(), List.of());
    }

    private Written write(
            Desk desk,
            Path folder,
            List<Paper> papers,
            Function<Paper, List<PdfAttachment>> data,
            LocalDate dated,
            List<Finding> findings) {
        int files = new Papers(desk).write(papers, data, formats, dated, new OutputFolder(folder, desk.texts()));
        return new Written(folder, files, findings);
    }

    private int said(Desk desk, List<Written> runs) {
        WrittenFiles all = WrittenFiles.of(runs);
        desk.tell(all.findings());
        if (options.isJson()) {
            desk.printRaw(desk.json().write(all));
        } else {
            runs.forEach(run -> desk.print(desk.texts().say("documents.written", run.files(), run.folder())));
        }
        return Desk.code(all.findings());
    }
}
