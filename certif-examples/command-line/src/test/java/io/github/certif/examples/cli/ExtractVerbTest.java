package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data inside a document come out on the command line as they went in, or not at all. */
class ExtractVerbTest {

    private static final Logger ENGINE = Logger.getLogger("org.apache.pdfbox");

    @TempDir
    private static Path shared;

    private static Path documents;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aSessionOfTwo() throws IOException {
        ENGINE.setLevel(Level.OFF);
        Path session = LargeSession.write(shared.resolve("session.json"), "session-rncp34757.json", 2);
        documents = shared.resolve("documents");
        Console.run("documents", session.toString(), "--out", documents.toString(), "--formats", "pdf");
    }

    private static Path pdf(String name) throws IOException {
        try (Stream<Path> files = Files.walk(documents)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static Path grid() throws IOException {
        return pdf("c002/evaluation-grid.pdf");
    }

    @Test
    void theDecisionInsideAGridComesOutInItsCanonicalForm() throws IOException {
        Console console = Console.run("extract", grid().toString());

        assertThat(console.code()).isZero();
        assertThat(console.out().lines()).hasSize(1);
        CertifJson json = CertifJson.create();
        Decision decision = json.read(JsonSource.of("decision", console.out()), Decision.class)
                .get();
        assertThat(decision.getCandidate().value()).isEqualTo("c002");
        assertThat(console.out().strip()).isEqualTo(json.canonical(decision));
        assertThat(console.err()).containsPattern("decision\\.json.*SHA-256 [0-9a-f]{64}");
    }

    @Test
    void theMinutesHoldEveryDecisionOfTheSession() throws IOException {
        Console console = Console.run("extract", pdf("minutes.pdf").toString());

        assertThat(console.code()).isZero();
        JsonNode data = new ObjectMapper().readTree(console.out());
        assertThat(data.path("format").asText()).isEqualTo("certif-decisions/1");
        assertThat(data.path("decisions")).hasSize(2);
    }

    @Test
    void aGridHoldsNothingAboutAnotherCandidate() throws IOException {
        assertThat(Console.run("extract", grid().toString()).out()).doesNotContain("c001");
    }

    @Test
    void minutesAreASmallFileDataIncluded() throws IOException {
        assertThat(Files.size(pdf("minutes.pdf"))).isLessThan(120_000);
    }

    @Test
    void theListingSaysWhatIsThere() throws IOException {
        Console console = Console.run("extract", grid().toString(), "--format", "json");

        JsonNode listing = new ObjectMapper().readTree(console.out());
        assertThat(listing.path("format").asText()).isEqualTo("certif-attachments/1");
        assertThat(listing.at("/files/0/name").asText()).isEqualTo("decision.json");
        assertThat(listing.at("/files/0/sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(listing.path("findings")).isEmpty();
        assertThat(console.err()).isEmpty();
    }

    @Test
    void aFolderReceivesTheFileAndIsNeverWrittenOver() throws IOException {
        Path out = folder.resolve("data");

        assertThat(Console.run("extract", grid().toString(), "--out", out.toString())
                        .code())
                .isZero();
        Path file = out.resolve("decision.json");
        assertThat(Files.readString(file)).startsWith("{\"").doesNotEndWith("\n");

        Files.writeString(file, "mine");
        Console again = Console.run("extract", grid().toString(), "--out", out.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("decision.json");
        assertThat(file).hasContent("mine");
    }

    @Test
    void alteredDataAreRefusedAndNothingIsWritten() throws IOException {
        Path altered = changed(file -> {
            String data = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
            try (OutputStream out = file.getEmbeddedFile().getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                out.write(data.replace("NON_ACQUIS", "ACQUIS").getBytes(StandardCharsets.UTF_8));
            }
        });
        Path out = folder.resolve("data");

        Console console = Console.run("extract", altered.toString(), "--out", out.toString());

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains("PDF_DATA_ALTERED", "decision.json", "ne sont plus telles");
        assertThat(out.resolve("decision.json")).doesNotExist();
        assertThat(Console.run("extract", altered.toString(), "--format", "json", "--lang", "en")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aNameThatLeadsElsewhereIsNeverFollowed() throws IOException {
        Path hostile = changed(file -> {
            file.setFile("../stolen.json");
            file.setFileUnicode("../stolen.json");
        });

        Console console = Console.run(
                "extract", hostile.toString(), "--out", folder.resolve("data").toString());

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains("PDF_DATA_NAME").doesNotContain("stolen");
        assertThat(folder.resolve("stolen.json")).doesNotExist();
    }

    @Test
    void whatHoldsNoDataIsUnusable() throws IOException {
        Path blank = folder.resolve("blank.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(blank.toFile());
        }
        assertUnusable(blank, "PDF_WITHOUT_DATA");
    }

    @Test
    void whatIsNoPdfIsUnusable() throws IOException {
        assertUnusable(Files.writeString(folder.resolve("a.pdf"), "{}"), "PDF_UNREADABLE");
        assertUnusable(Files.write(folder.resolve("b.pdf"), new byte[0]), "PDF_UNREADABLE");
        assertUnusable(folder.resolve("none.pdf"), "none.pdf");
        assertUnusable(folder, "dossier");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(101L * 1024 * 1024); // of holes, which take no room
        }
        assertUnusable(large, "100 Mo");
    }

    @Test
    void aTruncatedFileNeverGivesOtherDataThanWereAttached() throws IOException {
        byte[] whole = Files.readAllBytes(grid());
        String data = Console.run("extract", grid().toString()).out();
        for (int percent : new int[] {20, 60, 90, 99}) {
            Path cut = folder.resolve(percent + ".pdf");
            Files.write(cut, Arrays.copyOf(whole, whole.length * percent / 100));
            Console console = Console.run("extract", cut.toString());
            assertThat(console.out()).isIn("", data);
            assertThat(console.code()).isEqualTo(console.out().isEmpty() ? console.code() : 0);
            assertThat(console.err()).doesNotContain("Exception");
        }
    }

    private static void assertUnusable(Path file, String said) {
        Console console = Console.run("extract", file.toString());
        assertThat(console.code()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains(said).doesNotContain("Exception");
    }

    /** What somebody does to the file inside. */
    private interface Change {
        void to(PDComplexFileSpecification file) throws IOException;
    }

    private Path changed(Change change) throws IOException {
        Path changed = folder.resolve("changed.pdf");
        try (PDDocument pdf = Loader.loadPDF(grid().toFile())) {
            change.to(pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("decision.json"));
            pdf.save(changed.toFile());
        }
        return changed;
    }
}
