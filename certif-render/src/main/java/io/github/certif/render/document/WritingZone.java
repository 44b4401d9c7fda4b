package io.github.certif.render.document;

import java.util.Objects;

/**
 * A place for a longer text: a comment, reasons, observations.
 *
 * @param id its name
 * @param label what is written there
 * @param hint when it must be filled in; empty when it is free
 * @param text the text; empty for blank lines
 * @param lines how many lines it takes on paper while it is blank
 */
public record WritingZone(NodeId id, Phrase label, Phrase hint, Phrase text, int lines) implements Node {
    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if it has no line
     */
    public WritingZone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(text, "text");
        if (lines < 1) {
            throw new IllegalArgumentException("writing zone " + id + " has no line");
        }
    }
}
