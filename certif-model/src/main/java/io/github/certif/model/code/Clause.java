package io.github.certif.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 * @param rows the rows of a list of the text's rules that the clause states; empty when no list is kept
 */
public record Clause(
        ClauseId id, String document, String locator, Force force, Optional<String> reliesOn, List<String> rows) {

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
        rows = List.copyOf(rows);
        Codes.check("clause document", document);
        if (locator.isBlank()) {
            throw new IllegalArgumentException("the locator of clause " + id + " must not be blank");
        }
    }

    @JsonCreator
    static Clause read(
            @JsonProperty("id") ClauseId id,
            @JsonProperty("document") String document,
            @JsonProperty("locator") String locator,
            @JsonProperty("force") Force force,
            @JsonProperty("reliesOn") Optional<String> reliesOn,
            @JsonProperty("rows") @Nullable List<String> rows) {
        return new Clause(id, document, locator, force, reliesOn, rows == null ? List.of() : rows);
    }
}
