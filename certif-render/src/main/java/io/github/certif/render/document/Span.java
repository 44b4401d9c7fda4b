package io.github.certif.render.document;

import io.github.certif.model.code.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of text, always shown as it stands: it never becomes markup, a link or a formula.
 *
 * <p>What no format can show is replaced by U+FFFD: control characters, lone surrogates, and the bidirectional
 * controls that could reorder the text around them. Marks for right-to-left scripts stay. Line ends become line feeds.
 *
 * @param text the text
 * @param emphasis how much it stands out
 * @param language its language, where it differs from that of the document
 */
public record Span(String text, Emphasis emphasis, Optional<Language> language) {
    /** Cleans the text. */
    public Span {
        text = CleanText.of(Objects.requireNonNull(text, "text"));
        Objects.requireNonNull(emphasis, "emphasis");
        Objects.requireNonNull(language, "language");
    }

    /**
     * A text in the language of the document.
     *
     * @param text the text
     * @return the span
     */
    public static Span of(String text) {
        return new Span(text, Emphasis.NONE, Optional.empty());
    }

    /**
     * A text in a language of its own.
     *
     * @param text the text
     * @param language its language
     * @return the span
     */
    public static Span of(String text, Language language) {
        return new Span(text, Emphasis.NONE, Optional.of(language));
    }

    /**
     * The same text with another emphasis.
     *
     * @param other the emphasis
     * @return the span
     */
    public Span with(Emphasis other) {
        return new Span(text, other, language);
    }
}
