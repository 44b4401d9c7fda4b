package io.github.certif.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of an awardable certification, for instance its number in the national register.
 *
 * @param value the code exactly as printed, not blank; {@code C.8} is not {@code C8}
 */
public record CertificationCode(@JsonValue String value) implements Code {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    public CertificationCode {
        Codes.check("certification code", value);
    }

    /**
     * The code for a text.
     *
     * @param value the code as printed
     * @return the code
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    @JsonCreator
    public static CertificationCode of(String value) {
        return new CertificationCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
