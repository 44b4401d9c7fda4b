package io.github.certif.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of a bloc of competencies (<i>bloc de compétences</i>), for instance its register reference.
 *
 * @param value the code exactly as printed, not blank; {@code C.8} is not {@code C8}
 */
public record BlocCode(@JsonValue String value) implements Code {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    public BlocCode {
        Codes.check("bloc code", value);
    }

    /**
     * The code for a text.
     *
     * @param value the code as printed
     * @return the code
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    @JsonCreator
    public static BlocCode of(String value) {
        return new BlocCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
