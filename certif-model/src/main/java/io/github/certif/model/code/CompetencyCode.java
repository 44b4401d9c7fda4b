package io.github.certif.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of a competency (<i>compétence</i>) inside one referential.
 *
 * @param value the code exactly as printed, not blank; {@code C.8} is not {@code C8}
 */
public record CompetencyCode(@JsonValue String value) implements Code {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    public CompetencyCode {
        Codes.check("competency code", value);
    }

    /**
     * The code for a text.
     *
     * @param value the code as printed
     * @return the code
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    @JsonCreator
    public static CompetencyCode of(String value) {
        return new CompetencyCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
