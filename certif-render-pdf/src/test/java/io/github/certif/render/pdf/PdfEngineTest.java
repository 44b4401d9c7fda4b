package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfEngineTest {

    private static final PdfFonts FONTS = PdfFonts.bundled();
    private static final PdfEngine ENGINE = new PdfEngine(FONTS);
    private static final int LIMIT = 120_000;

    static Stream<Document> pages() {
        return Stream.of(SamplePages.minutes(), SamplePages.register(), SamplePages.odd());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysExactlyTheTextOfThePage(Document page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(page))) {
            assertThat(letters(ReadingOrder.of(pdf)))
                    .isEqualTo(letters(page.body().text()));
        }
    }

    @Test
    void drawsExactlyTheTextOfThePageAndItsFoot() throws IOException {
        Document page = SamplePages.minutes();

        assertThat(letters(text(bytes(page)))).isEqualTo(letters(page.body().text() + page.title() + "Page 1 sur 1"));
    }

    @Test
    void repeatsHeadersAndNumbersPages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(SamplePages.register()))) {
            int pages = pdf.getNumberOfPages();

            assertThat(pages).isGreaterThan(2);
            for (int number = 1; number <= pages; number++) {
                assertThat(pageText(pdf, number).strip())
                        .contains("Numéro Nom Moyenne Décision Validé")
                        .endsWith("Page " + number + " sur " + pages);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 28, 30, 32, 34, 36, 38, 40})
    void leavesNoHeadOfATableBehind(int linesBefore) throws IOException {
        Document page = SamplePages.minutes();
        Element main = page.body().empty().appendElement("main");
        main.appendElement("h1").text("Titre");
        for (int line = 0; line < linesBefore; line++) {
            main.appendElement("p").text("Ligne");
        }
        Element section = main.appendElement("section");
        section.appendElement("h2").text("Suite");
        Element table = section.appendElement("table");
        table.appendElement("thead")
                .appendElement("tr")
                .appendElement("th")
                .attr("scope", "col")
                .text("Colonne");
        for (int row = 0; row < 3; row++) {
            table.appendElement("tbody")
                    .appendElement("tr")
                    .appendElement("td")
                    .text("Rang" + row + " mot".repeat(250));
        }

        try (PDDocument pdf = Loader.loadPDF(bytes(page))) {
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                String text = pageText(pdf, number);
                if (text.contains("Suite") || text.contains("Colonne")) {
                    assertThat(text).contains("Rang");
                }
            }
        }
    }

    @Test
    void saysTheFootOfThePageOnEveryPage() throws IOException {
        Document page = SamplePages.register();
        page.body().attr("data-foot", "Registre \u2013 Candidat 01");

        try (PDDocument pdf = Loader.loadPDF(bytes(page))) {
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                assertThat(pageText(pdf, number)).contains("Registre \u2013 Candidat 01");
            }
        }
    }

    @Test
    void saysARepeatedHeaderOnlyOnce() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(SamplePages.register()))) {
            List<PDStructureElement> heads = elements(pdf, "THead");
            assertThat(heads).hasSize(1);
            for (PDStructureElement cell : elements(heads.get(0), "TH")) {
                assertThat(leaves(cell)).isEqualTo(1);
            }
        }
    }

    @Test
    void speaksTickBoxesAndForeignWords() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(SamplePages.minutes()))) {
            assertThat(elements(pdf, "Span").stream()
                            .map(PDStructureElement::getAlternateDescription)
                            .filter(text -> text != null))
                    .containsExactly("coché", "non coché", "barré", "coché", "coché", "non coché");
            assertThat(elements(pdf, "Span").stream()
                            .map(PDStructureElement::getLanguage)
                            .filter(text -> text != null))
                    .containsExactly("en");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void readsAnImageWhereItStands() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(SamplePages.odd()))) {
            assertThat(elements(pdf, null).stream()
                            .map(PDStructureElement::getStructureType)
                            .filter(Set.of("H1", "P", "Figure", "Table")::contains))
                    .startsWith("H1", "P", "P", "Figure", "Table");
            assertThat(elements(pdf, "Figure").get(0).getAlternateDescription()).isEqualTo("Carré rouge");
        }
    }

    @Test
    void keepsTheScopeOfHeaders() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(SamplePages.minutes()))) {
            List<String> scopes = elements(pdf, "TH").stream()
                    .map(cell -> cell.getCOSObject().getCOSDictionary(COSName.A).getNameAsString("Scope"))
                    .toList();
            assertThat(scopes).containsOnly("Row", "Column").hasSize(4 + 4 + 3 + 4 + 3);
        }
    }

    @Test
    void hasBookmarksForHeadings() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(SamplePages.register()))) {
            assertThat(outline(pdf.getDocumentCatalog().getDocumentOutline(), 0))
                    .containsExactly(
                            "0 Relevé de décisions", "1 Résultats", "1 Observations", "2 Première observation");
        }
    }

    @Test
    void givesAttachmentsBack() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(SamplePages.minutes()))) {
            PDComplexFileSpecification found = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("proces-verbal.json");
            PDEmbeddedFile file = found.getEmbeddedFileUnicode();
            COSArray associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));

            assertThat(file.toByteArray()).isEqualTo(SamplePages.DATA);
            assertThat(found.getEmbeddedFile().toByteArray()).isEqualTo(SamplePages.DATA);
            assertThat(file.getSubtype()).isEqualTo("application/json");
            assertThat(file.getSize()).isEqualTo(SamplePages.DATA.length);
            assertThat(instant(file.getModDate())).isEqualTo(SamplePages.METADATA.date());
            assertThat(found.getFileDescription()).isEqualTo("Données du procès-verbal");
            assertThat(associated.size()).isEqualTo(1);
            assertThat(((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"))
                    .isEqualTo("Data");
            assertThat(associated.getObject(0)).isSameAs(found.getCOSObject());
        }
    }

    @Test
    void saysTheSameThingTwice() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(SamplePages.minutes()))) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(instant(information.getCreationDate())).isEqualTo(SamplePages.METADATA.date());
            assertThat(instant(information.getModificationDate())).isEqualTo(SamplePages.METADATA.date());
            assertThat(xmp)
                    .contains("<xmp:CreateDate>2026-07-03T09:30:00Z<")
                    .contains("<xmp:ModifyDate>2026-07-03T09:30:00Z<")
                    .contains("<pdf:Producer>" + information.getProducer() + "<")
                    .contains(">" + information.getTitle() + "</rdf:li></rdf:Alt></dc:title>")
                    .contains(">" + information.getSubject() + "</rdf:li></rdf:Alt></dc:description>")
                    .contains(">" + information.getAuthor() + "</rdf:li></rdf:Seq></dc:creator>");
            assertThat(information.getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject", "Author", "Producer", "CreationDate", "ModDate");
        }
    }

    @Test
    void givesTheSameBytesForTheSamePage() throws Exception {
        byte[] first = bytes(SamplePages.minutes());
        byte[] again = bytes(SamplePages.minutes());
        byte[] other = new PdfEngine(PdfFonts.bundled())
                .render(SamplePages.minutes(), SamplePages.METADATA, SamplePages.attachments());

        assertThat(again).isEqualTo(first);
        assertThat(other).isEqualTo(first);
        assertThat(first).hasSizeLessThan(LIMIT);
    }

    @Test
    void givesTheSameBytesInSeveralThreads() throws Exception {
        byte[] expected = bytes(SamplePages.register());
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<byte[]>> results = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                results.add(pool.submit(() -> bytes(SamplePages.register())));
            }
            for (Future<byte[]> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void identifiesDifferentFilesDifferently() throws IOException {
        Document other = SamplePages.minutes();
        other.expectFirst("p").appendText(" ");
        byte[] bare = ENGINE.render(SamplePages.minutes(), SamplePages.METADATA, List.of());

        assertThat(List.of(
                        identifier(bytes(SamplePages.minutes())),
                        identifier(bytes(other)),
                        identifier(bytes(SamplePages.register())),
                        identifier(bare)))
                .doesNotHaveDuplicates();
        assertThat(identifier(bytes(SamplePages.minutes()))).isEqualTo(identifier(bytes(SamplePages.minutes())));
    }

    @Test
    void numbersPagesInOtherLanguages() throws IOException {
        Document page = SamplePages.minutes();
        page.expectFirst("html").attr("lang", "en-GB");

        assertThat(text(bytes(page)).strip()).endsWith("Page 1 of 1");
        page.expectFirst("html").attr("lang", "pl");
        assertThat(text(bytes(page)).strip()).endsWith("1 / 1");
    }

    @Test
    void composesAccents() throws IOException {
        Document page = SamplePages.minutes();
        page.expectFirst("h1").text("Proce\u0300s-verbal");

        assertThat(text(bytes(page))).startsWith("Procès-verbal");
    }

    @Test
    void leavesThePageUntouched() throws IOException {
        Document page = SamplePages.minutes();
        String before = page.outerHtml();

        bytes(page);

        assertThat(page.outerHtml()).isEqualTo(before);
    }

    @Test
    void refusesAPageWithReasons() {
        Document page = SamplePages.minutes();
        page.title("");

        assertThatThrownBy(() -> ENGINE.render(page, SamplePages.METADATA, List.of()))
                .isInstanceOf(PdfRejectedException.class)
                .hasMessageContaining("TITLE_MISSING");
    }

    @Test
    void refusesWhatTheEngineWarnsOf() {
        Document page = SamplePages.minutes();
        page.body().appendElement("img").attr("alt", "Logo").attr("src", "data:image/png;base64,AAAA");

        assertThat(findings(page)).extracting(PdfFinding::code).contains(PdfFinding.Code.ENGINE_WARNING);
    }

    @Test
    void refusesWhatIsWiderThanThePage() {
        Document page = SamplePages.minutes();
        page.body().appendElement("div").attr("style", "width: 400mm").text("large");
        assertThat(findings(page)).extracting(PdfFinding::code).contains(PdfFinding.Code.CONTENT_CUT);

        Document table = SamplePages.register();
        for (Element row : table.select("tr")) {
            for (int i = 0; i < 40; i++) {
                row.appendElement("td").text("colonne");
            }
        }
        assertThat(findings(table)).extracting(PdfFinding::code).contains(PdfFinding.Code.CONTENT_CUT);
    }

    @Test
    void breaksLongWords() throws IOException {
        Document page = SamplePages.minutes();
        String word = "anticonstitutionnellement".repeat(10);
        page.body().appendElement("p").text(word);

        assertThat(letters(text(bytes(page)))).contains(word);
    }

    @Test
    void refusesTwoAttachmentsOfTheSameName() {
        PdfAttachment one = SamplePages.attachments().get(0);

        assertThatThrownBy(() -> ENGINE.render(SamplePages.minutes(), SamplePages.METADATA, List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isSilentAndLeavesLoggingAlone() throws IOException {
        Logger logger = Logger.getLogger("com.openhtmltopdf.general");
        List<LogRecord> records = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Level level = logger.getLevel();
        logger.addHandler(handler);
        PrintStream err = System.err;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
            bytes(SamplePages.minutes());
            assertThat(Arrays.asList(logger.getHandlers())).containsExactly(handler);
        } finally {
            System.setErr(err);
            logger.removeHandler(handler);
        }
        assertThat(logger.getLevel()).isEqualTo(level);
        assertThat(logger.getUseParentHandlers()).isTrue();
        assertThat(records).isEmpty();
        assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static List<PdfFinding> findings(Document page) {
        try {
            bytes(page);
            return List.of();
        } catch (PdfRejectedException e) {
            return e.findings();
        }
    }

    private static byte[] bytes(Document page) {
        return ENGINE.render(page, SamplePages.METADATA, SamplePages.attachments());
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }

    private static String pageText(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }

    private static String identifier(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getDocument().getDocumentID().toString();
        }
    }

    private static Instant instant(Calendar date) {
        return date.toInstant();
    }

    private static List<PDStructureElement> elements(PDDocument pdf, @Nullable String type) {
        return elements(pdf.getDocumentCatalog().getStructureTreeRoot(), type);
    }

    private static List<PDStructureElement> elements(PDStructureNode node, @Nullable String type) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type == null || type.equals(element.getStructureType())) {
                    found.add(element);
                }
                found.addAll(elements(element, type));
            }
        }
        return found;
    }

    private static int leaves(PDStructureNode node) {
        int count = 0;
        for (Object kid : node.getKids()) {
            count += kid instanceof PDStructureElement element ? leaves(element) : 1;
        }
        return count;
    }

    private static List<String> outline(PDOutlineNode node, int depth) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(depth + " " + item.getTitle());
            titles.addAll(outline(item, depth + 1));
        }
        return titles;
    }
}
