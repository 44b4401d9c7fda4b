package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.Optional;

/** What a competency is: its short name and its statement, whichever the pack has. */
final class CompetencyText {

    private final Words words;

    CompetencyText(Words words) {
        this.words = words;
    }

    Phrase of(CompetencyCode code) {
        Optional<Phrase> label = words.find("competency." + code + ".label");
        Optional<Phrase> statement = words.find("competency." + code + ".statement");
        if (label.isPresent() && statement.isPresent() && !label.equals(statement)) {
            return label.get().with(Emphasis.STRONG).plus("\n").plus(statement.get());
        }
        return statement.or(() -> label).orElseGet(() -> Phrase.of(code.value()));
    }
}
