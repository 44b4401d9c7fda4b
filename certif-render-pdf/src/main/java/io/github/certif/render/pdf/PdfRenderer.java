package io.github.certif.render.pdf;

import io.github.certif.render.document.Document;
import io.github.certif.render.html.HtmlNodeRendererFactory;
import io.github.certif.render.html.HtmlRenderer;
import io.github.certif.render.html.Logo;
import io.github.certif.render.html.StyleSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as an archivable and accessible PDF: PDF/A-3a and PDF/UA-1, fonts embedded, tagged, with bookmarks,
 * page numbers and, if wanted, the data attached.
 *
 * <p>The document is drawn from the tree that {@link HtmlRenderer} makes of it, so a client that replaces how one type
 * of node looks does it the same way for both. A document that cannot be drawn faithfully, for instance because no font
 * has one of its characters, is refused with the list of reasons.
 *
 * <p>The same document, date and attachments give the same bytes, on one version of Java.
 *
 * <pre>{@code
 * PdfRenderer renderer = PdfRenderer.create();
 * byte[] minutes = renderer.render(document, decidedAt, List.of(PdfAttachment.json("session.json", "Session", json)));
 * Answer<List<PdfAttachment>> data = PdfData.read(minutes);
 * }</pre>
 *
 * <p>Immutable and thread-safe. It holds its fonts in memory: make one and keep it.
 */
public final class PdfRenderer {

    private final HtmlRenderer html;
    private final PdfEngine engine;
    private final String producer;

    private PdfRenderer(Builder builder) {
        this.html = builder.html.styleSheet(builder.styleSheet).build();
        this.engine = new PdfEngine(builder.fonts == null ? PdfFonts.bundled() : builder.fonts);
        this.producer = builder.producer;
    }

    /**
     * A renderer as the library draws by itself.
     *
     * @return the renderer
     */
    public static PdfRenderer create() {
        return builder().build();
    }

    /**
     * A builder.
     *
     * @return a new one
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The format, as it also ends file names.
     *
     * @return {@code pdf}
     */
    public String format() {
        return "pdf";
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param date when the file is made, to the second
     * @return the file
     * @throws PdfRejectedException if it cannot be drawn faithfully
     */
    public byte[] render(Document document, Instant date) {
        return render(document, date, List.of());
    }

    /**
     * Writes a document that carries files along.
     *
     * @param document the document
     * @param date when the file is made, to the second
     * @param attachments the files, in order
     * @return the file
     * @throws PdfRejectedException if it cannot be drawn faithfully
     * @throws IllegalArgumentException if two attachments have the same name
     */
    public byte[] render(Document document, Instant date, List<PdfAttachment> attachments) {
        return engine.render(html.toDom(document), new PdfMetadata(date, producer), attachments);
    }

    /**
     * Writes a document that carries files along.
     *
     * @param document the document
     * @param date when the file is made, to the second
     * @param attachments the files, in order; possibly none
     * @param out where to; left open, and untouched if the document is refused
     * @throws PdfRejectedException if it cannot be drawn faithfully
     * @throws IllegalArgumentException if two attachments have the same name
     * @throws IOException if it cannot be written
     */
    public void render(Document document, Instant date, List<PdfAttachment> attachments, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(render(document, date, attachments));
    }

    /**
     * Why a document would be refused, as far as this can be said without drawing it.
     *
     * @param document the document
     * @return what is wrong, in reading order; what only drawing shows, for instance a table wider than the page, is
     *     not among it
     */
    public List<PdfFinding> check(Document document) {
        return engine.check(html.toDom(document));
    }

    /** Builds a {@link PdfRenderer}. */
    public static final class Builder {

        private final HtmlRenderer.Builder html = HtmlRenderer.builder();
        private @Nullable PdfFonts fonts;
        private StyleSheet styleSheet = new StyleSheet("");
        private String producer = "certif";

        private Builder() {}

        /**
         * Puts a client's renderer before those of the library. Of several, the first that writes a type wins.
         *
         * @param factory makes the renderer for each document
         * @return this builder
         */
        public Builder nodeRendererFactory(HtmlNodeRendererFactory factory) {
            html.nodeRendererFactory(factory);
            return this;
        }

        /**
         * Adds styles after those of the library, which they override. They may load nothing, name only the fonts
         * chosen, and change no text. When building, defaults to none.
         *
         * @param sheet the style sheet
         * @return this builder
         */
        public Builder styleSheet(StyleSheet sheet) {
            this.styleSheet = Objects.requireNonNull(sheet, "sheet");
            return this;
        }

        /**
         * Puts a logo above the title. When building, defaults to none.
         *
         * @param image the logo
         * @return this builder
         */
        public Builder logo(Logo image) {
            html.logo(image);
            return this;
        }

        /**
         * Replaces the fonts. When building, defaults to {@link PdfFonts#bundled()}.
         *
         * @param choice the fonts
         * @return this builder
         */
        public Builder fonts(PdfFonts choice) {
            this.fonts = Objects.requireNonNull(choice, "choice");
            return this;
        }

        /**
         * Names the software that makes the files. When building, defaults to {@code certif}.
         *
         * @param name one line of plain text
         * @return this builder
         */
        public Builder producer(String name) {
            this.producer = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * The renderer.
         *
         * @return the renderer
         */
        public PdfRenderer build() {
            return new PdfRenderer(this);
        }
    }
}
