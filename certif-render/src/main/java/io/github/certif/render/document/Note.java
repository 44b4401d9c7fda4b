package io.github.certif.render.document;

import java.util.Objects;

/**
 * A remark in small print.
 *
 * @param id its name
 * @param text its text
 */
public record Note(NodeId id, Phrase text) implements Node {
    /** Checks that nothing is null. */
    public Note {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
