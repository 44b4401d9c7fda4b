package io.github.certif.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identifier of a policy: a named default where a regulation is silent.
 *
 * @param value the code exactly as printed, not blank; {@code C.8} is not {@code C8}
 */
public record PolicyId(@JsonValue String value) implements Code {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    public PolicyId {
        Codes.check("policy id", value);
    }

    /**
     * The code for a text.
     *
     * @param value the code as printed
     * @return the code
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    @JsonCreator
    public static PolicyId of(String value) {
        return new PolicyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
