package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The recorded items that a rule looks at one by one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of the records
 * @param where what picks among them; empty picks all of the kind
 */
public record Items(String kind, List<RecordCondition> where) {

    /**
     * Checks the selection.
     *
     * @throws IllegalArgumentException if the kind is blank
     */
    public Items {
        Objects.requireNonNull(kind, "kind");
        where = List.copyOf(where);
        if (kind.isBlank()) {
            throw new IllegalArgumentException("the kind of the records must not be blank");
        }
    }

    @JsonCreator
    static Items read(@JsonProperty("kind") String kind, @JsonProperty("where") @Nullable List<RecordCondition> where) {
        return new Items(kind, where == null ? List.of() : where);
    }
}
