package io.github.certif.render.message;

import io.github.certif.render.document.Phrase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a rule found, called as the pack and the library call it. */
final class FactWords {

    /** What a fact may be called after when it is no word of the library: who ruled, what was joined. */
    private static final List<String> NAMED = List.of("body", "document", "record", "role");

    /** Facts that hold the name of what a record has. */
    private static final Set<String> REFERRING = Set.of("field", "document");

    private final Words words;
    private final Messages messages;

    FactWords(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** A fact is called by a word, a unit, a policy, what a record holds, or a measure with what it measures. */
    Phrase name(String name) {
        return words.find("fact." + name)
                .or(() -> messages.find("fact." + name.replace(':', '.')).map(Phrase::of))
                .or(() -> UnitNames.parsed(name).map(words::unit))
                .or(() -> words.find("policy." + name))
                .or(() -> words.find("attribute." + name))
                .or(() -> words.find("value." + name))
                .or(() -> NAMED.stream()
                        .flatMap(kind -> words.find(kind + "." + name).stream())
                        .findFirst())
                .orElseGet(() -> measure(name));
    }

    private Phrase measure(String name) {
        int colon = name.indexOf(':');
        Optional<String> kind =
                colon < 0 ? Optional.empty() : messages.find("fact." + name.substring(0, colon) + ".of");
        if (kind.isEmpty()) {
            return Phrase.of(name);
        }
        String of = name.substring(colon + 1);
        return Phrase.of(kind.get() + " ")
                .plus(words.find("record." + of)
                        .or(() -> words.find("value." + of))
                        .orElseGet(() -> words.orCode("document." + of, of)));
    }

    /** A fact inside a sentence. */
    String said(String name, String value) {
        return name(name).plain()
                + messages.say("join.colon")
                + value(name, value).plain();
    }

    /** What a value means for the fact of that name. */
    Phrase value(String name, String value) {
        return words.find("policy." + name + "." + value)
                .or(() -> words.find("verdict." + name + "." + value))
                .or(() -> named(name, value))
                .orElseGet(() -> value(value));
    }

    /** The name of what a fact points to: a route, a kind of record, a document, a body, a field of a record. */
    private Optional<Phrase> named(String name, String value) {
        return words.find(name + "." + value)
                .or(() -> REFERRING.contains(name) ? words.find("attribute." + value) : Optional.empty());
    }

    private Phrase value(String value) {
        return words.find("level." + value)
                .or(() -> words.find("value." + value))
                .or(() -> messages.find("value." + value).map(Phrase::of))
                .or(() -> UnitNames.parsed(value).map(words::unit))
                .or(() -> day(value).map(messages::date).map(Phrase::of))
                .or(() -> days(value))
                .orElseGet(() -> Phrase.of(value));
    }

    /** From one day to another; without the other until now. */
    private Optional<Phrase> days(String value) {
        int slash = value.indexOf('/');
        Optional<String> from = day(value.substring(0, Math.max(0, slash))).map(messages::date);
        Optional<String> to = day(value.substring(slash + 1)).map(messages::date);
        return from.flatMap(first ->
                to.map(last -> words.say("fact.days", Map.of("first", Phrase.of(first), "last", Phrase.of(last)))));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
