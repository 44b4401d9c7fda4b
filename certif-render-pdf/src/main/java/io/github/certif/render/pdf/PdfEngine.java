package io.github.certif.render.pdf;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.Diagnostic;
import io.github.certif.render.pdf.PdfFinding.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page into a file: checks it, rewrites it for the layout engine, has it drawn, and completes what was drawn.
 *
 * <p>Nothing is read from the network or the disk: images are embedded in the page as {@code data:} addresses, styles
 * are in {@code style} elements or attributes.
 */
final class PdfEngine {

    private static final String EMBEDDED = "data:";

    private final PdfFonts fonts;
    private final PdfPreflight preflight;
    private final byte[] colours;

    /** Measures of the fonts, so that a page does not open the files of fonts it does not use. */
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    PdfEngine(PdfFonts fonts) {
        this.fonts = Objects.requireNonNull(fonts, "fonts");
        this.preflight = new PdfPreflight(fonts);
        this.colours = colourProfile();
    }

    /**
     * Draws a page.
     *
     * @param page the page; left untouched
     * @param metadata what the file says of itself
     * @param attachments files to carry along, with distinct names; possibly none
     * @return the file
     * @throws PdfRejectedException when the page cannot be drawn faithfully
     */
    byte[] render(Document page, PdfMetadata metadata, List<PdfAttachment> attachments) {
        Objects.requireNonNull(metadata, "metadata");
        List<PdfAttachment> files = List.copyOf(attachments);
        refuseIfAny(preflight.check(page));
        PdfCompletion completion = new PdfCompletion(PrintPage.of(page, fonts), metadata, files);
        try {
            return draw(completion);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Why a page would be refused before it is drawn.
     *
     * @param page the page; left untouched
     * @return what is wrong, in document order
     */
    List<PdfFinding> check(Document page) {
        return preflight.check(page);
    }

    private byte[] draw(PdfCompletion completion) throws IOException {
        EngineLog.installIfAbsent();
        List<PdfFinding> warnings = new ArrayList<>();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(colours)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
                .useUnicodeLineBreaker(new LineBreaks())
                .withProducer(completion.metadata().producer());
        builder.withW3cDocument(completion.page().toW3c(), null);
        builder.useUriResolver((base, uri) -> embedded(uri) ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> embedded(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> embedded(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withDiagnosticConsumer(diagnostic -> keepWarning(diagnostic, warnings));
        fonts.registerWith(builder);
        try (PdfBoxRenderer engine = builder.buildPdfRenderer();
                PDDocument pdf = engine.getPdfDocument()) {
            engine.layout();
            if (overflows(engine.getRootBox())) {
                warnings.add(new PdfFinding(Code.CONTENT_CUT, "html", ""));
            }
            refuseIfAny(warnings);
            engine.createPDFWithoutClosing();
            refuseIfAny(warnings);
            completion.apply(pdf);
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            pdf.save(buffer);
            return buffer.toByteArray();
        }
    }

    /** Whether something, usually a table with too many columns, goes beyond the right margin. */
    private static boolean overflows(Box root) {
        return root.getPaintingInfo().getOuterMarginCorner().width
                > root.getContainingBlock().getContentWidth();
    }

    private static void keepWarning(Diagnostic diagnostic, List<PdfFinding> warnings) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            String name = diagnostic.getLogMessageId().getEnum().name();
            warnings.add(new PdfFinding(Code.ENGINE_WARNING, "html", name));
        }
    }

    private static void refuseIfAny(List<PdfFinding> findings) {
        if (!findings.isEmpty()) {
            throw new PdfRejectedException(findings);
        }
    }

    private static boolean embedded(@Nullable String uri) {
        return uri != null && uri.startsWith(EMBEDDED);
    }

    private static byte[] colourProfile() {
        try (InputStream in = PdfEngine.class.getResourceAsStream("sRGB.icc")) {
            if (in == null) {
                throw new IllegalStateException("sRGB profile missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
