package io.github.certif.model.json;

import static com.fasterxml.jackson.databind.cfg.CoercionAction.Fail;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.certif.model.decision.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes every JSON format of the library: the one place that builds a mapper.
 *
 * <p>Strict: an unknown or repeated property, a wrong type or trailing text is a finding with file, line and column.
 * Every object may carry {@code $comment} and {@code $schema}; both are ignored. Days are ISO 8601; marks and amounts
 * are texts, never in scientific notation; properties come in a stable order, lists, sets and maps in the order in
 * which they were given. A finding never repeats a value of the text.
 *
 * <p>Immutable and thread-safe; building one takes a few dozen milliseconds, so keep it.
 */
public final class CertifJson {

    private final JsonMapper mapper;

    private CertifJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * A reader and writer.
     *
     * @return a new one
     */
    public static CertifJson create() {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(JsonLimits.READ)
                .build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(Scalars.module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withConfigOverride(Collection.class, o -> o.setInclude(notEmpty()))
                .withConfigOverride(List.class, o -> o.setInclude(notEmpty()))
                .withConfigOverride(Set.class, o -> o.setInclude(notEmpty()))
                .withConfigOverride(Map.class, o -> o.setInclude(notEmpty()));
        return new CertifJson(strict(builder).build());
    }

    private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
        return builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .withCoercionConfig(
                        LogicalType.Textual,
                        c -> c.setCoercion(CoercionInputShape.Integer, Fail)
                                .setCoercion(CoercionInputShape.Float, Fail)
                                .setCoercion(CoercionInputShape.Boolean, Fail))
                .withCoercionConfig(LogicalType.Enum, c -> c.setCoercion(CoercionInputShape.EmptyString, Fail))
                .withCoercionConfigDefaults(c -> c.setCoercion(CoercionInputShape.EmptyString, Fail));
    }

    private static JsonInclude.Value notEmpty() {
        return JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
    }

    /**
     * Reads a value.
     *
     * @param <T> the type of the value
     * @param source the text
     * @param type the type of the value
     * @return the value; a refusal whose finding says what, where and what was expected when it cannot be read
     */
    public <T> Answer<T> read(JsonSource source, Class<T> type) {
        Unreadable unreadable = new Unreadable(source);
        try (JsonParser parser = new Uncommented(mapper.createParser(source.text()))) {
            return read(parser, type, unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private <T> Answer<T> read(JsonParser parser, Class<T> type, Unreadable unreadable) throws IOException {
        try {
            T value = parser.nextToken() == null ? null : mapper.readValue(parser, type);
            if (value == null) {
                return Answer.refusal(List.of(unreadable.empty()));
            }
            return ends(parser)
                    ? Answer.of(value, List.of())
                    : Answer.refusal(List.of(unreadable.trailing(parser.currentTokenLocation())));
        } catch (JsonProcessingException e) {
            String reached = parser.getParsingContext().pathAsPointer().toString();
            return Answer.refusal(List.of(unreadable.of(e, reached)));
        } catch (RuntimeException e) {
            return Answer.refusal(List.of(unreadable.of(e)));
        }
    }

    private static boolean ends(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            return false; // whatever it is, it is too much
        }
    }

    /**
     * The format that a text says it has, without reading the rest.
     *
     * @param source the text
     * @return the value of its top-level {@code format}; empty when it has none or is no JSON object
     */
    public Optional<String> format(JsonSource source) {
        try (JsonParser parser = mapper.createParser(source.text())) {
            if (parser.nextToken() == null || !parser.isExpectedStartObjectToken()) {
                return Optional.empty();
            }
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                parser.nextToken();
                if ("format".equals(field)) {
                    return Optional.ofNullable(parser.getValueAsString());
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Writes a value, indented, with line feeds and a final one.
     *
     * @param value a value of the model
     * @return the text
     */
    public String write(Object value) {
        try {
            return mapper.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(value)
                            .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not a value of the model: " + value.getClass().getName(), e);
        }
    }

    /**
     * Writes a value on one line, as JSON Lines wants it.
     *
     * @param value a value of the model
     * @return the text, without line feed
     */
    public String writeLine(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not a value of the model: " + value.getClass().getName(), e);
        }
    }

    /**
     * Writes a value in the canonical form of RFC 8785, the same for equal values wherever they are written: members in
     * the order of their names, no white space. Decimals are texts in every JSON of the model, so that no number has two
     * forms.
     *
     * @param value a value of the model
     * @return the text, without line feed
     */
    public String canonical(Object value) {
        return Canonical.text(tree(value));
    }

    /**
     * Writes a value in the canonical form without one of its properties.
     *
     * @param value a value of the model
     * @param property the property that is left out, for instance one that holds the digest of the others
     * @return the text, without line feed
     */
    public String canonicalWithout(Object value, String property) {
        JsonNode tree = tree(value);
        if (tree instanceof ObjectNode object) {
            object.remove(property);
        }
        return Canonical.text(tree);
    }

    /**
     * Where two values differ.
     *
     * @param one a value of the model
     * @param other another
     * @return JSON pointers to the smallest parts that are not the same, in the order of the first value, then of the
     *     second; empty when they are equal
     */
    public List<String> differences(Object one, Object other) {
        return Canonical.differences(tree(one), tree(other));
    }

    private JsonNode tree(Object value) {
        try {
            return mapper.valueToTree(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "not a value of the model: " + value.getClass().getName(), e);
        }
    }
}
