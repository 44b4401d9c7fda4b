package io.github.certif.render.layout;

import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import java.util.Optional;
import java.util.stream.Stream;

/** The reasons and recommendations that a jury wrote, each after its label. */
record Motives(Messages messages) {

    static final String REASONS = "REASONS";
    static final String RECOMMENDATIONS = "RECOMMENDATIONS";

    Phrase line(String kind, String text) {
        return Phrase.of(messages.say("minutes.motive." + kind) + messages.say("join.colon"))
                .plus(text);
    }

    /** Both, one below the other; what is blank is left out. */
    Phrase lines(Optional<String> reasons, Optional<String> recommendations) {
        return Phrase.join(
                Stream.of(written(REASONS, reasons), written(RECOMMENDATIONS, recommendations))
                        .flatMap(Optional::stream)
                        .toList(),
                "\n");
    }

    private Optional<Phrase> written(String kind, Optional<String> text) {
        return text.filter(words -> !words.isBlank()).map(words -> line(kind, words));
    }
}
