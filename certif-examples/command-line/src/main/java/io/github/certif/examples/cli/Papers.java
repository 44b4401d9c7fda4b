package io.github.certif.examples.cli;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Referential;
import io.github.certif.render.Documents;
import io.github.certif.render.Renderer;
import io.github.certif.render.document.Document;
import io.github.certif.render.html.HtmlRenderer;
import io.github.certif.render.json.JsonRenderer;
import io.github.certif.render.layout.Matter;
import io.github.certif.render.layout.Paper;
import io.github.certif.render.markdown.MarkdownRenderer;
import io.github.certif.render.message.Words;
import io.github.certif.render.pdf.PdfAttachment;
import io.github.certif.render.pdf.PdfRejectedException;
import io.github.certif.render.pdf.PdfRenderer;
import io.github.certif.render.text.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes papers one after the other, each in every format asked for. */
final class Papers {

    private static final List<Renderer> RENDERERS =
            List.of(HtmlRenderer.create(), MarkdownRenderer.create(), TextRenderer.create(), JsonRenderer.create());
    private static final String PDF = "pdf";

    private final Desk desk;

    Papers(Desk desk) {
        this.desk = desk;
    }

    /** Every paper of a session. */
    List<Paper> of(SessionRun run) {
        return Documents.of(run.referential(), desk.language()).papers(run.matter());
    }

    /** The forms of a referential to be filled in by hand, for the title or for some blocs. */
    List<Paper> blank(Referential referential, List<String> blocs) {
        List<BlocCode> chosen =
                blocs.stream().map(bloc -> bloc(referential, bloc)).toList();
        return Documents.of(referential, desk.language())
                .papers(Matter.builder().blocs(chosen).build());
    }

    /** A bloc by its code, or by its short code. */
    private BlocCode bloc(Referential referential, String asked) {
        Words words = Words.of(referential, desk.language());
        List<BlocCode> known =
                referential.getBlocs().stream().map(Bloc::getCode).toList();
        return known.stream()
                .filter(code ->
                        code.value().equals(asked) || words.shortCode(code).equals(asked))
                .findFirst()
                .orElseThrow(() -> new UnusableException(desk.texts().say("documents.bloc", asked, known)));
    }

    /**
     * Writes papers.
     *
     * @param data what travels inside the file of a paper
     * @param dated the day that PDF files are dated, so that the same input gives the same bytes
     * @return how many files
     */
    int write(
            List<Paper> papers,
            Function<Paper, List<PdfAttachment>> data,
            List<String> formats,
            LocalDate dated,
            OutputFolder folder) {
        formats.forEach(this::known);
        Optional<PdfRenderer> pdf = formats.contains(PDF) ? Optional.of(PdfRenderer.create()) : Optional.empty();
        try (Progress progress = desk.progress(papers.size() * formats.size())) {
            for (Paper paper : papers) {
                Document document = paper.document(); // made once, and forgotten before the next
                for (String format : formats) {
                    String name = paper.name() + "." + format;
                    byte[] bytes = PDF.equals(format)
                            ? pdf(pdf.orElseThrow(), name, document, data.apply(paper), dated)
                            : renderer(format).orElseThrow().render(document).getBytes(StandardCharsets.UTF_8);
                    folder.write(name, bytes);
                    progress.done(name);
                }
            }
        }
        return papers.size() * formats.size();
    }

    private byte[] pdf(
            PdfRenderer renderer, String name, Document document, List<PdfAttachment> data, LocalDate dated) {
        try {
            return renderer.render(document, dated.atStartOfDay(ZoneOffset.UTC).toInstant(), data);
        } catch (PdfRejectedException e) {
            throw new UnusableException(desk.texts().say("documents.pdf", name, e.findings()));
        }
    }

    static List<String> formats() {
        return Stream.concat(RENDERERS.stream().map(Renderer::format), Stream.of(PDF))
                .toList();
    }

    private void known(String format) {
        if (!formats().contains(format)) {
            throw new UnusableException(desk.texts().say("documents.format", format, String.join(", ", formats())));
        }
    }

    private static Optional<Renderer> renderer(String format) {
        return RENDERERS.stream()
                .filter(renderer -> renderer.format().equals(format))
                .findFirst();
    }
}
