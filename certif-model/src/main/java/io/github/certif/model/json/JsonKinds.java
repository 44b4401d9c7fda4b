package io.github.certif.model.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the JSON of a scalar type looks like, for messages. */
final class JsonKinds {

    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            LocalDate.class, "\"2026-06-30\"",
            BigDecimal.class, "\"12.5\"",
            int.class, "12",
            Integer.class, "12",
            boolean.class, "true, false",
            Boolean.class, "true, false");

    private JsonKinds() {}

    static Optional<String> of(Class<?> type) {
        return Optional.ofNullable(EXAMPLES.get(type));
    }
}
