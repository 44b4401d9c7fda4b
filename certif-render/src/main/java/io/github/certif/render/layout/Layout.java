package io.github.certif.render.layout;

import io.github.certif.render.message.Words;
import java.util.List;

/**
 * What one kind of document says and in which order. A certifier who words or arranges a document otherwise supplies
 * another one for its kind.
 *
 * <p>Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface Layout {
    /**
     * The papers of this kind that a matter gives, in order.
     *
     * @param words the words of the referential, in the language of the documents
     * @param matter what they are made from
     * @return the papers, none of them built yet; empty where the regulation has no such document, or nothing in the
     *     matter asks for one
     */
    List<Paper> papers(Words words, Matter matter);
}
