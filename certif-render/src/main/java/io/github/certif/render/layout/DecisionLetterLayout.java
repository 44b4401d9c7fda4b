package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Callout;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.message.AwaitedText;
import io.github.certif.render.message.Explanations;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is decided about one candidate, with the reasons: the outcome, the result of each bloc, why, what is awaited,
 * what can be done next, and how to appeal where the regulation says so. It names nobody else.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecisionLetterLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.DECISION_LETTER.id());

    private final Words words;
    private final Messages messages;
    private final Particulars particulars;

    private DecisionLetterLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.particulars = new Particulars(words);
    }

    /**
     * The letters under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static DecisionLetterLayout of(Words words) {
        return new DecisionLetterLayout(words);
    }

    /** A letter for each candidate about whom something is decided. */
    static List<Paper> papers(Words words, Matter matter) {
        DecisionLetterLayout layout = of(words);
        return matter.getSession().stream()
                .flatMap(session -> matter.getDecisions().stream()
                        .map(decision -> Paper.ofCandidate(
                                DocumentKind.DECISION_LETTER,
                                decision.getCandidate(),
                                () -> layout.document(session, decision))))
                .toList();
    }

    /**
     * The letter to a candidate.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document document(Session session, Decision decision) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(particulars.candidate(ROOT.child("about"), session, decision.getCandidate()));
        nodes.add(outcome(decision));
        new UnitTable(words).blocs(ROOT.child("blocs"), decision).ifPresent(nodes::add);
        nodes.addAll(jury(session, decision));
        nodes.add(why(decision));
        awaited(decision).ifPresent(nodes::add);
        nodes.add(next(decision));
        appeal().ifPresent(nodes::add);
        if (!decision.getPolicies().isEmpty()) {
            nodes.add(new RetakeWhy(words, ROOT).policies(decision.getPolicies()));
        }
        return particulars.document(
                ROOT,
                Phrase.of(messages.say("letter.title")),
                Optional.of(decision.getAsOf()),
                Orientation.PORTRAIT,
                nodes);
    }

    private Node outcome(Decision decision) {
        NodeId id = ROOT.child("outcome");
        Phrase said = Phrase.of(messages.say("letter.outcome." + decision.getOutcome()));
        Phrase asOf = Phrase.of(messages.say("letter.asof", "day", messages.date(decision.getAsOf())));
        return new Callout(
                id,
                Phrase.of(messages.say("letter.decision") + messages.say("join.colon"))
                        .plus(particulars.outcome(decision)),
                List.of(new Paragraph(id.child("statement"), said.plus(" ").plus(asOf))));
    }

    /** What the jury wrote for this candidate. */
    private List<Node> jury(Session session, Decision decision) {
        Optional<Sitting> sitting = GridRecord.of(session, decision.getCandidate(), Optional.of(decision))
                .sitting();
        List<Node> nodes = new ArrayList<>();
        sitting.flatMap(Sitting::getReasons).ifPresent(text -> nodes.add(written(Motives.REASONS, text)));
        sitting.flatMap(Sitting::getRecommendations)
                .ifPresent(text -> nodes.add(written(Motives.RECOMMENDATIONS, text)));
        return nodes.isEmpty()
                ? List.of()
                : List.of(Section.of(ROOT.child("jury"), Phrase.of(messages.say("letter.jury")), nodes));
    }

    private Node written(String kind, String text) {
        return new Paragraph(ROOT.child("jury").child(kind), new Motives(messages).line(kind, text));
    }

    private Section why(Decision decision) {
        NodeId id = ROOT.child("why");
        BulletList.Item tree = RetakeWhy.item(Explanations.of(words).explained(decision.getExplanation()));
        return Section.of(
                id, Phrase.of(messages.say("letter.why")), List.of(new BulletList(id.child("tree"), List.of(tree))));
    }

    private Optional<Section> awaited(Decision decision) {
        NodeId id = ROOT.child("awaited");
        List<Phrase> awaited = decision.getAwaiting().stream()
                .map(AwaitedText.of(words)::text)
                .distinct()
                .toList();
        return awaited.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        id,
                        Phrase.of(messages.say("letter.awaited")),
                        List.of(BulletList.of(id.child("list"), awaited))));
    }

    private Section next(Decision decision) {
        NodeId id = ROOT.child("next");
        List<Phrase> steps = new ArrayList<>();
        decision.getDocuments()
                .forEach(document -> steps.add(Phrase.of(messages.say("letter.given") + messages.say("join.colon"))
                        .plus(words.orCode("document." + document, document))));
        decision.getRetake().ifPresent(plan -> steps.addAll(retake(plan)));
        return Section.of(
                id,
                Phrase.of(messages.say("letter.next")),
                List.of(
                        steps.isEmpty()
                                ? new Paragraph(
                                        id.child("none"),
                                        Phrase.of(messages.say(
                                                decision.getAwaiting().isEmpty()
                                                        ? "letter.next.none"
                                                        : "letter.next.pending")))
                                : BulletList.of(id.child("list"), steps)));
    }

    private List<Phrase> retake(RetakePlan plan) {
        List<Phrase> steps = new ArrayList<>();
        steps.add(Phrase.of(messages.say("retake.right." + plan.getRight())));
        plan.getLastDay()
                .ifPresent(day -> steps.add(Phrase.of(messages.say("retake.right.last-day")
                        + messages.say("join.colon")
                        + messages.date(day)
                        + ".")));
        if (plan.getRight() != RightState.NOT_NEEDED) {
            steps.add(words.say("letter.retake", Map.of("notice", words.orOwn("retake.title", "retake.title"))));
        }
        return steps;
    }

    private Optional<Section> appeal() {
        NodeId id = ROOT.child("appeal");
        List<Phrase> rules = words.referential().getRegulation().getChecks().stream()
                .filter(Check::isAppeal)
                .map(Check::getClause)
                .distinct()
                .map(words::clause)
                .toList();
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        id, Phrase.of(messages.say("letter.appeal")), List.of(BulletList.of(id.child("list"), rules))));
    }
}
