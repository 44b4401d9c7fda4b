package io.github.certif.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Phrase;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of the document tree says every property and word of its types, and no other. */
class DocumentSchemaTest {

    private static final Set<String> ANYWHERE = Set.of("$comment", "$schema");
    private static final JsonNode SCHEMA = DocumentSchema.tree();

    /** How a type is called in JSON. */
    private static final Map<Class<?>, String> NAMES = Arrays.stream(
                    Node.class.getAnnotation(JsonSubTypes.class).value())
            .collect(Collectors.toMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

    @Test
    void theSchemaInTheJarIsTheOneInTheDocumentation() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "schema", DocumentSchema.FILE)))
                .isEqualTo(DocumentSchema.text());
    }

    @Test
    void theSchemaIsItselfValid() {
        assertThat(DocumentSchema.errorsOfItsOwn()).isEmpty();
    }

    @Test
    void everyNodeHasANameAndTheSchemaDescribesIt() {
        assertThat(NAMES.keySet()).containsExactlyInAnyOrder(Node.class.getPermittedSubclasses());
        assertThat(NAMES.values()).doesNotHaveDuplicates();
        NAMES.forEach((type, name) -> assertThat(
                        definition(type).at("/properties/type/const").asText())
                .isEqualTo(name));
        assertThat(definition(Node.class).path("oneOf").findValuesAsText("$ref"))
                .containsExactlyInAnyOrderElementsOf(NAMES.keySet().stream()
                        .map(type -> "#/$defs/" + type.getSimpleName())
                        .toList());
    }

    @Test
    void theTypesAndTheSchemaHaveTheSameProperties() {
        Set<String> described = names(SCHEMA.path("properties"));
        assertThat(described).containsExactlyInAnyOrderElementsOf(with(properties(Document.class), "format"));
        for (Class<?> type : types()) {
            JsonNode definition = definition(type);
            assertThat(names(definition.path("properties")))
                    .as(type.getName())
                    .containsExactlyInAnyOrderElementsOf(
                            NAMES.containsKey(type) ? with(properties(type), "type") : properties(type));
            assertThat(definition.path("additionalProperties").asBoolean(true))
                    .as(type.getName())
                    .isFalse();
        }
    }

    @Test
    void whatTheTypesAlwaysHoldTheSchemaRequires() {
        for (Class<?> type : types()) {
            Set<String> required = components(type, component -> component.getType() != Optional.class);
            if (NAMES.containsKey(type)) {
                required.add("type");
            }
            assertThat(words(definition(type).path("required")))
                    .as(type.getName())
                    .isEqualTo(required);
        }
    }

    @Test
    void theTypesAndTheSchemaHaveTheSameWords() {
        for (Class<?> word : reached(Class::isEnum)) {
            assertThat(words(definition(word).path("enum")))
                    .as(word.getName())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(word.getEnumConstants())
                            .map(String::valueOf)
                            .toList());
        }
    }

    /** The records below a document that are objects in JSON. */
    private static Set<Class<?>> types() {
        Set<Class<?>> types = reached(Class::isRecord);
        types.remove(Document.class);
        types.removeIf(type -> components(type, component -> true).size() == 1
                && "string array".contains(definition(type).path("type").asText()));
        return types;
    }

    private static Set<Class<?>> reached(Function<Class<?>, Boolean> which) {
        Set<Class<?>> seen = new HashSet<>();
        reach(Document.class, seen);
        seen.removeIf(type -> !which.apply(type));
        return seen;
    }

    private static void reach(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(each -> reach(each, seen));
        } else if (type instanceof Class<?> one && (one.isRecord() || one.isEnum() || one == Node.class)) {
            if (seen.add(one) && one.isRecord()) {
                Arrays.stream(one.getRecordComponents()).forEach(each -> reach(each.getGenericType(), seen));
            } else if (one == Node.class) {
                Arrays.stream(one.getPermittedSubclasses())
                        .filter(each -> !seen.contains(each))
                        .forEach(each -> reach(each, seen));
            }
        }
    }

    private static JsonNode definition(Class<?> type) {
        JsonNode definition = SCHEMA.path("$defs").path(type.getSimpleName());
        assertThat(definition.isObject()).as(type.getName()).isTrue();
        return definition;
    }

    private static Set<String> properties(Class<?> type) {
        return with(components(type, component -> true), ANYWHERE.toArray(String[]::new));
    }

    private static Set<String> components(Class<?> type, Function<RecordComponent, Boolean> which) {
        return Arrays.stream(type.getRecordComponents())
                .filter(which::apply)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> with(Set<String> names, String... more) {
        return Stream.concat(names.stream(), Arrays.stream(more)).collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> words(JsonNode array) {
        Set<String> words = new TreeSet<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    @Test
    void aPhraseIsTheListOfItsSpans() {
        assertThat(definition(Phrase.class).at("/items/$ref").asText()).isEqualTo("#/$defs/Span");
        assertThat(List.of(Phrase.class.getRecordComponents())).hasSize(1);
    }
}
