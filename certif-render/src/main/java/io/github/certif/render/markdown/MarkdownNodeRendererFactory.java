package io.github.certif.render.markdown;

import io.github.certif.render.NodeRenderer;

/** Makes the renderer of some types of nodes for one document. */
@FunctionalInterface
public interface MarkdownNodeRendererFactory {
    /**
     * A renderer for one document.
     *
     * @param context what it may ask for
     * @return the renderer
     */
    NodeRenderer<MarkdownWriter> create(MarkdownContext context);
}
