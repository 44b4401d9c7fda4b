package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of a PDF is what was put in, or nothing. */
class PdfDataTest {

    private static final PdfAttachment ONE = PdfAttachment.json("decision.json", "Décision", "{\"a\":\"é\"}");
    private static final PdfAttachment OTHER = PdfAttachment.json("session.json", "Session", "{\"b\":1}");
    private static final byte[] PDF = PdfRenderer.create()
            .render(Fixtures.retakeNotice(Language.FR, "cand-02"), Fixtures.DATE, List.of(ONE, OTHER));

    /** Held, because a logger that nobody holds forgets its level: damaged files make the engine talk. */
    private static final Logger ENGINE = Logger.getLogger("org.apache.pdfbox");

    @BeforeAll
    static void quiet() {
        ENGINE.setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        ENGINE.setLevel(null);
    }

    /** What somebody does to a file. */
    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    @Test
    void whatWasAttachedIsReadWithItsNameTypeAndDescription() {
        Answer<List<PdfAttachment>> answer = PdfData.read(PDF);

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.get()).extracting(PdfAttachment::name).containsExactly("decision.json", "session.json");
        PdfAttachment first = answer.get().get(0);
        assertThat(first.content()).isEqualTo(ONE.content());
        assertThat(first.mediaType()).isEqualTo("application/json");
        assertThat(first.description()).isEqualTo("Décision");
        assertThat(first.relationship()).isEqualTo(PdfAttachment.Relationship.DATA);
        assertThat(first.digest()).isEqualTo(ONE.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void theDigestStandsInTheDescriptionOfTheFileForAnyProgram() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<rdf:li>sha-256 " + ONE.digest() + " decision.json</rdf:li>");
        }
    }

    @Test
    void dataThatDifferFromTheirDigestAreNotReturned() throws IOException {
        byte[] altered = changed(pdf -> replaceFirst(pdf, "{\"a\":\"e\"}".getBytes(StandardCharsets.UTF_8)));

        Answer<List<PdfAttachment>> answer = PdfData.read(altered);

        assertThat(answer.get()).extracting(PdfAttachment::name).containsExactly("session.json");
        assertThat(answer.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("PDF_DATA_ALTERED");
            assertThat(finding.getArguments())
                    .containsEntry("name", "decision.json")
                    .containsEntry("expected", ONE.digest());
        });
        assertThat(answer.isBlocked()).isTrue();
    }

    @Test
    void dataWithoutDigestAreNotReturned() throws IOException {
        byte[] undescribed =
                changed(pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA));

        assertThat(codes(undescribed)).containsOnly("PDF_DATA_WITHOUT_DIGEST");
        assertThat(PdfData.read(undescribed).isPresent()).isFalse();
    }

    @Test
    void aDescriptionThatWouldReadOtherFilesIsNotRead() throws IOException {
        byte[] hostile = changed(pdf -> {
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
            PDMetadata metadata = new PDMetadata(pdf);
            metadata.importXMPMetadata(
                    xmp.replace("<x:xmpmeta", doctype + "<x:xmpmeta").getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(metadata);
        });

        assertThat(codes(hostile)).containsOnly("PDF_DATA_WITHOUT_DIGEST");
    }

    @Test
    void aPdfWithoutDataSaysSo() {
        byte[] blank = PdfRenderer.create().render(Fixtures.blankMinutes(Language.FR, 1), Fixtures.DATE);

        assertThat(codes(blank)).containsExactly("PDF_WITHOUT_DATA");
    }

    static Stream<byte[]> noPdf() {
        return Stream.of(
                        "",
                        "%PDF-1.7",
                        "no PDF at all",
                        "{\"format\":\"certif-session/1\"}",
                        "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF",
                        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9999999999\n%%EOF")
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("noPdf")
    void whatIsNoPdfIsRefused(byte[] bytes) {
        assertThat(PdfData.read(bytes).isPresent()).isFalse();
        assertThat(codes(bytes)).containsAnyOf("PDF_UNREADABLE", "PDF_WITHOUT_DATA");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 30, 50, 70, 90, 95, 98, 99})
    void aTruncatedFileGivesNothingThatWasNotAttached(int percent) {
        Answer<List<PdfAttachment>> answer = PdfData.read(Arrays.copyOf(PDF, PDF.length * percent / 100));

        answer.value()
                .orElse(List.of())
                .forEach(file -> assertThat(file.content()).isIn(ONE.content(), OTHER.content()));
        assertThat(answer.value().isPresent() || answer.isBlocked()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void anEncryptedFileIsRefused(String password) throws IOException {
        byte[] encrypted =
                changed(pdf -> pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));

        assertThat(codes(encrypted)).containsExactly("PDF_ENCRYPTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../decision.json", "/etc/passwd", "C:\\x", "a b", "..", ".bashrc", ""})
    void aNameThatCouldLeadElsewhereIsRefusedAndNotRepeated(String name) throws IOException {
        byte[] hostile = changed(pdf -> {
            COSDictionary specification = specification(pdf, 0);
            specification.setString(COSName.F, name);
            specification.setString(COSName.UF, name);
        });

        Answer<List<PdfAttachment>> answer = PdfData.read(hostile);

        assertThat(answer.get()).extracting(PdfAttachment::name).containsExactly("session.json");
        assertThat(answer.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("PDF_DATA_NAME");
            assertThat(finding.getArguments()).isEmpty();
        });
    }

    @Test
    void aFewBytesThatUnfoldIntoTooManyAreRefused() throws IOException {
        byte[] bomb = changed(pdf -> {
            COSStream stream = EmbeddedFiles.stream(specification(pdf, 0)).orElseThrow();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] zeros = new byte[1 << 20];
                for (int written = 0; written <= EmbeddedFiles.MOST_BYTES; written += zeros.length) {
                    out.write(zeros);
                }
            }
        });

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(codes(bomb)).containsExactly("PDF_DATA_UNREADABLE");
    }

    @Test
    void aFilterThatThisLibraryDoesNotWriteIsRefused() throws IOException {
        byte[] other = changed(pdf -> {
            COSStream stream = EmbeddedFiles.stream(specification(pdf, 0)).orElseThrow();
            try (OutputStream out = stream.createOutputStream(COSName.ASCII_HEX_DECODE)) {
                out.write(ONE.content());
            }
        });

        assertThat(codes(other)).containsExactly("PDF_DATA_UNREADABLE");
    }

    @Test
    void aTreeOfNamesWithoutEndIsRefused() throws IOException {
        byte[] circle = changed(pdf -> {
            COSDictionary tree = tree(pdf);
            COSArray kids = new COSArray();
            kids.add(tree);
            tree.setItem(COSName.KIDS, kids);
        });

        assertThat(codes(circle)).containsExactly("PDF_UNREADABLE");
    }

    @Test
    void twoFilesOfOneNameAreNotTakenForOneAnother() throws IOException {
        byte[] twice = changed(pdf -> {
            COSArray names = tree(pdf).getCOSArray(COSName.NAMES);
            names.add(new COSString("decision.json"));
            names.add(names.getObject(1));
        });

        assertThat(PdfData.read(twice).get()).hasSize(2);
        assertThat(codes(twice)).containsExactly("PDF_DATA_TWICE");
    }

    private static List<String> codes(byte[] pdf) {
        return PdfData.read(pdf).findings().stream().map(Finding::getCode).toList();
    }

    private static byte[] changed(Change change) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            change.to(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void replaceFirst(PDDocument pdf, byte[] content) throws IOException {
        COSStream stream = EmbeddedFiles.stream(specification(pdf, 0)).orElseThrow();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ByteArrayInputStream(content).transferTo(out);
        }
    }

    private static COSDictionary specification(PDDocument pdf, int index) {
        return (COSDictionary) tree(pdf).getCOSArray(COSName.NAMES).getObject(2 * index + 1);
    }

    private static COSDictionary tree(PDDocument pdf) {
        return pdf.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.NAMES)
                .getCOSDictionary(COSName.EMBEDDED_FILES);
    }
}
