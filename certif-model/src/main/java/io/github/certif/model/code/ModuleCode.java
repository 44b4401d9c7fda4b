package io.github.certif.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of a training module that a centre supplies.
 *
 * @param value the code exactly as printed, not blank; {@code C.8} is not {@code C8}
 */
public record ModuleCode(@JsonValue String value) implements Code {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    public ModuleCode {
        Codes.check("module code", value);
    }

    /**
     * The code for a text.
     *
     * @param value the code as printed
     * @return the code
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    @JsonCreator
    public static ModuleCode of(String value) {
        return new ModuleCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
