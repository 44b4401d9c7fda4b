package io.github.certif.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadableJsonTest {

    private static final CertifJson JSON = CertifJson.create();

    /** One row of unreadable.json. */
    record Row(
            String name,
            Class<?> type,
            String text,
            String code,
            int line,
            int column,
            String path,
            Map<String, String> arguments) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream file = UnreadableJsonTest.class.getResourceAsStream("unreadable.json")) {
            List<Row> rows = new ArrayList<>();
            new JsonMapper().readTree(file).forEach(row -> rows.add(row(row)));
            return rows.stream();
        }
    }

    private static Row row(JsonNode row) {
        List<String> lines = new ArrayList<>();
        row.get("text").forEach(line -> lines.add(line.asText()));
        Map<String, String> arguments = new TreeMap<>();
        row.get("arguments")
                .properties()
                .forEach(e -> arguments.put(e.getKey(), e.getValue().asText()));
        return new Row(
                row.get("name").asText(),
                type(row.get("type").asText()),
                String.join("\n", lines),
                row.get("code").asText(),
                row.get("line").asInt(),
                row.get("column").asInt(),
                row.get("path").asText(),
                arguments);
    }

    private static Class<?> type(String name) {
        return ModelTypes.all().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void oneFindingSaysWhatAndWhereAndWhatWasExpected(Row row) {
        Answer<?> answer = JSON.read(JsonSource.of("file.json", row.text()), row.type());
        assertThat(answer.isPresent()).isFalse();
        assertThat(answer.findings()).hasSize(1);
        Finding finding = answer.findings().get(0);
        assertThat(said(finding)).isEqualTo(expected(row));
        assertThat(finding.getSeverity()).isEqualTo(Severity.BLOCKING);
        assertThat(finding.toString())
                .doesNotContain("SECRET", "Immutable", "java.", "fasterxml", "Exception", "io.github", "deserialize");
    }

    private static String said(Finding finding) {
        return finding.getCode() + " " + finding.getLocation().orElseThrow() + " "
                + finding.getPath().orElseThrow() + " " + new TreeMap<>(finding.getArguments());
    }

    private static String expected(Row row) {
        return row.code() + " Location[file=file.json, line=" + row.line() + ", column=" + row.column() + "] "
                + row.path() + " " + row.arguments();
    }

    @Property(tries = 150, seed = "20261121")
    void aTextThatIsCutOrSpoiledAnywhereNeverThrowsAndNeverLeaks(
            @ForAll("sessions") Session session,
            @ForAll @IntRange(min = 0, max = 999) int permille,
            @ForAll("spoils") String spoil) {
        String text = JSON.write(session);
        int at = text.length() * permille / 1000;
        for (String spoiled : List.of(text.substring(0, at), text.substring(0, at) + spoil + text.substring(at))) {
            Answer<Session> answer = JSON.read(JsonSource.of("session.json", spoiled), Session.class);
            if (!answer.isPresent()) {
                Finding finding = answer.findings().get(0);
                assertThat(answer.findings()).hasSize(1);
                assertThat(finding.getArguments()).isNotEmpty();
                assertThat(finding.getLocation().orElseThrow().line()).isPositive();
                assertThat(finding.getArguments().toString())
                        .doesNotContain("Immutable", "java.", "fasterxml", "io.github", "PERSONAL");
            }
        }
    }

    @Provide
    Arbitrary<Session> sessions() {
        return Arbitraries.longs()
                .map(seed -> (Session) new Values(new Random(seed), 4, () -> "PERSONAL").of(Session.class));
    }

    @Provide
    Arbitrary<String> spoils() {
        return Arbitraries.of(
                "\"", "{", "}", "[", "]", ",", ":", "0", "null", "\\", "\u0000", "\n", "é", "1e9", "\"\"");
    }

    @Test
    void commentsAndSchemasAreIgnoredEverywhere() {
        String note = "\"$comment\":{\"a\":[1,{\"b\":null}]},\"$schema\":\"x\"";
        String text = "{" + note + ",\"referential\":\"r\",\"facts\":{" + note + ",\"k\":\"v\"},"
                + "\"candidate\":{\"id\":\"1\"," + note + ",\"familyName\":\"a\",\"givenName\":\"b\"},"
                + "\"sittings\":[{\"id\":\"s\",\"examOn\":\"2026-06-30\",\"levels\":{" + note + "},\"scope\":{" + note
                + ",\"title\":true}}]," + "\"$comment2\":1}";
        Answer<Dossier> refused = JSON.read(JsonSource.of("d.json", text), Dossier.class);
        assertThat(refused.findings()).extracting(Finding::getCode).containsExactly("JSON_UNKNOWN_PROPERTY");

        Dossier read = JSON.read(JsonSource.of("d.json", text.replace(",\"$comment2\":1", "")), Dossier.class)
                .get();
        assertThat(read.getFacts()).containsExactly(Map.entry("k", "v"));
        assertThat(read.getSittings()).extracting(Sitting::getLevels).containsExactly(Map.of());
        assertThat(JSON.write(read)).doesNotContain("$");

        String requirement = "{" + note + ",\"custom\":{" + note + ",\"type\":\"t\",\"params\":{" + note + "}}}";
        assertThat(JSON.read(JsonSource.of("r.json", requirement), Requirement.class)
                        .isPresent())
                .isTrue();
    }

    @Test
    void theFormatIsFoundWithoutReadingTheRest() {
        assertThat(JSON.format(JsonSource.of("a", "{\"x\":[{\"format\":\"no\"}],\"format\":\"f/1\", SECRET")))
                .contains("f/1");
        for (String none : List.of("", "[]", "{}", "{\"format\":", "SECRET", "null", "[".repeat(5000))) {
            assertThat(JSON.format(JsonSource.of("a", none))).as(none).isEmpty();
        }
    }

    @Test
    void aSourceNamesItsFileAndNotItsText() {
        assertThat(JsonSource.of("file.json", "SECRET")).hasToString("JsonSource[file.json]");
    }

    @Test
    void everyValueHasAPlace() {
        JsonSource source = JsonSource.of("f", "{\"a/b\":[1,\n{\"c~d\":null}],\"e\":{}}");
        assertThat(source.positions().keySet())
                .containsExactlyInAnyOrder("", "/a~1b", "/a~1b/0", "/a~1b/1", "/a~1b/1/c~0d", "/e");
        assertThat(source.positions().get("/a~1b/1").line()).isEqualTo(2);
        assertThat(source.positions().get("/a~1b/1").column()).isEqualTo(1);
    }

    @Test
    void writingWhatIsNoValueIsMisuseAndSaysNoMoreThanItsType() {
        assertThatCode(() -> JSON.write(new Object())).hasMessage("not a value of the model: java.lang.Object");
    }
}
