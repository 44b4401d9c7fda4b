package io.github.certif.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A language of texts, by its two-letter code (ISO 639-1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param code two lower-case letters
 */
public record Language(@JsonValue String code) {

    /** French. */
    public static final Language FR = new Language("fr");

    /** English. */
    public static final Language EN = new Language("en");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not two lower-case letters
     */
    public Language {
        if (code.length() != 2 || !code.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            throw new IllegalArgumentException("a language is two lower-case letters, for instance fr");
        }
    }

    /**
     * The language for a code.
     *
     * @param code two lower-case letters
     * @return the language
     * @throws IllegalArgumentException if it is not two lower-case letters
     */
    @JsonCreator
    public static Language of(String code) {
        return new Language(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
