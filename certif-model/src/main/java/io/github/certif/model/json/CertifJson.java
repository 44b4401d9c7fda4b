package io.github.certif.model.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads and writes every JSON format of the library: the one place that builds a mapper.
 *
 * <p>Strict: an unknown or repeated property, a wrong type or trailing text is a finding with file, line and column.
 * Every object may carry {@code $comment} and {@code $schema}; both are ignored. Dates are ISO 8601; marks and amounts
 * are written as texts; properties come in a stable order.
 *
 * <p>Immutable and thread-safe; building one takes a few dozen milliseconds, so keep it.
 */
public final class CertifJson {

    private static final Set<String> IGNORED = Set.of("$comment", "$schema");

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
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withConfigOverride(
                        BigDecimal.class, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .withConfigOverride(Collection.class, o -> o.setInclude(notEmpty()))
                .withConfigOverride(List.class, o -> o.setInclude(notEmpty()))
                .withConfigOverride(Set.class, o -> o.setInclude(notEmpty()))
                .withConfigOverride(Map.class, o -> o.setInclude(notEmpty()))
                .withCoercionConfig(
                        LogicalType.Float, c -> c.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
                .addHandler(new Comments())
                .build();
        return new CertifJson(mapper);
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
        try {
            T value = mapper.readValue(source.text(), type);
            if (value == null) {
                return Answer.refusal(
                        List.of(unreadable("JSON_EMPTY", source, null).build()));
            }
            return Answer.of(value, List.of());
        } catch (JsonProcessingException e) {
            return Answer.refusal(List.of(finding(source, e)));
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

    private static Finding finding(JsonSource source, JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unreadable("JSON_UNKNOWN_PROPERTY", source, unknown)
                    .putArguments("property", unknown.getPropertyName())
                    .putArguments("expected", known(unknown.getKnownPropertyIds()))
                    .build();
        }
        if (e instanceof InvalidFormatException invalid
                && invalid.getTargetType().isEnum()) {
            return unreadable("JSON_VALUE", source, invalid)
                    .putArguments(
                            "expected", known(List.of(invalid.getTargetType().getEnumConstants())))
                    .build();
        }
        if (e instanceof ValueInstantiationException refused) {
            return instantiation(source, refused);
        }
        if (e instanceof MismatchedInputException mismatch) {
            return unreadable("JSON_TYPE", source, mismatch)
                    .putArguments("expected", expected(mismatch))
                    .build();
        }
        if (e instanceof JsonMappingException mapping) {
            return unreadable("JSON_VALUE", source, mapping)
                    .putArguments("expected", String.valueOf(mapping.getOriginalMessage()))
                    .build();
        }
        boolean cut = e instanceof StreamReadException
                && String.valueOf(e.getMessage()).startsWith("Unexpected end");
        return unreadable(cut ? "JSON_CUT" : "JSON_SYNTAX", source, e)
                .putArguments("problem", firstLine(e.getOriginalMessage()))
                .build();
    }

    private static Finding instantiation(JsonSource source, ValueInstantiationException refused) {
        Throwable cause = refused.getCause();
        String message = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
        if (message.contains("required attributes are not set")) {
            String missing = message.substring(
                    message.indexOf('[') + 1, Math.max(message.indexOf('['), message.lastIndexOf(']')));
            return unreadable("JSON_MISSING", source, refused)
                    .putArguments("missing", missing)
                    .build();
        }
        return unreadable("JSON_VALUE", source, refused)
                .putArguments("expected", message)
                .build();
    }

    private static Finding.Builder unreadable(
            String code, JsonSource source, @org.jspecify.annotations.Nullable JsonProcessingException e) {
        Finding.Builder finding = Finding.blocking(code);
        if (e == null) {
            return finding.location(new Location(source.name(), 1, 1));
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String pointer = pointer(mapping);
            finding.path(pointer);
            Location start = source.positions().get(pointer);
            if (start != null) {
                return finding.location(start);
            }
        }
        JsonLocation location = e.getLocation();
        return finding.location(location == null ? new Location(source.name(), 0, 0) : source.location(location));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(reference -> reference.getFieldName() == null
                        ? String.valueOf(reference.getIndex())
                        : reference.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String known(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }

    private static String expected(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        if (type == null) {
            return firstLine(mismatch.getOriginalMessage());
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "[ ... ]";
        }
        if (type == String.class || type.isEnum()) {
            return "\"...\"";
        }
        return JsonKinds.of(type).orElseGet(() -> firstLine(mismatch.getOriginalMessage()));
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static final class Comments extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String propertyName)
                throws IOException {
            if (!IGNORED.contains(propertyName)) {
                return false;
            }
            parser.skipChildren();
            return true;
        }
    }
}
