package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.referentials.PackLinter;
import io.github.certif.rules.WorkedCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulations that no shipped title has, each a small pack of data alone: stated, and got right. */
class SmallPacksTest {

    private static final Path PACKS = Path.of("src", "test", "resources", "small-packs");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PackLinter linter = PackLinter.of(WorkedCases.judge());

    @TempDir
    private Path folder;

    /** A value of a sentence, what it is replaced by, and the worked case that must then differ. */
    private record Proof(String sentence, String pack, String at, JsonNode other, String caseId) {

        @Override
        public String toString() {
            return sentence + " " + pack + " " + at + " " + other + ": " + caseId;
        }
    }

    static List<Path> packs() throws IOException {
        try (Stream<Path> all = Files.list(PACKS)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode sentences() {
        return read(PACKS.resolve("sentences.json"));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static Stream<Proof> proofs() {
        return each(sentences())
                .flatMap(row -> each(row.get("proofs"))
                        .map(proof -> new Proof(
                                row.get("id").asText(),
                                row.get("pack").asText(),
                                proof.get("at").asText(),
                                proof.get("other"),
                                proof.get("case").asText())));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void thePackHasNoFindingAndItsWorkedCasesComeOutRight(Path pack) {
        assertThat(linter.lint(pack)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theCommandFindsNothingEither(Path pack) {
        Console console = Console.run("check", pack.toString());

        assertThat(console.out()).contains("0 bloquant(s), 0 avertissement(s), 0 information(s)");
        assertThat(console.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void thePackProvesRefusalsToo(Path pack) {
        List<JsonNode> cases = each(read(pack.resolve("pack.json")).get("cases"))
                .map(file -> read(pack.resolve(file.asText())))
                .toList();

        assertThat(cases).hasSizeGreaterThanOrEqualTo(8);
        assertThat(cases)
                .extracting(worked -> worked.at("/expect/outcome").asText())
                .contains("ADMITTED", "NOT_ADMITTED");
    }

    @Test
    void everySentenceHasAPackAndEveryPackASentence() throws IOException {
        assertThat(each(sentences()).map(row -> row.get("id").asText()))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        Set<String> named = new TreeSet<>();
        each(sentences()).forEach(row -> named.add(row.get("pack").asText()));
        assertThat(named)
                .containsExactlyElementsOf(packs().stream()
                        .map(pack -> pack.getFileName().toString())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void withAnotherValueTheCaseDiffers(Proof proof) throws IOException {
        Path pack = copied(PACKS.resolve(proof.pack()));
        Path file = pack.resolve("regulation.json");
        JsonNode regulation = read(file);
        replace(regulation, JsonPointer.compile(proof.at()), proof.other());
        JSON.writeValue(file.toFile(), regulation);

        List<Finding> blocking = linter.lint(pack).stream()
                .filter(finding -> finding.getSeverity() == Severity.BLOCKING)
                .toList();

        assertThat(blocking).extracting(Finding::getCode).containsOnly("CASE_DIFFERS");
        assertThat(blocking)
                .extracting(finding -> finding.getLocation().orElseThrow().file())
                .anyMatch(name -> name.endsWith("cases/" + proof.caseId() + ".json"));
    }

    private static void replace(JsonNode root, JsonPointer at, JsonNode other) {
        JsonNode parent = root.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), other);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), other);
        }
    }

    private Path copied(Path pack) throws IOException {
        Path copy = folder.resolve(pack.getFileName().toString());
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(pack.relativize(file).toString()));
            }
        }
        return copy;
    }
}
