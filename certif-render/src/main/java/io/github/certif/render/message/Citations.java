package io.github.certif.render.message;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.render.document.Phrase;

/** Clauses as they are cited: what they say, where they stand, and how strongly the text stands behind them. */
final class Citations {

    private final Words words;

    Citations(Words words) {
        this.words = words;
    }

    Phrase clause(ClauseId id) {
        return words.referential().getRegulation().clause(id).map(this::clause).orElseGet(() -> Phrase.of(id.value()));
    }

    Phrase clause(Clause clause) {
        Phrase reference = Phrase.of("(").plus(reference(clause)).plus(")");
        return words.find("clause." + clause.id())
                .map(text -> text.plus(" ").plus(reference))
                .orElseGet(() -> Phrase.of(clause.id() + " ").plus(reference));
    }

    Phrase reference(ClauseId id) {
        return words.referential()
                .getRegulation()
                .clause(id)
                .map(this::reference)
                .orElseGet(() -> Phrase.of(id.value()));
    }

    Phrase reference(Clause clause) {
        Phrase place = words.orCode("document." + clause.document(), clause.document())
                .plus(", ")
                .plus(words.typed(clause.locator()));
        Messages messages = words.messages();
        return switch (clause.force()) {
            case STATED -> place;
            case DERIVED, POLICY -> place.plus(messages.say("join.semicolon") + messages.word(clause.force()));
        };
    }
}
