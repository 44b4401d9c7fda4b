package io.github.certif.model.code;

import java.util.Objects;
import java.util.Optional;

/**
 * The place of a regulation that an answer rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its key inside the regulation
 * @param document the document that holds it
 * @param locator where in that document: section, question, lines
 * @param force how strongly the text stands behind it
 * @param reliesOn a document that the clause only names and that the pack does not hold; absent when there is none
 */
public record Clause(ClauseId id, String document, String locator, Force force, Optional<String> reliesOn) {

    /**
     * Checks the clause.
     *
     * @throws IllegalArgumentException if the document or the locator is blank
     */
    public Clause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(reliesOn, "reliesOn");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(locator, "locator");
        Codes.check("clause document", document);
        if (locator.isBlank()) {
            throw new IllegalArgumentException("the locator of clause " + id + " must not be blank");
        }
    }
}
