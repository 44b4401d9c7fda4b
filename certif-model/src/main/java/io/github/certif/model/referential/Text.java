package io.github.certif.model.referential;

import java.util.Objects;

/**
 * A text of a pack, with its origin.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the text, not blank
 * @param origin where the wording comes from
 */
public record Text(String value, TextOrigin origin) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Text {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
        if (value.isBlank()) {
            throw new IllegalArgumentException("a text is not blank; a text that is not there is left out");
        }
    }
}
