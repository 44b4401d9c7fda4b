package io.github.certif.render.message;

import io.github.certif.model.decision.Awaited;
import io.github.certif.render.document.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is awaited, in words.
 *
 * <p>Immutable and thread-safe.
 */
public final class AwaitedText {

    /** What is awaited when it is no word of the library: who rules, what is joined, what is filled in. */
    private static final List<String> NAMED = List.of("body", "attribute", "document", "record");

    private final Words words;
    private final Messages messages;

    private AwaitedText(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /**
     * What is awaited under a referential.
     *
     * @param words the words of the referential
     * @return what is awaited in these words
     */
    public static AwaitedText of(Words words) {
        return new AwaitedText(Objects.requireNonNull(words, "words"));
    }

    /**
     * Something that is missing, and who must supply it.
     *
     * @param awaited what is missing
     * @return a sentence
     */
    public Phrase text(Awaited awaited) {
        Phrase what = what(awaited.what());
        return Phrase.of(messages.word(awaited.kind()) + messages.say("join.colon"))
                .plus(what)
                .plus(" (")
                .plus(words.say("awaited.of", Map.of("whom", whom(awaited.ofWhom()))))
                .plus(")");
    }

    /** A body of the text, or somebody whom the library knows. */
    private Phrase whom(String whom) {
        return messages.find("role." + whom)
                .map(Phrase::of)
                .or(() -> words.find("body." + whom))
                .orElseGet(() -> words.orCode("role." + whom, whom));
    }

    /** A unit, a policy, the proof of a unit, a kind of record with what it is about, a body, or a word. */
    private Phrase what(String what) {
        int colon = what.indexOf(':');
        String rest = what.substring(colon + 1);
        if (what.startsWith("proof:")) {
            return Phrase.of(messages.say("awaited.proof") + " ").plus(what(rest));
        }
        if (what.startsWith("record:")) {
            int next = rest.indexOf(':');
            String kind = next < 0 ? rest : rest.substring(0, next);
            Phrase named = words.orCode("record." + kind, kind);
            return next < 0
                    ? named
                    : named.plus(" (").plus(what(rest.substring(next + 1))).plus(")");
        }
        return UnitNames.parsed(what)
                .map(words::unit)
                .or(() -> words.find("policy." + what))
                .or(() -> messages.find("awaited." + what).map(Phrase::of))
                .or(() -> NAMED.stream()
                        .flatMap(kind -> words.find(kind + "." + what).stream())
                        .findFirst())
                .orElseGet(() -> Phrase.of(what));
    }
}
