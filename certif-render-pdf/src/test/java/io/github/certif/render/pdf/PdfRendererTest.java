package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.certif.model.code.Language;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Meta;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.html.HtmlRenderer;
import io.github.certif.render.html.StyleSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfRendererTest {

    private static final PdfRenderer RENDERER = PdfRenderer.create();

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("minutes", Fixtures.minutes(Language.FR, 1), 3),
                Arguments.of("minutes of 49 candidates", Fixtures.minutes(Language.FR, 7), 7),
                Arguments.of("blank minutes", Fixtures.blankMinutes(Language.FR, 12), 3),
                Arguments.of("retake notice", Fixtures.retakeNotice(Language.FR, "cand-02"), 2),
                Arguments.of("retake notice in English", Fixtures.retakeNotice(Language.EN, "cand-02"), 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void conformsAndSaysTheTextOfTheDocument(String name, Document document, int pages) throws Exception {
        byte[] bytes = RENDERER.render(document, Fixtures.DATE, List.of(Fixtures.sessionJson()));

        assertThat(VeraPdf.failures(bytes, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
            assertThat(letters(ReadingOrder.of(pdf))).isEqualTo(letters(textOf(document)));
            assertThat(pdf.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("session.json")
                            .getEmbeddedFileUnicode()
                            .toByteArray())
                    .isEqualTo(Fixtures.sessionJson().content());
        }
    }

    @Test
    void repeatsBothHeaderRowsAndNumbersPages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(Fixtures.minutes(Language.FR, 7), Fixtures.DATE))) {
            for (int number = 1; number <= 7; number++) {
                assertThat(textOf(pdf, number)).endsWith("Page " + number + " sur 7");
            }
            for (int number = 1; number <= 5; number++) {
                assertThat(textOf(pdf, number))
                        .contains("Voie d’accès Décision du jury")
                        .contains("Commentaires");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 12, 13, 14, 15, 16, 17, 18})
    void headsEveryPieceOfATableOnce(int rows) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(RENDERER.render(Fixtures.blankMinutes(Language.FR, rows), Fixtures.DATE))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = textOf(pdf, page);
                assertThat(text.split("Voie d’accès", -1).length - 1)
                        .as("page %s", page)
                        .isEqualTo(text.contains("☐") ? 1 : 0);
            }
        }
    }

    @Test
    void keepsTheSignaturesOfTheJuryOnOnePage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(Fixtures.minutesToSign(Language.FR), Fixtures.DATE))) {
            assertThat(textOf(pdf, 2))
                    .contains("Jury et responsable de session")
                    .contains("Juré A")
                    .contains("Juré C");
        }
    }

    @Test
    void holdsTheSheetAsTheDocumentAsks() throws IOException {
        try (PDDocument lying = Loader.loadPDF(RENDERER.render(Fixtures.minutes(Language.FR, 1), Fixtures.DATE));
                PDDocument upright = Loader.loadPDF(RENDERER.render(paragraph("Texte"), Fixtures.DATE))) {
            PDRectangle landscape = lying.getPage(0).getMediaBox();
            PDRectangle portrait = upright.getPage(0).getMediaBox();

            assertThat(landscape.getWidth()).isGreaterThan(landscape.getHeight());
            assertThat(portrait.getWidth()).isLessThan(portrait.getHeight());
        }
    }

    @Test
    void carriesWhatIsKnownAboutTheDocument() throws IOException {
        Document document = Fixtures.minutes(Language.FR, 1);
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(document, Fixtures.DATE))) {
            PDDocumentInformation information = pdf.getDocumentInformation();

            assertThat(information.getTitle()).isEqualTo(document.title().plain());
            assertThat(information.getSubject()).isEqualTo(document.meta().subject());
            assertThat(information.getAuthor())
                    .isEqualTo(document.meta().creator().orElseThrow());
            assertThat(information.getProducer()).isEqualTo("certif");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(Fixtures.DATE);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        Document document = Fixtures.minutes(Language.FR, 1);
        byte[] first = RENDERER.render(document, Fixtures.DATE, List.of(Fixtures.sessionJson()));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        RENDERER.render(document, Fixtures.DATE, List.of(Fixtures.sessionJson()), again);

        assertThat(again.toByteArray()).isEqualTo(first);
        assertThat(PdfRenderer.create().render(document, Fixtures.DATE, List.of(Fixtures.sessionJson())))
                .isEqualTo(first);
    }

    @Test
    void refusesWhatItCannotDraw() {
        Document document = paragraph("漢");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(RENDERER.check(paragraph("Texte"))).isEmpty();
        assertThat(RENDERER.check(document)).extracting(PdfFinding::detail).containsExactly("U+6F22");
        assertThatThrownBy(() -> RENDERER.render(document, Fixtures.DATE, List.of(), out))
                .isInstanceOf(PdfRejectedException.class)
                .hasMessage("page refused: GLYPH_MISSING at html/body/main/p: U+6F22");
        assertThat(out.size()).isZero();
    }

    @Test
    void drawsAsAClientWants() throws IOException {
        PdfRenderer mine = PdfRenderer.builder()
                .producer("Essai")
                .styleSheet(new StyleSheet("p { page-break-before: always; }"))
                .build();

        try (PDDocument pdf = Loader.loadPDF(mine.render(paragraph("Texte"), Fixtures.DATE))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Essai");
        }
        assertThat(mine.format()).isEqualTo("pdf");
        assertThatThrownBy(() -> PdfRenderer.builder()
                        .styleSheet(new StyleSheet("p { font-family: fantasy; }"))
                        .build()
                        .render(paragraph("Texte"), Fixtures.DATE))
                .isInstanceOf(PdfRejectedException.class);
    }

    @Test
    void writesAnyTitleAtTheFootOfThePage() throws IOException {
        String title = "Titre \"entre\" \\ 50 % } */ d’une épreuve";
        Document document = document(title, "Texte");

        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(document, Fixtures.DATE))) {
            assertThat(textOf(pdf, 1)).endsWith(title + " Page 1 sur 1");
        }
    }

    private static Document paragraph(String text) {
        return document("Essai", text);
    }

    private static Document document(String title, String text) {
        Meta meta = new Meta("Essai", Optional.empty(), Optional.empty(), Orientation.PORTRAIT);
        NodeId id = NodeId.of("test");
        return new Document(
                id,
                Phrase.of(title),
                Language.FR,
                meta,
                List.of(new Paragraph(id.child("paragraph"), Phrase.of(text))));
    }

    private static String textOf(Document document) {
        Element body = HtmlRenderer.create().toDom(document).body();
        body.select("[data-checked=true]").forEach(tick -> tick.text("☒"));
        body.select("[data-checked=false]").forEach(tick -> tick.text("☐"));
        return body.text();
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).strip();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }
}
