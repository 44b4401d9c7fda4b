package io.github.certif.render;

import io.github.certif.model.code.Language;
import io.github.certif.model.referential.Referential;
import io.github.certif.render.document.Document;
import io.github.certif.render.layout.DocumentKind;
import io.github.certif.render.layout.Layout;
import io.github.certif.render.layout.Layouts;
import io.github.certif.render.layout.Matter;
import io.github.certif.render.layout.Paper;
import io.github.certif.render.message.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which document: the documents of a certification, in one language, without any format yet.
 *
 * <pre>{@code
 * Documents documents = Documents.of(referential, Language.FR);
 * for (Paper paper : documents.papers(Matter.of(session, decisions))) {
 *     String html = HtmlRenderer.create().render(paper.document());
 * }
 * }</pre>
 *
 * <p>Documents show what decisions say; they never decide. Immutable and thread-safe.
 */
public final class Documents {

    private final Words words;
    private final Map<DocumentKind, Layout> layouts;

    private Documents(Words words, Map<DocumentKind, Layout> layouts) {
        this.words = words;
        this.layouts = layouts;
    }

    /**
     * The documents of a referential.
     *
     * @param referential the referential
     * @param language the language of labels; texts of the pack come in it where the pack has them
     * @return its documents
     * @throws IllegalArgumentException if the library does not speak the language
     */
    public static Documents of(Referential referential, Language language) {
        return new Documents(Words.of(referential, language), Layouts.standard());
    }

    /**
     * The same documents, one kind of them laid out otherwise.
     *
     * @param kind the kind
     * @param layout how it is laid out
     * @return the documents
     */
    public Documents with(DocumentKind kind, Layout layout) {
        Map<DocumentKind, Layout> changed = new EnumMap<>(layouts);
        changed.put(kind, Objects.requireNonNull(layout, "layout"));
        return new Documents(words, changed);
    }

    /**
     * Every document that a matter gives, by kind.
     *
     * @param matter what the documents are made from
     * @return the papers in order, each built when it is asked for
     */
    public List<Paper> papers(Matter matter) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.isGuide() == matter.isGuide())
                .flatMap(kind -> papers(kind, matter).stream())
                .toList();
    }

    /**
     * The documents of one kind that a matter gives.
     *
     * @param kind the kind
     * @param matter what the documents are made from
     * @return the papers in order, each built when it is asked for; empty where the regulation has no such document, or
     *     nothing in the matter asks for one
     */
    public List<Paper> papers(DocumentKind kind, Matter matter) {
        return List.copyOf(
                layouts.getOrDefault(kind, (none, nothing) -> List.of()).papers(words, matter));
    }

    /**
     * The one document of a kind that a matter gives.
     *
     * @param kind the kind
     * @param matter what it is made from, about one candidate where the kind is about one
     * @return the document
     * @throws IllegalArgumentException if the matter gives none, or several; or if a decision is about somebody who is
     *     not registered in the session
     */
    public Document document(DocumentKind kind, Matter matter) {
        List<Paper> papers = papers(kind, matter);
        if (papers.size() != 1) {
            throw new IllegalArgumentException("there are " + papers.size() + " papers of kind " + kind + ", not one");
        }
        return papers.get(0).document();
    }
}
