package io.github.certif.model.json;

import io.github.certif.model.code.Code;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.Unit;
import io.github.certif.model.regulation.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the JSON of a type looks like, shown by example, for messages in any language. */
final class JsonKinds {

    private static final String OBJECT = "{ ... }";
    private static final String TEXT = "\"...\"";

    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            LocalDate.class, "\"2026-06-30\"",
            BigDecimal.class, "\"12.5\"",
            int.class, "12",
            Integer.class, "12",
            boolean.class, "true, false",
            Boolean.class, "true, false",
            Unit.class, "\"bloc:B1\", \"title\"",
            Setting.class, "\"...\", {\"policy\":\"...\"}, {\"parameter\":\"...\"}",
            String.class, TEXT,
            Language.class, "\"fr\"");

    private JsonKinds() {}

    /**
     * Shows a type by example.
     *
     * @param type the type; null when it is not known
     * @return the example, an object when nothing closer is known
     */
    static String example(@Nullable Class<?> type) {
        if (type == null) {
            return OBJECT;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "[ ... ]";
        }
        if (type.getSimpleName().equals("Pick")) { // not public; what a selector picks
            return "\"all\", [ ... ], {\"policy\":\"...\"}, {\"parameter\":\"...\"}";
        }
        return EXAMPLES.getOrDefault(type, Code.class.isAssignableFrom(type) ? TEXT : OBJECT);
    }
}
