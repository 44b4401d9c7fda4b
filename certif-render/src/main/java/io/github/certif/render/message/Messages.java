package io.github.certif.render.message;

import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Finding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the library says by itself, in one language: findings, words for enumerated values, labels of documents.
 *
 * <p>The texts are bundles of the library, {@code messages_fr.properties} and {@code messages_en.properties} beside this
 * class, with placeholders by name: {@code {property}}. A key that a bundle lacks is shown as it is, with its
 * arguments; nothing here ever fails for want of a text.
 *
 * <p>Immutable and thread-safe. The bundles are constants of the library, read once when first asked for.
 */
public final class Messages {

    private static final List<Language> LANGUAGES = List.of(Language.FR, Language.EN);

    private final Language language;
    private final Map<String, String> texts;
    private final FindingSentences findings;
    private final DayWords days;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
        this.findings = new FindingSentences(this);
        this.days = new DayWords(this);
    }

    /**
     * The languages that the library speaks.
     *
     * @return the languages
     */
    public static List<Language> languages() {
        return LANGUAGES;
    }

    /**
     * The messages in a language.
     *
     * @param language one of {@link #languages()}
     * @return the messages
     * @throws IllegalArgumentException if the library does not speak it
     */
    public static Messages of(Language language) {
        Messages messages = Spoken.BY_LANGUAGE.get(language);
        if (messages == null) {
            throw new IllegalArgumentException("no messages in " + language + "; there are " + LANGUAGES);
        }
        return messages;
    }

    /**
     * The language.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The keys of the bundle.
     *
     * @return the keys in alphabetical order
     */
    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /**
     * A text as it stands in the bundle.
     *
     * @param key its key
     * @return the text; empty when the bundle lacks it
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * A text without placeholders.
     *
     * @param key its key
     * @return the text; the key when the bundle lacks it
     */
    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * A text with its placeholders filled in.
     *
     * @param key its key
     * @param arguments what to fill in, by name
     * @return the text; the key with its arguments when the bundle lacks it
     */
    public String say(String key, Map<String, String> arguments) {
        return find(key).map(text -> Template.said(text, arguments)).orElseGet(() -> Template.bare(key, arguments));
    }

    /**
     * A text with one placeholder filled in.
     *
     * @param key its key
     * @param name the name of the placeholder
     * @param value what to fill in
     * @return the text; the key with its argument when the bundle lacks it
     */
    public String say(String key, String name, String value) {
        return say(key, Map.of(name, value));
    }

    /**
     * The word for an enumerated value.
     *
     * @param constant a constant of an enumeration of the model
     * @return the word; the name of the constant when the bundle lacks it
     */
    public String word(Enum<?> constant) {
        String key = "word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return find(key).orElse(constant.name());
    }

    /**
     * What a finding says.
     *
     * @param finding the finding
     * @return a sentence; its code with its arguments when the bundle lacks it
     */
    public String text(Finding finding) {
        return findings.text(finding, findings::fact);
    }

    /** What a finding says, its facts called as a pack calls them. */
    String text(Finding finding, BinaryOperator<String> fact) {
        return findings.text(finding, fact);
    }

    /**
     * What can be done about a finding: what its argument {@code repair} says, where the bundle words it.
     *
     * @param finding the finding
     * @return a sentence; empty when the bundle has none
     */
    public Optional<String> remedy(Finding finding) {
        return findings.remedy(finding);
    }

    /**
     * Where a finding stands: file, line and column, and the place in the value.
     *
     * @param finding the finding
     * @return the place; empty when it has none
     */
    public Optional<String> where(Finding finding) {
        return findings.where(finding);
    }

    /**
     * A day, as the language writes it.
     *
     * @param day the day
     * @return for instance {@code 30 juin 2026}
     */
    public String date(LocalDate day) {
        return days.date(day);
    }

    /**
     * An hour, as the language writes it.
     *
     * @param time the hour
     * @return for instance {@code 9 h 05}
     */
    public String time(LocalTime time) {
        return days.time(time);
    }

    /**
     * Some things one after the other.
     *
     * @param things the things
     * @return for instance {@code A, B et C}
     */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        int last = things.size() - 1;
        return String.join(", ", things.subList(0, last)) + " " + say("list.and") + " " + things.get(last);
    }

    /** Read when first asked for: every document of a session asks for them. */
    private static final class Spoken {

        private static final Map<Language, Messages> BY_LANGUAGE = LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), language -> new Messages(language, Bundle.read(language))));
    }
}
