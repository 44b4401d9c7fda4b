package io.github.certif.render.html;

import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a renderer of nodes may ask for while a document is written.
 */
public interface HtmlContext {
    /**
     * The document that is written.
     *
     * @return the document
     */
    Document document();

    /**
     * The words of the library in the language of the document.
     *
     * @return the messages
     */
    Messages messages();

    /**
     * Writes nodes with whichever renderers are in charge of them.
     *
     * @param nodes the nodes in order
     * @param parent where to
     */
    void render(List<? extends Node> nodes, Element parent);

    /**
     * Writes a phrase, escaped.
     *
     * @param phrase the phrase
     * @param parent where to
     */
    void phrase(Phrase phrase, Element parent);
}
