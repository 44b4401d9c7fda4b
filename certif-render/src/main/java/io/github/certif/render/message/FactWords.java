package io.github.certif.render.message;

import io.github.certif.render.document.Phrase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What a rule found, called as the pack and the library call it. */
final class FactWords {

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
        return Phrase.of(kind.get() + " ").plus(words.orCode("record." + of, of));
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
                .or(() -> named(name, value))
                .orElseGet(() -> value(value));
    }

    /** The name of what a fact points to: a route, a kind of record, a document, a body, a field of a record. */
    private Optional<Phrase> named(String name, String value) {
        return words.find(name + "." + value)
                .or(() -> name.equals("field") ? words.find("attribute." + value) : Optional.empty());
    }

    private Phrase value(String value) {
        return words.find("level." + value)
                .or(() -> words.find("value." + value))
                .or(() -> messages.find("value." + value).map(Phrase::of))
                .or(() -> UnitNames.parsed(value).map(words::unit))
                .or(() -> day(value).map(messages::date).map(Phrase::of))
                .orElseGet(() -> Phrase.of(value));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
