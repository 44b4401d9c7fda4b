package io.github.certif.render.markdown;

import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import java.util.List;

/**
 * What a renderer of nodes may ask for while a document is written.
 */
public interface MarkdownContext {
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
     * @param writer where to
     */
    void render(List<? extends Node> nodes, MarkdownWriter writer);

    /**
     * A phrase on one line, escaped; line feeds become breaks.
     *
     * @param phrase the phrase
     * @return the Markdown
     */
    String phrase(Phrase phrase);
}
