package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.certif.model.code.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
@JsonPropertyOrder({"format", "id", "title", "language", "meta", "nodes"})
public record Document(
        NodeId id,
        Phrase title,
        Language language,
        Meta meta,
        @JsonInclude List<Node> nodes) {

    /** The JSON format. */
    public static final String FORMAT = "certif-document/1";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the title is empty or two nodes have the same id
     */
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(meta, "meta");
        Objects.requireNonNull(title, "title");
        nodes = List.copyOf(Objects.requireNonNull(nodes, "nodes"));
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

    @JsonCreator
    static Document read(
            @JsonProperty("format") @Nullable String format,
            @JsonProperty("id") NodeId id,
            @JsonProperty("title") Phrase title,
            @JsonProperty("language") Language language,
            @JsonProperty("meta") Meta meta,
            @JsonProperty("nodes") List<Node> nodes) {
        if (format != null && !FORMAT.equals(format)) {
            throw new IllegalArgumentException("the format is " + FORMAT);
        }
        return new Document(id, title, language, meta, nodes);
    }

    /**
     * The name and version of the JSON format.
     *
     * @return always {@link #FORMAT}
     */
    @JsonProperty
    public String format() {
        return FORMAT;
    }

    /**
     * The same document, each page of which says whom and which session it is about.
     *
     * @param whom one line
     * @return the document
     */
    public Document about(String whom) {
        return new Document(id, title, language, meta.about(whom), nodes);
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
