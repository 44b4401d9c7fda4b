package io.github.certif.render.document;

import io.github.certif.model.code.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document: its title and, in reading order, its nodes. Every renderer starts from it.
 *
 * <p>Sections nest, and the depth of a heading follows from it, so no heading can skip a level.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what it is, for instance {@code minutes}
 * @param title its title
 * @param language its language
 * @param meta what is known about it
 * @param nodes its nodes
 */
public record Document(NodeId id, Phrase title, Language language, Meta meta, List<Node> nodes) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the title is empty or two nodes have the same id
     */
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(meta, "meta");
        nodes = List.copyOf(nodes);
        if (title.plain().isBlank()) {
            throw new IllegalArgumentException("a document has a title");
        }
        Set<NodeId> seen = new HashSet<>();
        nodes.stream().flatMap(Node::walk).map(Node::id).forEach(node -> {
            if (!seen.add(node)) {
                throw new IllegalArgumentException("two nodes are called " + node);
            }
        });
    }

    /**
     * All nodes.
     *
     * @return the nodes in reading order
     */
    public Stream<Node> walk() {
        return nodes.stream().flatMap(Node::walk);
    }
}
