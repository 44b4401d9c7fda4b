package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.regulation.DocumentRule;
import io.github.certif.model.regulation.IssuedForm;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The documents that a decision gives a candidate. */
final class Issued {

    private Issued() {}

    /** How such a document is built. */
    @FunctionalInterface
    interface Builder {
        Document document(Session session, Decision decision, String document);
    }

    /** Those of one form, by their names in the pack. */
    static List<String> of(Words words, Decision decision, IssuedForm form) {
        return words.referential().getRegulation().getDocuments().stream()
                .filter(rule -> rule.getForm() == form)
                .map(DocumentRule::getDocument)
                .filter(decision.getDocuments()::contains)
                .distinct()
                .toList();
    }

    /** One paper for each candidate and document of a form. */
    static List<Paper> papers(Words words, Matter matter, IssuedForm form, DocumentKind kind, Builder builder) {
        List<Paper> papers = new ArrayList<>();
        matter.getSession()
                .ifPresent(session -> matter.getDecisions()
                        .forEach(decision -> of(words, decision, form)
                                .forEach(document -> papers.add(Paper.ofCandidate(
                                                kind,
                                                decision.getCandidate(),
                                                () -> builder.document(session, decision, document))
                                        .called(file(document))))));
        return papers;
    }

    /** The rule under which a decision gives a document. */
    static DocumentRule rule(Words words, Decision decision, String document) {
        if (!decision.getDocuments().contains(document)) {
            throw new IllegalArgumentException(
                    "the decision gives no " + document + ", but " + decision.getDocuments());
        }
        return words.referential().getRegulation().getDocuments().stream()
                .filter(rule -> rule.getDocument().equals(document))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the regulation has no document " + document));
    }

    /** The name of the file of a document. */
    static String file(String document) {
        return document.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
