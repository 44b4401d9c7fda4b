package io.github.certif.render.html;

import io.github.certif.render.NodeRenderer;
import org.jsoup.nodes.Element;

/** Makes the renderer of some types of nodes for one document. */
@FunctionalInterface
public interface HtmlNodeRendererFactory {
    /**
     * A renderer for one document.
     *
     * @param context what it may ask for
     * @return the renderer
     */
    NodeRenderer<Element> create(HtmlContext context);
}
