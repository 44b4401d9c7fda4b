package io.github.certif.model.code;

import java.util.Objects;

/**
 * Which text a code belongs to: a referential and its edition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the referential
 * @param edition the pack's own label of the text that it transcribes, never a guessed year
 */
public record ReferentialKey(ReferentialId id, String edition) {

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if the edition is blank
     */
    public ReferentialKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Codes.check("edition", edition);
    }

    @Override
    public String toString() {
        return id + "@" + edition;
    }
}
