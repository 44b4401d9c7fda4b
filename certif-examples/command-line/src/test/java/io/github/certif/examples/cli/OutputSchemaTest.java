package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a verb writes as JSON says its format, and fits the schema of that format, which says every property. */
class OutputSchemaTest {

    private static final String FOLDER = "META-INF/certif/schema/";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** The formats that are the command's own. */
    private static final Map<String, Class<?>> OWN = Map.of(
            "attachments", AttachmentList.class,
            "packs", PackList.class,
            "installed", ShownReferential.class,
            "tried", TriedCase.class,
            "written", WrittenFiles.class);

    @TempDir
    Path folder;

    static Stream<String> own() {
        return OWN.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("own")
    void theSchemaInTheJarIsTheOneInTheDocumentation(String name) throws IOException {
        assertThat(Files.readString(Path.of("..", "..", "docs", "schema", name + ".schema.json")))
                .isEqualTo(text(name));
    }

    @ParameterizedTest
    @MethodSource("own")
    void theSchemaIsItselfValid(String name) throws IOException {
        var meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(text(name), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("own")
    void theSchemaHasThePropertiesOfTheType(String name) throws IOException {
        JsonNode schema = MAPPER.readTree(text(name));
        Class<?> type = Objects.requireNonNull(OWN.get(name));
        assertThat(properties(schema)).isEqualTo(components(type));
        Set<String> described = new TreeSet<>();
        schema.path("$defs").fieldNames().forEachRemaining(described::add);
        List<Class<?>> parts = parts(type);
        assertThat(described)
                .isEqualTo(parts.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)));
        parts.forEach(part -> assertThat(properties(schema.path("$defs").path(part.getSimpleName())))
                .as(part.getName())
                .isEqualTo(components(part)));
    }

    @Test
    void everyVerbWritesAFormatThatFitsItsSchema() throws IOException {
        String session = session().toString();
        String papers = folder.resolve("papers").toString();

        fits("certif-packs/1", "packs");
        Stream.of("data-ia", "rncp34757", "rncp37827", "chef-projet-ia", "expert-ingenierie-logiciel")
                .forEach(id -> fits("certif-installed/1", "show", id));
        fits("certif-tried/1", "try", "rncp34757", "q35f");
        fits("certif-tried/1", "try", "rncp37827", "jury-alone");
        fits("certif-findings/1", "check", "rncp34757");
        fits("certif-findings/1", "session", session);
        fits("certif-findings/1", "seal", session);
        fits("certif-decisions/1", "decide", session);
        fits("certif-written/1", "documents", session, "--out", papers, "--formats", "pdf");
        fits("certif-written/1", "documents", "--blank", "data-ia", "--out", papers + "-blank", "--formats", "txt");
        fits("certif-attachments/1", "extract", papers + "/session/minutes.pdf");
    }

    @Test
    void whatSealsAndVerifiesWritesAFormatToo() throws IOException {
        String pack = folder.resolve("pack").toString();
        String session = Files.writeString(folder.resolve("session.json"), SealVerbTest.SESSION)
                .toString();
        Path sealed = folder.resolve("sealed.json");

        fits("certif-findings/1", "new", "mon-titre", "--out", pack);
        fits("certif-sealed-minutes/1", "seal", session, "--packs", pack);
        Console.run("seal", session, "--packs", pack, "--out", sealed.toString());
        fits("certif-findings/1", "verify", sealed.toString());
    }

    private static void fits(String format, String... verb) {
        String[] args = Stream.concat(Arrays.stream(verb), Stream.of("--format", "json"))
                .toArray(String[]::new);
        Console console = Console.run(args);
        assertThat(console.out()).as(String.join(" ", verb) + console.err()).startsWith("{");
        JsonNode written = tree(console.out());
        assertThat(written.path("format").asText()).as(String.join(" ", verb)).isEqualTo(format);
        String name = format.substring("certif-".length(), format.indexOf('/'));
        assertThat(REGISTRY.getSchema(SchemaLocation.of("classpath:" + FOLDER + name + ".schema.json"))
                        .validate(console.out(), InputFormat.JSON))
                .as(String.join(" ", verb))
                .isEmpty();
    }

    private Path session() throws IOException {
        return Files.copy(
                Path.of("src", "test", "resources", "forms", "session-rncp37827.json"), folder.resolve("session.json"));
    }

    private static List<Class<?>> parts(Class<?> type) {
        String json = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getGenericType().getTypeName())
                .collect(Collectors.joining(" "));
        return Arrays.stream(type.getDeclaredClasses())
                .filter(part -> json.contains(part.getName()))
                .<Class<?>>map(part -> part)
                .toList();
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> properties(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.path("properties").fieldNames().forEachRemaining(names::add);
        assertThat(names).contains("$comment", "$schema");
        names.removeAll(Set.of("$comment", "$schema"));
        assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        return names;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = OutputSchemaTest.class.getResourceAsStream("/" + FOLDER + name + ".schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
