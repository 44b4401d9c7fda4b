package io.github.certif.render.document;

import java.util.Objects;

/**
 * A box that is ticked or not. Renderers give it the words "ticked" or "not ticked" where a reader cannot see it.
 *
 * @param id its name
 * @param label what is ticked; empty where a column already says so
 * @param checked whether it is ticked
 */
public record Checkbox(NodeId id, Phrase label, boolean checked) implements Node {
    /** Checks that nothing is null. */
    public Checkbox {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
