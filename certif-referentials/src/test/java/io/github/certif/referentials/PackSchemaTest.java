package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.session.Session;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.referentials.format.PackFile;
import io.github.certif.referentials.format.ReferentialFile;
import io.github.certif.referentials.format.RegulationFile;
import io.github.certif.referentials.format.WordingFile;
import io.github.certif.referentials.internal.lint.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The hand-written schemas describe every property and word of the types, and every pack fits them. */
class PackSchemaTest {

    private static final String FOLDER = "META-INF/certif/schema/";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new Jdk8Module()).build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Class<?>> FORMATS = Map.of(
            "pack", PackFile.class,
            "referential", ReferentialFile.class,
            "regulation", RegulationFile.class,
            "wording", WordingFile.class,
            "case", WorkedCase.class);

    @TempDir
    Path folder;

    static Stream<String> formats() {
        return FORMATS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSchemaHasThePropertiesAndWordsOfTheType(String name) {
        Walk walk = new Walk(schema(name));
        walk.visit(MAPPER.constructType(Objects.requireNonNull(FORMATS.get(name))), "");
        assertThat(walk.differences).isEmpty();
        assertThat(walk.definitionsNotReached()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSchemaIsItselfValid(String name) {
        var meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(text(name), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSchemaInTheJarIsTheOneInTheDocumentation(String name) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "schema", name + ".schema.json")))
                .isEqualTo(text(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"referential", "regulation"})
    void theWordsOfSettingsAreThoseOfTheVocabulary(String name) {
        JsonNode definitions = schema(name).path("$defs");
        definitions.fieldNames().forEachRemaining(definition -> {
            if (definition.startsWith("setting.")) {
                Vocabulary vocabulary = Vocabulary.valueOf(definition.substring("setting.".length()));
                JsonNode words =
                        definitions.path(definition).path("anyOf").path(0).path("enum");
                assertThat(words(words)).as(definition).isEqualTo(new TreeSet<>(vocabulary.words()));
            }
        });
    }

    static Stream<Path> packs() {
        return Stream.concat(Stream.of(Packs.good()), ShippedPacksTest.folders().stream());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyFileOfEveryPackFitsItsSchema(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .forEach(
                            file -> assertThat(errors(file)).as(file.toString()).isEmpty());
        }
    }

    static Stream<Path> misspelt() {
        return Packs.list(Packs.resource("broken")).stream()
                .filter(file -> Packs.read(file).contains("expect: PACK_SETTING_INVALID")
                        || Packs.read(file).contains("expect: JSON_UNKNOWN_PROPERTY")
                        || Packs.read(file).contains("expect: JSON_TYPE")
                        || Packs.read(file).contains("expect: JSON_MISSING"));
    }

    @ParameterizedTest
    @MethodSource("misspelt")
    void whatIsNotUnderstoodDoesNotFitTheSchemaEither(Path description) {
        Path pack = Packs.copy(folder);
        assertThat(errors(BrokenPackTest.spoil(pack, description))).isNotEmpty();
    }

    @Test
    void aCommentMayStandInEveryObjectOfAPack() {
        Path pack = Packs.copy(folder);
        Path file = pack.resolve("regulation.json");
        Packs.write(file, Packs.read(file).replace("{\"compare\"", "{\"$comment\": [\"why\"], \"compare\""));
        assertThat(errors(file)).isEmpty();
        assertThat(PackLinter.withoutJudge().lint(pack)).isEmpty();
    }

    private static List<String> errors(Path file) {
        String text = Packs.read(file);
        String name = FORMATS.keySet().stream()
                .filter(format -> text.contains("\"certif-" + format + "/1\""))
                .sorted()
                .findFirst()
                .orElseThrow();
        return REGISTRY
                .getSchema(SchemaLocation.of("classpath:" + FOLDER + name + ".schema.json"))
                .validate(text, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static JsonNode schema(String name) {
        try {
            return MAPPER.readTree(text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (InputStream in = PackSchemaTest.class.getResourceAsStream("/" + FOLDER + name + ".schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(JsonNode array) {
        Set<String> words = new TreeSet<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    /** Goes through a type and its schema side by side. */
    private static final class Walk {
        private static final String HERE = "#/$defs/";
        private final JsonNode root;
        private final Set<String> reached = new HashSet<>();
        private final List<String> differences = new ArrayList<>();

        Walk(JsonNode root) {
            this.root = root;
        }

        Set<String> definitionsNotReached() {
            Set<String> all = new TreeSet<>();
            root.path("$defs").fieldNames().forEachRemaining(name -> all.add("/$defs/" + name));
            all.removeAll(reached);
            // what the walk takes for a scalar: settings, picks, and the reference inside both
            all.removeIf(name -> name.contains("setting.") || name.endsWith("/pick") || name.endsWith("/reference"));
            return all;
        }

        void visit(JavaType type, String pointer) {
            JsonNode node = root.at(pointer);
            if (node.path("$ref").asText().startsWith(HERE)) {
                visit(type, "/$defs/" + node.path("$ref").asText().substring(HERE.length()));
            } else if (node.isMissingNode()) {
                differences.add(pointer + " is not there");
            } else if (type.isReferenceType()) {
                visit(type.getContentType(), pointer);
            } else if (type.isContainerType()) {
                visit(type.getContentType(), pointer + (type.isMapLikeType() ? "/additionalProperties" : "/items"));
            } else if (reached.add(pointer)) {
                value(type, node, pointer);
            }
        }

        private void value(JavaType type, JsonNode node, String pointer) {
            Class<?> raw = type.getRawClass();
            if (raw.isEnum()) {
                Set<String> constants = Arrays.stream(raw.getEnumConstants())
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
                same(pointer, constants, words(node.path("enum")));
            } else if (raw.equals(Scale.class)) {
                scales(node, pointer);
            } else if (raw.equals(Dossier.class) || raw.equals(Session.class)) {
                same(
                        pointer,
                        Set.of(raw.equals(Dossier.class) ? "dossier.schema.json" : "session.schema.json"),
                        Set.of(node.path("$ref").asText()));
            } else {
                formOf(type, node, pointer);
            }
        }

        /** A value that is read from another type is described as that type. */
        private void formOf(JavaType type, JsonNode node, String pointer) {
            AnnotatedMember asValue =
                    MAPPER.getSerializationConfig().introspect(type).findJsonValueAccessor();
            if (type.getRawClass().equals(Selector.class)) {
                object(MAPPER.constructType(nested(Selector.class, "Form")), node, pointer);
            } else if (asValue != null && asValue.getRawType().isRecord()) {
                object(asValue.getType(), node, pointer);
            } else if (asValue == null && !isScalar(type)) {
                object(type, node, pointer);
            }
        }

        private void scales(JsonNode node, String pointer) {
            Set<String> kinds = new TreeSet<>();
            for (JsonSubTypes.Type kind :
                    Scale.class.getAnnotation(JsonSubTypes.class).value()) {
                kinds.add(kind.name());
                for (JsonNode one : node.path("oneOf")) {
                    String at = "/$defs/" + one.path("$ref").asText().substring(HERE.length());
                    if (root.at(at + "/properties/type/const").asText().equals(kind.name())) {
                        reached.add(at);
                        object(MAPPER.constructType(kind.value()), root.at(at), at);
                    }
                }
            }
            same(
                    pointer,
                    Set.of(String.valueOf(kinds.size())),
                    Set.of(String.valueOf(node.path("oneOf").size())));
        }

        private void object(JavaType type, JsonNode node, String pointer) {
            Map<String, JavaType> properties = properties(type);
            Set<String> described = new TreeSet<>();
            node.path("properties").fieldNames().forEachRemaining(described::add);
            assertThat(described).as(pointer).contains("$comment", "$schema");
            described.removeAll(Set.of("$comment", "$schema"));
            described.remove(Scale.class.isAssignableFrom(type.getRawClass()) ? "type" : "");
            same(pointer, properties.keySet(), described);
            same(
                    pointer + "/additionalProperties",
                    Set.of("false"),
                    Set.of(node.path("additionalProperties").toString()));
            properties.forEach((name, each) -> visit(each, pointer + "/properties/" + name));
        }

        private static Map<String, JavaType> properties(JavaType type) {
            return MAPPER.getSerializationConfig().introspect(type).findProperties().stream()
                    .filter(property -> property.getGetter() != null || property.getField() != null)
                    .collect(Collectors.toMap(
                            BeanPropertyDefinition::getName, BeanPropertyDefinition::getPrimaryType, (a, b) -> a));
        }

        private static boolean isScalar(JavaType type) {
            return type.isPrimitive()
                    || type.getRawClass().getPackageName().startsWith("java.")
                    || type.getRawClass().equals(Setting.class)
                    || type.getRawClass().getSimpleName().equals("Pick");
        }

        private static Class<?> nested(Class<?> in, String name) {
            return Arrays.stream(in.getDeclaredClasses())
                    .filter(c -> c.getSimpleName().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        private void same(String pointer, Set<String> java, Set<String> schema) {
            if (!java.equals(schema)) {
                differences.add(pointer + ": type " + java + ", schema " + schema);
            }
        }
    }
}
