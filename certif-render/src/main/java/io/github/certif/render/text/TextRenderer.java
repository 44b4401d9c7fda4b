package io.github.certif.render.text;

import io.github.certif.render.NodeRenderer;
import io.github.certif.render.NodeRenderers;
import io.github.certif.render.Renderer;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes a document as plain text: a row of a table becomes lines of label and value, so that nothing depends on the
 * width of a screen or on seeing columns.
 *
 * <p>How one type of node looks can be
 * replaced: renderers of a client are asked before those of the library.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextRenderer implements Renderer {

    private final List<TextNodeRendererFactory> factories;

    private TextRenderer(List<TextNodeRendererFactory> factories) {
        this.factories = List.copyOf(factories);
    }

    /**
     * A renderer as the library writes by itself.
     *
     * @return the renderer
     */
    public static TextRenderer create() {
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
        return "txt";
    }

    @Override
    public String render(Document document) {
        RenderContext context = new RenderContext(document, factories);
        TextWriter writer = TextWriter.start();
        writer.line(context.phrase(document.title()).toUpperCase(Locale.ROOT));
        writer.gap();
        context.render(document.nodes(), writer);
        return writer.text();
    }

    /** What is known while one document is written. */
    private static final class RenderContext implements TextContext {

        private final Document document;
        private final Messages messages;
        private final NodeRenderers<TextWriter> renderers;

        RenderContext(Document document, List<TextNodeRendererFactory> factories) {
            this.document = document;
            this.messages = Messages.of(document.language());
            List<NodeRenderer<TextWriter>> inOrder = new ArrayList<>();
            factories.forEach(factory -> inOrder.add(factory.create(this)));
            inOrder.add(new CoreNodes(this));
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
        public void render(List<? extends Node> nodes, TextWriter writer) {
            renderers.render(nodes, writer);
        }

        @Override
        public String phrase(Phrase phrase) {
            return phrase.plain().strip().replaceAll("\\s*\n\\s*", " / ");
        }
    }

    /** Builds a {@link TextRenderer}. */
    public static final class Builder {

        private final List<TextNodeRendererFactory> factories = new ArrayList<>();

        private Builder() {}

        /**
         * Puts a client's renderer before those of the library. Of several, the first that writes a type wins.
         *
         * @param factory makes the renderer for each document
         * @return this builder
         */
        public Builder nodeRendererFactory(TextNodeRendererFactory factory) {
            factories.add(Objects.requireNonNull(factory, "factory"));
            return this;
        }

        /**
         * The renderer.
         *
         * @return the renderer
         */
        public TextRenderer build() {
            return new TextRenderer(factories);
        }
    }
}
