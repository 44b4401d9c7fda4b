package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.certif.model.code.PolicyId;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One number, period or choice of a regulation: stated by the text as a literal, or left to a policy or parameter.
 *
 * <p>In JSON a literal is a text ({@code "P1Y"}), a policy {@code {"policy":"id"}}, a parameter
 * {@code {"parameter":"id"}}. A literal is what the text states and nobody can override it; a policy has a default; a
 * parameter has none and must be supplied.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source where the value comes from
 * @param text the literal, or the id of the policy or parameter
 */
@JsonDeserialize(using = Setting.Reader.class)
public record Setting(Source source, String text) {

    /** Where a value comes from. */
    public enum Source {
        /** Stated by the text. */
        LITERAL,
        /** A named default. */
        POLICY,
        /** Supplied by the centre. */
        PARAMETER
    }

    /**
     * Checks the setting.
     *
     * @throws IllegalArgumentException if the text is blank, or cannot be the id of a policy where it has to be one
     */
    public Setting {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        if (source != Source.LITERAL) {
            PolicyId.of(text);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("a setting must not be blank");
        }
    }

    /**
     * A value that the text states.
     *
     * @param literal the value as written
     * @return the setting
     */
    public static Setting literal(String literal) {
        return new Setting(Source.LITERAL, literal);
    }

    /**
     * A value that a policy chooses.
     *
     * @param id the policy
     * @return the setting
     */
    public static Setting policy(PolicyId id) {
        return new Setting(Source.POLICY, id.value());
    }

    /**
     * A value that the centre supplies.
     *
     * @param id the parameter, a policy without default
     * @return the setting
     */
    public static Setting parameter(PolicyId id) {
        return new Setting(Source.PARAMETER, id.value());
    }

    /**
     * The policy or parameter that decides.
     *
     * @return its id; empty for a literal
     */
    public Optional<PolicyId> decidedBy() {
        return source == Source.LITERAL ? Optional.empty() : Optional.of(PolicyId.of(text));
    }

    /**
     * The JSON form.
     *
     * @return a text, or a map of one key
     */
    @JsonValue
    Object json() {
        return switch (source) {
            case LITERAL -> text;
            case POLICY -> Map.of("policy", text);
            case PARAMETER -> Map.of("parameter", text);
        };
    }

    record Reference(@Nullable String policy, @Nullable String parameter) {}

    static final class Reader extends StdDeserializer<Setting> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Setting.class);
        }

        @Override
        public @Nullable Setting deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
                return checked(parser, context, parser.getText());
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return context.reportInputMismatch(this, "expected a value or an object");
            }
            Reference reference = context.readValue(parser, Reference.class);
            if (reference.policy() != null && reference.parameter() == null) {
                return policy(PolicyId.of(reference.policy()));
            }
            if (reference.parameter() != null && reference.policy() == null) {
                return parameter(PolicyId.of(reference.parameter()));
            }
            return context.reportInputMismatch(this, "expected a value, {\"policy\":\"id\"} or {\"parameter\":\"id\"}");
        }

        private Setting checked(JsonParser parser, DeserializationContext context, String text) throws IOException {
            boolean exponent = parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && !text.matches("[-0-9.]+");
            if (text.isBlank() || exponent) {
                return context.reportInputMismatch(this, "expected a value that is not blank, without exponent");
            }
            return literal(text);
        }
    }
}
