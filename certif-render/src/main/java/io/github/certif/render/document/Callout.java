package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * Something that must not be overlooked.
 *
 * @param id its name
 * @param title what it is about
 * @param nodes what it says
 */
public record Callout(NodeId id, Phrase title, @JsonInclude List<Node> nodes) implements Node {
    /** Copies the list. */
    public Callout {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        nodes = List.copyOf(Objects.requireNonNull(nodes, "nodes"));
    }

    @Override
    public List<Node> children() {
        return nodes;
    }
}
