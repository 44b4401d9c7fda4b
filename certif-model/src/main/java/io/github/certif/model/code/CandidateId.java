package io.github.certif.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identifier of a candidate inside the embedder's system; never a civil identity.
 *
 * @param value the code exactly as printed, not blank; {@code C.8} is not {@code C8}
 */
public record CandidateId(@JsonValue String value) implements Code {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    public CandidateId {
        Codes.check("candidate id", value);
    }

    /**
     * The code for a text.
     *
     * @param value the code as printed
     * @return the code
     * @throws IllegalArgumentException if the code is blank, too long or holds a control character
     */
    @JsonCreator
    public static CandidateId of(String value) {
        return new CandidateId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
