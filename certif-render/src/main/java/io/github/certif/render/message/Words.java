package io.github.certif.render.message;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Wording;
import io.github.certif.render.document.Phrase;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Wording> wordings;

    private Words(Referential referential, Messages messages) {
        this.referential = referential;
        this.messages = messages;
        this.wordings = inOrder(referential, messages.language());
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

    private static List<Wording> inOrder(Referential referential, Language language) {
        List<Wording> all = new ArrayList<>();
        referential.wording(language).ifPresent(all::add);
        referential.getWordings().stream()
                .filter(wording -> !wording.getLanguage().equals(language))
                .forEach(all::add);
        return List.copyOf(all);
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
        return wordings.stream().findFirst().flatMap(Wording::getOfficial);
    }

    /**
     * A text of the pack.
     *
     * @param key its key, for instance {@code competency.C8.label}
     * @return the text; empty when the pack does not have it in any language
     */
    public Optional<Phrase> find(String key) {
        for (Wording wording : wordings) {
            Optional<String> text = wording.text(key);
            if (text.isPresent()) {
                return text.map(typed -> set(typed, wording.getLanguage()));
            }
        }
        return Optional.empty();
    }

    /**
     * A text that stands in the data of the pack and not in its wording, in the first language of the pack: its edition,
     * a place in a document, what a worked case tells.
     *
     * @param text the text as the pack has it
     * @return the text
     */
    public Phrase typed(String text) {
        return set(
                text,
                referential.getWordings().stream()
                        .findFirst()
                        .map(Wording::getLanguage)
                        .orElse(messages.language()));
    }

    /** The one place where what an author typed becomes what is shown. */
    private Phrase set(String typed, Language language) {
        String text = Typography.apply(language, typed);
        return language.equals(messages.language()) ? Phrase.of(text) : Phrase.of(text, language);
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
        String number = referential
                .getCertification()
                .map(certification -> certification.getCode().value())
                .orElse("");
        String whole = code.value();
        return !number.isEmpty() && whole.startsWith(number) && whole.length() > number.length()
                ? whole.substring(number.length())
                : whole;
    }

    /**
     * A unit with its code and its name, for instance {@code C8 (Configurer un service)}.
     *
     * @param unit the unit
     * @return code and name; the code alone when the pack does not word it
     */
    public Phrase unit(Unit unit) {
        Phrase code = Phrase.of(unit.code());
        return switch (unit.kind()) {
            case TITLE -> Phrase.of(messages.word(UnitKind.TITLE));
            case BLOC -> named(code, "bloc." + unit.code() + ".title");
            case COMPETENCY -> named(code, "competency." + unit.code() + ".label");
            case ASSESSMENT -> named(code, "assessment." + unit.code() + ".title");
            case CRITERION -> named(code, "criterion." + unit.code());
            case MODULE -> code;
        };
    }

    private Phrase named(Phrase code, String key) {
        return find(key)
                .filter(name -> !name.plain().equals(code.plain()))
                .map(name -> code.plus(" (").plus(name).plus(")"))
                .orElse(code);
    }

    /**
     * What a clause says, and where it stands.
     *
     * @param id its id
     * @return the clause; the id alone when the regulation does not list it
     */
    public Phrase clause(ClauseId id) {
        return referential.getRegulation().clause(id).map(this::clause).orElseGet(() -> Phrase.of(id.value()));
    }

    /**
     * What a clause says, and where it stands.
     *
     * @param clause the clause
     * @return for instance {@code Les blocs restent acquis. (Guide, question 35)}
     */
    public Phrase clause(Clause clause) {
        Phrase reference = Phrase.of("(").plus(reference(clause)).plus(")");
        return find("clause." + clause.id())
                .map(text -> text.plus(" ").plus(reference))
                .orElseGet(() -> Phrase.of(clause.id() + " ").plus(reference));
    }

    /**
     * Where a clause stands, and how strongly the text stands behind it when it does not say so itself.
     *
     * @param id its id
     * @return the place; the id alone when the regulation does not list it
     */
    public Phrase reference(ClauseId id) {
        return referential.getRegulation().clause(id).map(this::reference).orElseGet(() -> Phrase.of(id.value()));
    }

    /**
     * Where a clause stands, and how strongly the text stands behind it when it does not say so itself.
     *
     * @param clause the clause
     * @return for instance {@code Guide, question 35}
     */
    public Phrase reference(Clause clause) {
        Phrase place = orCode("document." + clause.document(), clause.document())
                .plus(", ")
                .plus(typed(clause.locator()));
        return switch (clause.force()) {
            case STATED -> place;
            case DERIVED, POLICY -> place.plus(messages.say("join.semicolon") + messages.word(clause.force()));
        };
    }

    /**
     * A policy that mattered: the question, what was chosen, by whom and why.
     *
     * @param choice the choice
     * @return a sentence
     */
    public Phrase choice(PolicyChoice choice) {
        return question(choice)
                .plus(messages.say("join.arrow"))
                .plus(meaning(choice))
                .plus(" (" + chosenBy(choice) + ")");
    }

    /**
     * The question that a policy answers.
     *
     * @param choice the choice
     * @return the question
     */
    public Phrase question(PolicyChoice choice) {
        return orCode("policy." + choice.getPolicy(), choice.getPolicy().value());
    }

    /**
     * What the chosen value of a policy means.
     *
     * @param choice the choice
     * @return the meaning
     */
    public Phrase meaning(PolicyChoice choice) {
        return orCode("policy." + choice.getPolicy() + "." + choice.getValue(), choice.getValue());
    }

    /**
     * Who chose the value of a policy, and why.
     *
     * @param choice the choice
     * @return who and why
     */
    public String chosenBy(PolicyChoice choice) {
        String who = messages.word(choice.getBy());
        return choice.getReason()
                .map(reason -> who + messages.say("join.colon") + reason)
                .orElse(who);
    }

    /**
     * Something that is missing, and who must supply it.
     *
     * @param awaited what is missing
     * @return a sentence
     */
    public Phrase awaited(Awaited awaited) {
        Phrase what = awaitedWhat(awaited.what());
        String whom = messages.find("role." + awaited.ofWhom()).orElse(awaited.ofWhom());
        return Phrase.of(messages.word(awaited.kind()) + messages.say("join.colon"))
                .plus(what)
                .plus(" (" + messages.say("awaited.of", "whom", whom) + ")");
    }

    /** A unit, a policy, the proof of a unit, a kind of record with what it is about, or a word. */
    private Phrase awaitedWhat(String what) {
        int colon = what.indexOf(':');
        String rest = what.substring(colon + 1);
        if (what.startsWith("proof:")) {
            return Phrase.of(messages.say("awaited.proof") + " ").plus(awaitedWhat(rest));
        }
        if (what.startsWith("record:")) {
            int next = rest.indexOf(':');
            String kind = next < 0 ? rest : rest.substring(0, next);
            Phrase named = orCode("record." + kind, kind);
            return next < 0
                    ? named
                    : named.plus(" (")
                            .plus(awaitedWhat(rest.substring(next + 1)))
                            .plus(")");
        }
        return asUnit(what)
                .map(this::unit)
                .or(() -> find("policy." + what))
                .or(() -> messages.find("awaited." + what).map(Phrase::of))
                .orElseGet(() -> Phrase.of(what));
    }

    static Optional<Unit> asUnit(String text) {
        try {
            return Optional.of(Unit.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
