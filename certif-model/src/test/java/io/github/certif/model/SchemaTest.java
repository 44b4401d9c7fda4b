package io.github.certif.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Decisions;
import io.github.certif.model.decision.Findings;
import io.github.certif.model.decision.SessionReport;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final String FOLDER = "META-INF/certif/schema/";
    private static final CertifJson JSON = CertifJson.create();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private static final Map<Class<?>, String> FORMATS = Map.of(
            Dossier.class, "dossier",
            Session.class, "session",
            Decision.class, "decision",
            Decisions.class, "decisions",
            SessionReport.class, "session-report",
            Minutes.class, "minutes",
            SealedMinutes.class, "sealed-minutes",
            Findings.class, "findings");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Set<Class<?>> formats() {
        return FORMATS.keySet();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "definitions",
                "dossier",
                "session",
                "minutes",
                "sealed-minutes",
                "decision",
                "decisions",
                "session-report",
                "findings"
            })
    void theSchemaInTheJarIsTheOneInTheDocumentation(String name) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "schema", name + ".schema.json")))
                .isEqualTo(text(name + ".schema.json"));
    }

    @Test
    void theDocumentationHoldsNoOtherSchemaOfTheModel() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "META-INF", "certif", "schema"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("definitions"), FORMATS.values().stream())
                                    .map(name -> name + ".schema.json")
                                    .toList());
        }
    }

    @Test
    void theSchemasAndTheTypesHaveTheSamePropertiesAndWords() {
        Walk walk = new Walk();
        FORMATS.forEach((type, name) -> walk.visit(MAPPER.constructType(type), new Place(name + ".schema.json", "")));
        assertThat(walk.differences).isEmpty();
        assertThat(walk.seen.keySet()).containsAll(everyDefinition());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everySchemaIsItselfValid(Class<?> type) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(text(FORMATS.get(type) + ".schema.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(meta.validate(text("definitions.schema.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 300, seed = "20261121")
    void whatIsWrittenIsWhatTheSchemaSays(@ForAll("types") Class<?> type, @ForAll long seed) {
        String text = JSON.write(new Values(new Random(seed), 4).of(type));
        assertThat(errors(type, text)).as(text).isEmpty();
    }

    @Property(tries = 60, seed = "20261121")
    void whatTheReaderRefusesTheSchemaRefuses(@ForAll("types") Class<?> type, @ForAll long seed) {
        String text = JSON.write(new Values(new Random(seed), 3).of(type));
        assertThat(errors(type, text.replaceFirst("\"format\"", "\"formats\""))).isNotEmpty();
        assertThat(errors(type, text.replaceFirst("certif-", "other-"))).isNotEmpty();
        assertThat(errors(type, text.replaceFirst("\\{", "{\"\\$comment\":{\"a\":1},")))
                .isEmpty();
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(FORMATS.keySet());
    }

    private static List<String> errors(Class<?> type, String text) {
        return REGISTRY
                .getSchema(SchemaLocation.of("classpath:" + FOLDER + FORMATS.get(type) + ".schema.json"))
                .validate(text, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Set<String> everyDefinition() {
        Set<String> all = new TreeSet<>();
        Stream.concat(Stream.of("definitions"), FORMATS.values().stream()).forEach(name -> {
            String file = name + ".schema.json";
            tree(file).path("$defs").fieldNames().forEachRemaining(def -> all.add(file + "#/$defs/" + def));
        });
        return all;
    }

    private static String text(String file) {
        try (InputStream in = SchemaTest.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String file) {
        try {
            return MAPPER.readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place in a schema file. */
    private record Place(String file, String pointer) {

        JsonNode node() {
            return tree(file).at(pointer);
        }

        Place below(String step) {
            return new Place(file, pointer + "/" + step);
        }

        /** Where its reference leads; itself when it has none. */
        Place resolved() {
            JsonNode ref = node().path("$ref");
            if (ref.isMissingNode()) {
                return this;
            }
            String[] parts = ref.asText().split("#", -1);
            return new Place(parts[0].isEmpty() ? file : parts[0], parts.length < 2 ? "" : parts[1]);
        }

        @Override
        public String toString() {
            return file + "#" + pointer;
        }
    }

    /** Walks types and schemas side by side. */
    private static final class Walk {
        private final Map<String, JavaType> seen = new LinkedHashMap<>();
        private final Set<String> differences = new TreeSet<>();

        void visit(JavaType type, Place at) {
            Place place = at.resolved();
            if (place.node().isMissingNode()) {
                differences.add(place + " is not there");
            } else if (type.isReferenceType()) {
                visit(type.getContentType(), place);
            } else if (type.isContainerType()) {
                boolean map = type.isMapLikeType();
                same(
                        place,
                        Set.of(map ? "object" : "array"),
                        Set.of(place.node().path("type").asText()));
                visit(type.getContentType(), place.below(map ? "additionalProperties" : "items"));
            } else if (seen.putIfAbsent(place.toString(), type) == null) {
                value(type, place);
            }
        }

        private void value(JavaType type, Place place) {
            if (type.isEnumType()) {
                same(
                        place,
                        words(type.getRawClass().getEnumConstants()),
                        words(place.node().path("enum")));
            } else if (isScalar(type)) {
                same(place, Set.of(), names(place.node().path("properties")));
            } else {
                object(type, place);
            }
        }

        private void object(JavaType type, Place place) {
            Map<String, JavaType> properties =
                    MAPPER.getSerializationConfig().introspect(type).findProperties().stream()
                            .filter(property -> property.getGetter() != null || property.getField() != null)
                            .collect(Collectors.toMap(
                                    BeanPropertyDefinition::getName, BeanPropertyDefinition::getPrimaryType));
            Set<String> described = names(place.node().path("properties"));
            assertThat(described).as(place.toString()).contains("$comment", "$schema");
            described.removeAll(Set.of("$comment", "$schema"));
            same(place, properties.keySet(), described);
            assertThat(place.node().path("additionalProperties").asBoolean(true))
                    .as(place.toString())
                    .isFalse();
            properties.forEach((name, each) -> visit(each, place.below("properties/" + name)));
        }

        private static boolean isScalar(JavaType type) {
            return type.getRawClass().getPackageName().startsWith("java.")
                    || type.isPrimitive()
                    || MAPPER.getSerializationConfig().introspect(type).findJsonValueAccessor() != null;
        }

        private void same(Place place, Collection<String> java, Collection<String> schema) {
            if (!Set.copyOf(java).equals(Set.copyOf(schema))) {
                differences.add(place + ": types " + new TreeSet<>(java) + ", schema " + new TreeSet<>(schema));
            }
        }

        private static Set<String> words(Object[] constants) {
            return Arrays.stream(constants).map(String::valueOf).collect(Collectors.toSet());
        }

        private static Set<String> words(JsonNode array) {
            Set<String> words = new TreeSet<>();
            array.forEach(word -> words.add(word.asText()));
            return words;
        }

        private static Set<String> names(JsonNode object) {
            Set<String> names = new TreeSet<>();
            object.fieldNames().forEachRemaining(names::add);
            return names;
        }
    }
}
