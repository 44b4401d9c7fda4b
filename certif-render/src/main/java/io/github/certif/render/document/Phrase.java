package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.certif.model.code.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of text, piece by piece.
 *
 * @param spans its pieces in order
 */
public record Phrase(@JsonValue List<Span> spans) {
    /** Copies the list and leaves empty pieces out. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Phrase {
        spans = spans.stream().filter(span -> !span.text().isEmpty()).toList();
    }

    /**
     * A phrase without text.
     *
     * @return the empty phrase
     */
    public static Phrase empty() {
        return new Phrase(List.of());
    }

    /**
     * A text in the language of the document.
     *
     * @param text the text
     * @return the phrase
     */
    public static Phrase of(String text) {
        return new Phrase(List.of(Span.of(text)));
    }

    /**
     * A text in a language of its own.
     *
     * @param text the text
     * @param language its language
     * @return the phrase
     */
    public static Phrase of(String text, Language language) {
        return new Phrase(List.of(Span.of(text, language)));
    }

    /**
     * Some phrases with a text between them.
     *
     * @param phrases the phrases
     * @param between what stands between two of them
     * @return the phrase
     */
    public static Phrase join(List<Phrase> phrases, String between) {
        List<Span> spans = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!spans.isEmpty()) {
                spans.add(Span.of(between));
            }
            spans.addAll(phrase.spans());
        }
        return new Phrase(spans);
    }

    /**
     * This phrase followed by a text.
     *
     * @param text the text
     * @return the phrase
     */
    public Phrase plus(String text) {
        return plus(of(text));
    }

    /**
     * This phrase followed by another.
     *
     * @param next the other
     * @return the phrase
     */
    public Phrase plus(Phrase next) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(next.spans());
        return new Phrase(all);
    }

    /**
     * The same text, all of it with another emphasis.
     *
     * @param emphasis the emphasis
     * @return the phrase
     */
    public Phrase with(Emphasis emphasis) {
        return new Phrase(spans.stream().map(span -> span.with(emphasis)).toList());
    }

    /**
     * Whether there is nothing to read.
     *
     * @return whether it has no text
     */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /**
     * The text alone.
     *
     * @return the text of all pieces
     */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
