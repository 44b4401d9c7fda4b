package io.github.certif.model.json;

import io.github.certif.model.code.Code;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.Unit;
import io.github.certif.model.regulation.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the JSON of a type looks like, shown by example, for messages in any language. */
final class JsonKinds {

    private static final String OBJECT = "{ ... }";
    private static final String TEXT = "\"...\"";

    private static final Map<Class<?>, String> EXAMPLES = Map.ofEntries(
            Map.entry(LocalDate.class, "\"2026-06-30\""),
            Map.entry(LocalDateTime.class, "\"2026-06-30T17:30\""),
            Map.entry(LocalTime.class, "\"09:30\""),
            Map.entry(BigDecimal.class, "\"12.5\""),
            Map.entry(int.class, "12"),
            Map.entry(Integer.class, "12"),
            Map.entry(boolean.class, "true, false"),
            Map.entry(Boolean.class, "true, false"),
            Map.entry(Unit.class, "\"bloc:B1\", \"title\""),
            Map.entry(Setting.class, "\"...\", {\"policy\":\"...\"}, {\"parameter\":\"...\"}"),
            Map.entry(String.class, TEXT),
            Map.entry(Language.class, "\"fr\""));

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
