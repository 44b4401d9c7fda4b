package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Meta;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one candidate holds and may sit again: blocs, assessments, oral, last day, and for each statement the clause
 * that it rests on. Where a body of its own judges the candidate's experience, what the text says of that route stands
 * in the place of assessments.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetakeNoticeLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.RETAKE_NOTICE.id());

    private final Words words;
    private final Messages messages;

    private RetakeNoticeLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /**
     * The notice under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static RetakeNoticeLayout of(Words words) {
        return new RetakeNoticeLayout(words);
    }

    /** A notice for each candidate who has something left to sit. */
    static List<Paper> papers(Words words, Matter matter) {
        RetakeNoticeLayout layout = of(words);
        return matter.getSession().stream()
                .flatMap(session -> matter.getDecisions().stream()
                        .filter(decision -> decision.getRetake()
                                .filter(plan -> plan.getRight() != RightState.NOT_NEEDED)
                                .isPresent())
                        .map(decision -> Paper.ofCandidate(
                                DocumentKind.RETAKE_NOTICE,
                                decision.getCandidate(),
                                () -> layout.document(session, decision))))
                .toList();
    }

    /**
     * The notice for a candidate.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document document(Session session, Decision decision) {
        Candidate candidate =
                GridRecord.registered(session, decision.getCandidate()).getCandidate();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new FieldList(ROOT.child("about"), about(session, candidate, decision)));
        nodes.add(new RetakeBlocs(words, ROOT).held(decision));
        Optional<AccessRoute> route = new ByExperience(words.referential()).judged(decision.getRoute());
        decision.getRetake()
                .ifPresentOrElse(plan -> nodes.addAll(plan(session, decision, plan, route)), () -> nodes.add(noPlan()));
        nodes.addAll(new RetakeWhy(words, ROOT)
                .nodes(
                        decision,
                        route.isPresent()
                                ? new RetakeExperience(words, ROOT).choices(decision)
                                : decision.getPolicies()));
        nodes.addAll(Foot.of(words, ROOT));
        Phrase title = route.isPresent()
                ? Phrase.of(messages.say("retake.title.experience"))
                : words.orOwn("retake.title", "retake.title");
        return new Document(ROOT, title, messages.language(), meta(title, decision), nodes);
    }

    private Meta meta(Phrase title, Decision decision) {
        return new Meta(
                title.plain() + messages.say("join.dash") + words.title().plain(),
                words.find("certifier").map(Phrase::plain),
                Optional.of(decision.getAsOf()),
                Orientation.PORTRAIT);
    }

    private List<FieldList.Field> about(Session session, Candidate candidate, Decision decision) {
        List<FieldList.Field> fields = new ArrayList<>();
        fields.add(field("candidate", Phrase.of(candidate.getFamilyName() + " " + candidate.getGivenName())));
        fields.add(field("certification", words.title()));
        session.getCentre().ifPresent(centre -> fields.add(field("centre", Phrase.of(centre))));
        fields.add(field("session", new Particulars(words).days(session)));
        fields.add(field("outcome", new Particulars(words).outcome(decision)));
        fields.add(field("asof", Phrase.of(messages.date(decision.getAsOf()))));
        return fields;
    }

    private FieldList.Field field(String name, Phrase value) {
        return new FieldList.Field(name, Phrase.of(messages.say("retake.field." + name)), value);
    }

    private Node noPlan() {
        return new Paragraph(ROOT.child("no-plan"), Phrase.of(messages.say("retake.noplan")));
    }

    private List<Node> plan(Session session, Decision decision, RetakePlan plan, Optional<AccessRoute> route) {
        List<Node> nodes = new ArrayList<>();
        RetakeBlocs blocs = new RetakeBlocs(words, ROOT);
        blocs.missing(plan, route.isPresent()).ifPresent(nodes::add);
        nodes.add(new RetakeRightNodes(words, ROOT).section(decision, plan));
        if (plan.getRight() != RightState.NOT_NEEDED) {
            nodes.addAll(
                    route.map(one -> List.<Node>of(new RetakeExperience(words, ROOT).section(session, decision, one)))
                            .orElseGet(() -> assessments(decision, plan)));
        }
        return nodes;
    }

    private List<Node> assessments(Decision decision, RetakePlan plan) {
        List<Node> nodes = new ArrayList<>();
        if (plan.getRight() != RightState.OPEN && !plan.getAssessments().isEmpty()) {
            nodes.add(new Note(ROOT.child("if-open"), Phrase.of(messages.say("retake.ifopen"))));
        }
        nodes.addAll(new RetakeAssessments(words, ROOT).sections(decision, plan));
        return nodes;
    }
}
