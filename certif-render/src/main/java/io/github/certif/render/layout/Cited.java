package io.github.certif.render.layout;

import io.github.certif.model.code.ClauseId;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.Optional;

/** Statements with the place of the clause that they rest on. */
final class Cited {

    private final Words words;

    Cited(Words words) {
        this.words = words;
    }

    Phrase by(String statement, ClauseId clause) {
        return by(Phrase.of(statement), Optional.of(clause));
    }

    Phrase by(String statement, Optional<ClauseId> clause) {
        return by(Phrase.of(statement), clause);
    }

    Phrase by(Phrase statement, Optional<ClauseId> clause) {
        return clause.map(id -> statement.plus(
                        Phrase.of(" [").plus(words.reference(id)).plus("]").with(Emphasis.QUIET)))
                .orElse(statement);
    }
}
