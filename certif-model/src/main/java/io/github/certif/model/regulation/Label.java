package io.github.certif.model.regulation;

import io.github.certif.model.code.ClauseId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every node of a requirement may carry: a name and the clause it states.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id a name, unique in the regulation; absent when nothing refers to the node
 * @param clause the clause that the node states; absent when it inherits the clause of the node above
 */
public record Label(Optional<String> id, Optional<ClauseId> clause) {

    /** No name and no clause of its own. */
    public static final Label NONE = new Label(Optional.empty(), Optional.empty());

    /**
     * A label that only cites a clause.
     *
     * @param clause the clause
     * @return the label
     */
    public static Label clause(ClauseId clause) {
        return new Label(Optional.empty(), Optional.of(clause));
    }

    static Label of(@Nullable String id, @Nullable ClauseId clause) {
        return id == null && clause == null ? NONE : new Label(Optional.ofNullable(id), Optional.ofNullable(clause));
    }
}
