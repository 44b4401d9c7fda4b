package io.github.certif.render.document;

import java.util.Objects;

/**
 * A paragraph.
 *
 * @param id its name
 * @param text its text
 */
public record Paragraph(NodeId id, Phrase text) implements Node {
    /** Checks that nothing is null. */
    public Paragraph {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
