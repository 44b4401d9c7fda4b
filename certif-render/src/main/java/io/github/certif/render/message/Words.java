package io.github.certif.render.message;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.Unit;
import io.github.certif.model.referential.Referential;
import io.github.certif.render.document.Phrase;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one referential and the library say about it, in one language.
 *
 * <p>A text that the pack gives only in another language is used and marked with that language. A text that the pack
 * lacks is never invented: the code stands alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class Words {

    private final Referential referential;
    private final Messages messages;
    private final PackTexts texts;
    private final UnitNames units;
    private final Citations citations;

    private Words(Referential referential, Messages messages) {
        this.referential = referential;
        this.messages = messages;
        this.texts = new PackTexts(referential, messages.language());
        this.units = new UnitNames(this);
        this.citations = new Citations(this);
    }

    /**
     * The words for a referential.
     *
     * @param referential the referential
     * @param language the language
     * @return its words
     * @throws IllegalArgumentException if the library does not speak the language
     */
    public static Words of(Referential referential, Language language) {
        return new Words(Objects.requireNonNull(referential, "referential"), Messages.of(language));
    }

    /**
     * The referential.
     *
     * @return the referential
     */
    public Referential referential() {
        return referential;
    }

    /**
     * What the library says by itself.
     *
     * @return the messages
     */
    public Messages messages() {
        return messages;
    }

    /**
     * Who provided the official wording that these texts come from.
     *
     * @return the provider; empty when the texts are those of the pack
     */
    public Optional<String> official() {
        return texts.official();
    }

    /**
     * A text of the pack.
     *
     * @param key its key, for instance {@code competency.C8.label}
     * @return the text; empty when the pack does not have it in any language
     */
    public Optional<Phrase> find(String key) {
        return texts.find(key);
    }

    /**
     * A text that stands in the data of the pack and not in its wording, in the first language of the pack: its edition,
     * a place in a document, what a worked case tells.
     *
     * @param text the text as the pack has it
     * @return the text
     */
    public Phrase typed(String text) {
        return texts.typed(text);
    }

    /**
     * A label of the pack, in the language of the document only: the library has one of its own to fall back on.
     *
     * @param key its key, for instance {@code minutes.title}
     * @return the label; empty when the pack does not have it in that language
     */
    public Optional<Phrase> label(String key) {
        return find(key)
                .filter(phrase ->
                        phrase.spans().stream().allMatch(span -> span.language().isEmpty()));
    }

    /**
     * A text of the pack, or a code in its place.
     *
     * @param key its key
     * @param code what stands in its place when the pack does not have it
     * @return the text or the code
     */
    public Phrase orCode(String key, String code) {
        return find(key).orElseGet(() -> Phrase.of(code));
    }

    /**
     * A label of the pack, or the library's own.
     *
     * @param key the key in the pack
     * @param own the key in the messages
     * @return the text
     */
    public Phrase orOwn(String key, String own) {
        return label(key).orElseGet(() -> Phrase.of(messages.say(own)));
    }

    /**
     * A sentence of the library with texts of the pack in it, each in its own language.
     *
     * @param key the key in the messages
     * @param arguments what to fill in, by name
     * @return the sentence
     */
    public Phrase say(String key, Map<String, Phrase> arguments) {
        return Template.filled(messages.find(key).orElse(key), arguments);
    }

    /**
     * The name of the certification.
     *
     * @return the name; without one its number, without certification the id of the referential
     */
    public Phrase title() {
        return orCode(
                "title",
                referential
                        .getCertification()
                        .map(certification -> certification.getCode().value())
                        .orElse(referential.getId().value()));
    }

    /**
     * The code of a bloc as short as it stays clear: without the number of the certification before it.
     *
     * @param code the code
     * @return the short code; the whole one when it does not start with that number
     */
    public String shortCode(BlocCode code) {
        return units.shortCode(code);
    }

    /**
     * A unit with its code and its name, for instance {@code C8 (Configurer un service)}.
     *
     * @param unit the unit
     * @return code and name; the code alone when the pack does not word it
     */
    public Phrase unit(Unit unit) {
        return units.named(unit);
    }

    /**
     * What a clause says, and where it stands.
     *
     * @param id its id
     * @return the clause; the id alone when the regulation does not list it
     */
    public Phrase clause(ClauseId id) {
        return citations.clause(id);
    }

    /**
     * What a clause says, and where it stands.
     *
     * @param clause the clause
     * @return for instance {@code Les blocs restent acquis. (Guide, question 35)}
     */
    public Phrase clause(Clause clause) {
        return citations.clause(clause);
    }

    /**
     * Where a clause stands, and how strongly the text stands behind it when it does not say so itself.
     *
     * @param id its id
     * @return the place; the id alone when the regulation does not list it
     */
    public Phrase reference(ClauseId id) {
        return citations.reference(id);
    }

    /**
     * Where a clause stands, and how strongly the text stands behind it when it does not say so itself.
     *
     * @param clause the clause
     * @return for instance {@code Guide, question 35}
     */
    public Phrase reference(Clause clause) {
        return citations.reference(clause);
    }
}
