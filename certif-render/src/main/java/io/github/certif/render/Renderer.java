package io.github.certif.render;

import io.github.certif.render.document.Document;

/**
 * Writes documents in one format. The same document always gives the same text.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Renderer {
    /**
     * The format, as it also ends file names.
     *
     * @return for instance {@code html}
     */
    String format();

    /**
     * Writes a document.
     *
     * @param document the document
     * @return the text, with line feeds and a final one
     */
    String render(Document document);
}
