package io.github.certif.model.referential;

import java.util.Objects;

/**
 * The identifier of a referential, kept exactly as it is given: {@code RNCP37274} and {@code rncp37274} are two.
 *
 * @param value the identifier as printed, never blank
 */
public record ReferentialId(String value) {

    /**
     * Makes an identifier.
     *
     * @param value the identifier as printed
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public ReferentialId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("A referential's identifier may not be blank");
        }
    }

    /**
     * Makes an identifier.
     *
     * @param value the identifier as printed
     * @return the identifier
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public static ReferentialId of(String value) {
        return new ReferentialId(value);
    }

    /** Returns the identifier as printed. */
    @Override
    public String toString() {
        return value;
    }
}
