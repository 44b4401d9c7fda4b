package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * A part of a document under a heading.
 *
 * @param id its name
 * @param title its heading
 * @param pageBreak how it stands on paper
 * @param nodes what stands in it
 */
public record Section(
        NodeId id,
        Phrase title,
        PageBreak pageBreak,
        @JsonInclude List<Node> nodes) implements Node {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the heading is empty
     */
    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pageBreak, "pageBreak");
        Objects.requireNonNull(title, "title");
        nodes = List.copyOf(Objects.requireNonNull(nodes, "nodes"));
        if (title.plain().isBlank()) {
            throw new IllegalArgumentException("section " + id + " has no heading");
        }
    }

    /**
     * A section that stands where it comes.
     *
     * @param id its name
     * @param title its heading
     * @param nodes what stands in it
     * @return the section
     */
    public static Section of(NodeId id, Phrase title, List<? extends Node> nodes) {
        return new Section(id, title, PageBreak.AUTO, List.copyOf(nodes));
    }

    @Override
    public List<Node> children() {
        return nodes;
    }
}
