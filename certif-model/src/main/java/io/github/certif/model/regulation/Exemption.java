package io.github.certif.model.regulation;

import io.github.certif.model.code.ClauseId;
import java.util.List;
import java.util.Objects;

/**
 * Where the text makes an exception to one of its own rules.
 *
 * <p>Immutable and thread-safe.
 *
 * @param where what must hold of the recorded item, all of it; never empty
 * @param clause the clause that makes the exception
 */
public record Exemption(List<RecordCondition> where, ClauseId clause) {

    /**
     * Checks the exception.
     *
     * @throws IllegalArgumentException if it has no condition: a rule that never applies is none
     */
    public Exemption {
        Objects.requireNonNull(clause, "clause");
        where = List.copyOf(where);
        if (where.isEmpty()) {
            throw new IllegalArgumentException("an exception has at least one condition");
        }
    }
}
