package io.github.certif.render.markdown;

import io.github.certif.render.NodeRenderer;
import io.github.certif.render.NodeRenderers;
import io.github.certif.render.Renderer;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Span;
import io.github.certif.render.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes a document as Markdown (CommonMark with the tables and task lists of GitHub).
 *
 * <p>Every text is escaped, so that nothing in it becomes markup, a link or HTML. How one type of node looks can be
 * replaced: renderers of a client are asked before those of the library.
 *
 * <p>Immutable and thread-safe.
 */
public final class MarkdownRenderer implements Renderer {

    private final List<MarkdownNodeRendererFactory> factories;

    private MarkdownRenderer(List<MarkdownNodeRendererFactory> factories) {
        this.factories = List.copyOf(factories);
    }

    /**
     * A renderer as the library writes by itself.
     *
     * @return the renderer
     */
    public static MarkdownRenderer create() {
        return builder().build();
    }

    /**
     * A builder.
     *
     * @return a new one
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String render(Document document) {
        RenderContext context = new RenderContext(document, factories);
        MarkdownWriter writer = MarkdownWriter.start();
        writer.block("# " + context.phrase(document.title()));
        context.render(document.nodes(), writer);
        return writer.text() + "\n";
    }

    /** What is known while one document is written. */
    private static final class RenderContext implements MarkdownContext {

        private final Document document;
        private final Messages messages;
        private final NodeRenderers<MarkdownWriter> renderers;

        RenderContext(Document document, List<MarkdownNodeRendererFactory> factories) {
            this.document = document;
            this.messages = Messages.of(document.language());
            List<NodeRenderer<MarkdownWriter>> inOrder = new ArrayList<>();
            factories.forEach(factory -> inOrder.add(factory.create(this)));
            inOrder.add(new CoreNodes(this));
            inOrder.add(new CoreTables(this));
            this.renderers = new NodeRenderers<>(inOrder);
        }

        @Override
        public Document document() {
            return document;
        }

        @Override
        public Messages messages() {
            return messages;
        }

        @Override
        public void render(List<? extends Node> nodes, MarkdownWriter writer) {
            renderers.render(nodes, writer);
        }

        @Override
        public String phrase(Phrase phrase) {
            StringBuilder markdown = new StringBuilder();
            phrase.spans().forEach(span -> append(span, markdown));
            return markdown.toString().strip();
        }

        private static void append(Span span, StringBuilder markdown) {
            String[] lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    markdown.append("<br>");
                }
                String line = MarkdownEscape.line(lines[i], markdown.isEmpty());
                markdown.append(span.emphasis() == Emphasis.STRONG ? strong(line) : line);
            }
        }

        private static String strong(String line) {
            String bare = line.strip();
            return bare.isEmpty() ? line : line.replace(bare, "**" + bare + "**");
        }
    }

    /** Builds a {@link MarkdownRenderer}. */
    public static final class Builder {

        private final List<MarkdownNodeRendererFactory> factories = new ArrayList<>();

        private Builder() {}

        /**
         * Puts a client's renderer before those of the library. Of several, the first that writes a type wins.
         *
         * @param factory makes the renderer for each document
         * @return this builder
         */
        public Builder nodeRendererFactory(MarkdownNodeRendererFactory factory) {
            factories.add(Objects.requireNonNull(factory, "factory"));
            return this;
        }

        /**
         * The renderer.
         *
         * @return the renderer
         */
        public MarkdownRenderer build() {
            return new MarkdownRenderer(factories);
        }
    }
}
