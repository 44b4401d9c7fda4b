package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a document. It says what is there; a renderer says how it looks.
 *
 * <p>Nodes are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BulletList.class, name = "BULLET_LIST"),
    @JsonSubTypes.Type(value = Callout.class, name = "CALLOUT"),
    @JsonSubTypes.Type(value = Checkbox.class, name = "CHECKBOX"),
    @JsonSubTypes.Type(value = Choice.class, name = "CHOICE"),
    @JsonSubTypes.Type(value = FieldList.class, name = "FIELD_LIST"),
    @JsonSubTypes.Type(value = Note.class, name = "NOTE"),
    @JsonSubTypes.Type(value = Paragraph.class, name = "PARAGRAPH"),
    @JsonSubTypes.Type(value = Section.class, name = "SECTION"),
    @JsonSubTypes.Type(value = SignatureBlock.class, name = "SIGNATURE_BLOCK"),
    @JsonSubTypes.Type(value = StampZone.class, name = "STAMP_ZONE"),
    @JsonSubTypes.Type(value = Table.class, name = "TABLE"),
    @JsonSubTypes.Type(value = WritingZone.class, name = "WRITING_ZONE")
})
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
