package io.github.certif.render.text;

import io.github.certif.render.NodeRenderer;

/** Makes the renderer of some types of nodes for one document. */
@FunctionalInterface
public interface TextNodeRendererFactory {
    /**
     * A renderer for one document.
     *
     * @param context what it may ask for
     * @return the renderer
     */
    NodeRenderer<TextWriter> create(TextContext context);
}
