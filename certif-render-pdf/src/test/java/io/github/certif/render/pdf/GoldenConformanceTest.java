package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.certif.model.json.JsonSource;
import io.github.certif.render.document.Document;
import io.github.certif.render.json.JsonRenderer;
import io.github.certif.render.layout.DocumentKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of document is archivable and accessible, by the reference validator: the golden ones, read from JSON. */
class GoldenConformanceTest {

    private static final Path GOLDEN = Path.of("..", "certif-render", "src", "test", "resources", "golden");
    private static final ObjectMapper INPUT = new ObjectMapper();
    private static final PdfRenderer RENDERER = PdfRenderer.create();

    /** A golden case. */
    record Case(Path folder, DocumentKind kind, String language) {
        static Case of(Path folder) {
            try {
                var input = INPUT.readTree(folder.resolve("input.json").toFile());
                return new Case(
                        folder,
                        DocumentKind.valueOf(input.get("document").asText()),
                        input.get("language").asText());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String json() {
            try {
                return Files.readString(folder.resolve("expected.json"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return folder.getFileName().toString();
        }
    }

    static Stream<Case> all() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.sorted().map(Case::of).toList().stream();
        }
    }

    /** The longest French one of each kind. */
    static Stream<Case> oneOfEach() throws IOException {
        Map<DocumentKind, Case> longest = new TreeMap<>();
        all().filter(each -> "fr".equals(each.language()))
                .sorted(Comparator.comparingInt(each -> each.json().length()))
                .forEach(each -> longest.put(each.kind(), each));
        return longest.values().stream();
    }

    @Test
    void everyKindIsAmongThem() throws IOException {
        assertThat(oneOfEach().map(Case::kind)).containsExactly(DocumentKind.values());
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void everyKindConformsToPdfA3aAndPdfUa1(Case golden) throws Exception {
        assertThat(failures(golden)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    @EnabledIfSystemProperty(named = "certif.conformance", matches = "true")
    void everyGoldenDocumentConformsInItsLanguage(Case golden) throws Exception {
        assertThat(failures(golden)).isEmpty();
    }

    private static List<String> failures(Case golden) throws Exception {
        Document document = JsonRenderer.create()
                .read(JsonSource.of(golden.toString(), golden.json()))
                .get();
        byte[] pdf = RENDERER.render(document, Fixtures.DATE);
        List<String> failures = new ArrayList<>(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A));
        failures.addAll(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
        return failures;
    }
}
