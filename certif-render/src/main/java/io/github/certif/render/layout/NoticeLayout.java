package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.regulation.IssuedForm;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Callout;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A short notice to a candidate to whom nothing can be given: what is acquired, under which rule the notice is sent, and
 * whether something may be sat again.
 *
 * <p>Immutable and thread-safe.
 */
public final class NoticeLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.NOTICE.id());

    private final Words words;
    private final Messages messages;
    private final Particulars particulars;

    private NoticeLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.particulars = new Particulars(words);
    }

    /**
     * The notices under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static NoticeLayout of(Words words) {
        return new NoticeLayout(words);
    }

    /** A notice for each candidate to whom the decision gives one. */
    static List<Paper> papers(Words words, Matter matter) {
        return Issued.papers(words, matter, IssuedForm.NOTICE, DocumentKind.NOTICE, of(words)::document);
    }

    /**
     * The notice that a decision gives.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @param kind which of the documents of the decision
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session, or the decision does not give
     *     that document
     */
    public Document document(Session session, Decision decision, String kind) {
        Phrase rule = words.clause(Issued.rule(words, decision, kind).getClause());
        List<Node> nodes = new ArrayList<>();
        nodes.add(particulars.candidate(ROOT.child("about"), session, decision.getCandidate()));
        NodeId said = ROOT.child("said");
        nodes.add(new Callout(
                said,
                particulars.outcome(decision),
                List.of(
                        new Paragraph(said.child("held"), Phrase.of(messages.say(held(decision)))),
                        new Paragraph(said.child("rule"), rule))));
        decision.getRetake().ifPresent(plan -> nodes.add(new RetakeRightNodes(words, ROOT).section(decision, plan)));
        nodes.add(new SignatureBlock(
                ROOT.child("signature"),
                Phrase.of(messages.say("about.signature")),
                List.of(new SignatureBlock.Signatory(
                        words.find("certifier").orElseGet(Phrase::empty), Phrase.empty()))));
        return particulars.document(
                ROOT,
                words.orCode("document." + kind, kind),
                Optional.of(decision.getAsOf()),
                Orientation.PORTRAIT,
                nodes);
    }

    private static String held(Decision decision) {
        boolean none = decision.getBlocs().stream().noneMatch(bloc -> bloc.getState() == UnitState.ACQUIRED);
        return none ? "notice.none" : "notice.some";
    }
}
