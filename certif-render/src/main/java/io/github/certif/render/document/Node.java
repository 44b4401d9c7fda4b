package io.github.certif.render.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a document. It says what is there; a renderer says how it looks.
 *
 * <p>Nodes are immutable and thread-safe.
 */
public sealed interface Node
        permits BulletList,
                Callout,
                Checkbox,
                Choice,
                FieldList,
                Note,
                Paragraph,
                Section,
                SignatureBlock,
                StampZone,
                Table,
                WritingZone {

    /**
     * Its name, once in a document.
     *
     * @return its name
     */
    NodeId id();

    /**
     * The nodes directly below it.
     *
     * @return the nodes in reading order
     */
    default List<Node> children() {
        return List.of();
    }

    /**
     * This node and all nodes below it.
     *
     * @return the nodes in reading order
     */
    default Stream<Node> walk() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Node::walk));
    }
}
