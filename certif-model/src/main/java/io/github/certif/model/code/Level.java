package io.github.certif.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A level on a rating scale, for instance {@code ACQUIS}; it means something only on its scale.
 *
 * @param value the name of the level, not blank
 */
public record Level(@JsonValue String value) implements Code {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    public Level {
        Codes.check("level", value);
    }

    /**
     * The code for a text.
     *
     * @param value the code as printed
     * @return the code
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    @JsonCreator
    public static Level of(String value) {
        return new Level(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
