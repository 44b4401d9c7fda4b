package io.github.certif.model.regulation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.certif.model.code.UnitKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The right-hand side of a selector: {@code "all"}, a list of codes, or a policy or parameter that lists them. */
@JsonDeserialize(using = Pick.Reader.class)
record Pick(Selector.Extent extent, List<String> codes, Optional<Setting> supplied) {

    Selector selector(UnitKind kind) {
        return new Selector(kind, extent, codes, supplied);
    }

    static final class Reader extends StdDeserializer<Pick> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Pick.class);
        }

        @Override
        public @Nullable Pick deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.VALUE_STRING && "all".equals(parser.getText())) {
                return new Pick(Selector.Extent.ALL, List.of(), Optional.empty());
            }
            if (token == JsonToken.START_ARRAY) {
                String[] codes = context.readValue(parser, String[].class);
                if (Arrays.stream(codes).anyMatch(code -> code == null || code.isBlank())) {
                    return context.reportInputMismatch(this, "expected codes that are not blank");
                }
                return new Pick(Selector.Extent.LISTED, List.of(codes), Optional.empty());
            }
            if (token == JsonToken.START_OBJECT) {
                Setting supplied = context.readValue(parser, Setting.class);
                return new Pick(Selector.Extent.SUPPLIED, List.of(), Optional.of(supplied));
            }
            return context.reportInputMismatch(
                    this, "expected \"all\", a list of codes, {\"policy\":\"id\"} or {\"parameter\":\"id\"}");
        }
    }
}
