package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Optional;

/** What a competency is: its short name and its statement, whichever the pack has; nothing where it has neither. */
final class CompetencyText {

    private final Words words;

    CompetencyText(Words words) {
        this.words = words;
    }

    /** What is said once where some that are shown have no more than their code; empty where all have words. */
    Optional<Phrase> silent(List<GridPart> shown) {
        return shown.stream().flatMap(part -> part.competencies().stream()).allMatch(this::isWorded)
                ? Optional.empty()
                : Optional.of(Phrase.of(words.messages().say("competency.silent")));
    }

    private boolean isWorded(CompetencyCode code) {
        return words.find("competency." + code + ".label")
                .or(() -> words.find("competency." + code + ".statement"))
                .isPresent();
    }

    Phrase of(CompetencyCode code) {
        Optional<Phrase> label = words.find("competency." + code + ".label");
        Optional<Phrase> statement = words.find("competency." + code + ".statement");
        if (label.isPresent() && statement.isPresent() && !label.equals(statement)) {
            return label.get().with(Emphasis.STRONG).plus("\n").plus(statement.get());
        }
        return statement.or(() -> label).orElseGet(Phrase::empty);
    }
}
