package io.github.certif.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How days, times and decimals are written: a day as {@code "2026-06-30"}, a time as {@code "09:30"}, a mark or amount as
 * {@code "12.5"}.
 */
final class Scalars {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern DATE_TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2})?");

    /** Bounded: a short exponent must not become a text of a billion digits. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private Scalars() {}

    static SimpleModule module() {
        return new SimpleModule("certif")
                .addDeserializer(LocalDate.class, new Day())
                .addDeserializer(LocalDateTime.class, new DateTime())
                .addDeserializer(LocalTime.class, new Time())
                .addSerializer(LocalTime.class, new PlainTime())
                .addDeserializer(BigDecimal.class, new Decimal())
                .addSerializer(BigDecimal.class, new PlainDecimal())
                // a HashSet would forget the order that the file gives
                .addAbstractTypeMapping(Set.class, LinkedHashSet.class);
    }

    private static final class Day extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING
                    && DAY.matcher(parser.getText()).matches()) {
                try {
                    return LocalDate.parse(parser.getText());
                } catch (DateTimeException e) {
                    return context.reportInputMismatch(LocalDate.class, "no such day");
                }
            }
            return context.reportInputMismatch(LocalDate.class, "not a day");
        }
    }

    private static final class DateTime extends StdDeserializer<LocalDateTime> {
        private static final long serialVersionUID = 1L;

        DateTime() {
            super(LocalDateTime.class);
        }

        @Override
        public @Nullable LocalDateTime deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING
                    && DATE_TIME.matcher(parser.getText()).matches()) {
                try {
                    return LocalDateTime.parse(parser.getText());
                } catch (DateTimeException e) {
                    return context.reportInputMismatch(LocalDateTime.class, "no such time");
                }
            }
            return context.reportInputMismatch(LocalDateTime.class, "not a day and an hour");
        }
    }

    private static final class Time extends StdDeserializer<LocalTime> {
        private static final long serialVersionUID = 1L;

        Time() {
            super(LocalTime.class);
        }

        @Override
        public @Nullable LocalTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING
                    && TIME.matcher(parser.getText()).matches()) {
                try {
                    return LocalTime.parse(parser.getText());
                } catch (DateTimeException e) {
                    return context.reportInputMismatch(LocalTime.class, "no such time");
                }
            }
            return context.reportInputMismatch(LocalTime.class, "not a time");
        }
    }

    /** Nobody times an oral more finely than by the second. */
    private static final class PlainTime extends StdSerializer<LocalTime> {
        private static final long serialVersionUID = 1L;

        PlainTime() {
            super(LocalTime.class);
        }

        @Override
        public void serialize(LocalTime value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeString(value.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    private static final class Decimal extends StdDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING
                    && DECIMAL.matcher(parser.getText()).matches()) {
                return new BigDecimal(parser.getText());
            }
            return context.reportInputMismatch(BigDecimal.class, "not a decimal written as a text");
        }
    }

    private static final class PlainDecimal extends StdSerializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeString(value.toPlainString());
        }
    }
}
