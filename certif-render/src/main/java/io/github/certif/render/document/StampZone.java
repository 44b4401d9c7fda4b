package io.github.certif.render.document;

import java.util.Objects;

/**
 * A place for a stamp.
 *
 * @param id its name
 * @param label whose stamp
 */
public record StampZone(NodeId id, Phrase label) implements Node {
    /** Checks that nothing is null. */
    public StampZone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
