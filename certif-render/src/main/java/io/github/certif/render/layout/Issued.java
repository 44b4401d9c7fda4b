package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.regulation.DocumentRule;
import io.github.certif.model.regulation.IssuedForm;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Locale;

/** The documents that a decision gives a candidate. */
final class Issued {

    private Issued() {}

    /** Those of one form, by their names in the pack. */
    static List<String> of(Words words, Decision decision, IssuedForm form) {
        return words.referential().getRegulation().getDocuments().stream()
                .filter(rule -> rule.getForm() == form)
                .map(DocumentRule::getDocument)
                .filter(decision.getDocuments()::contains)
                .distinct()
                .toList();
    }

    /** The name of the file of a document. */
    static String file(String document) {
        return document.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
