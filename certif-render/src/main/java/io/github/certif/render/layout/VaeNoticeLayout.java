package io.github.certif.render.layout;

import io.github.certif.model.code.BodyId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.regulation.Experience;
import io.github.certif.model.regulation.ExperienceDecision;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is decided about the experience of a candidate: which of the decisions of the text was taken, what the body
 * wrote, which blocs it gives, and what follows.
 *
 * <p>Immutable and thread-safe.
 */
public final class VaeNoticeLayout {

    private static final NodeId ROOT = NodeId.of("vae");
    private static final int WIDE = 5;

    private final Words words;
    private final Messages messages;
    private final Particulars particulars;

    private VaeNoticeLayout(Words words) {
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
    public static VaeNoticeLayout of(Words words) {
        return new VaeNoticeLayout(words);
    }

    /** A notice for each candidate by experience about whom the body of the text has ruled. */
    static List<Paper> papers(Words words, Matter matter) {
        VaeNoticeLayout layout = of(words);
        return matter.getSession().stream()
                .flatMap(session -> matter.getDecisions().stream()
                        .filter(decision -> layout.ruling(session, decision).isPresent())
                        .map(decision -> Paper.ofCandidate(
                                DocumentKind.VAE_NOTICE,
                                decision.getCandidate(),
                                () -> layout.document(session, decision))))
                .toList();
    }

    private Optional<Experience> experience(Decision decision) {
        return words.referential().getRegulation().getRoutes().stream()
                .filter(route -> decision.getRoute()
                        .filter(own -> own.equals(route.getRoute()))
                        .isPresent())
                .findFirst()
                .flatMap(AccessRoute::getExperience)
                .filter(experience -> !experience.getDecisions().isEmpty());
    }

    private Optional<BodyRuling> ruling(Session session, Decision decision) {
        return experience(decision).flatMap(Experience::getBody).flatMap(body -> ruling(session, decision, body));
    }

    private static Optional<BodyRuling> ruling(Session session, Decision decision, BodyId body) {
        return GridRecord.of(session, decision.getCandidate(), Optional.of(decision))
                .ruling(body)
                .filter(ruling -> !ruling.getOn().isAfter(decision.getAsOf()));
    }

    /**
     * The notice to a candidate.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session, did not come by experience, or
     *     the body of the text has not ruled
     */
    public Document document(Session session, Decision decision) {
        Experience experience = experience(decision)
                .orElseThrow(() -> new IllegalArgumentException("the text lists no decisions for this route"));
        BodyRuling ruling = ruling(session, decision)
                .orElseThrow(() -> new IllegalArgumentException("nothing is ruled about the experience"));
        List<Node> nodes = new ArrayList<>();
        nodes.add(particulars.candidate(ROOT.child("about"), session, decision.getCandidate()));
        nodes.add(decided(experience, ruling));
        experience.getDecisions().stream()
                .filter(possible -> possible.getVerdict().equals(ruling.getVerdict()))
                .findFirst()
                .ifPresent(taken -> nodes.addAll(taken(session, decision, experience, taken)));
        new UnitTable(words).blocs(ROOT.child("blocs"), decision).ifPresent(nodes::add);
        nodes.add(new SignatureBlock(
                ROOT.child("signature"),
                Phrase.of(messages.say("about.signature")),
                List.of(new SignatureBlock.Signatory(particulars.body(ruling.getBody()), Phrase.empty()))));
        return particulars.document(
                ROOT,
                Phrase.of(messages.say("vae.title")),
                Optional.of(decision.getAsOf()),
                Orientation.PORTRAIT,
                nodes);
    }

    /** The decisions of the text, the one that was taken ticked; a word that the text does not know stands alone. */
    private Section decided(Experience experience, BodyRuling ruling) {
        NodeId id = ROOT.child("decided");
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Paragraph(
                id.child("by"),
                words.say(
                        "vae.by",
                        Map.of(
                                "body",
                                particulars.body(ruling.getBody()),
                                "day",
                                Phrase.of(messages.date(ruling.getOn()))))));
        nodes.add(Table.of(
                id.child("table"),
                Phrase.empty(),
                List.of(
                        Column.of(Phrase.of(messages.say("vae.taken")), 1).inTheMiddle(),
                        Column.of(Phrase.of(messages.say("vae.possible")), WIDE).asRowHeader(),
                        Column.of(Phrase.of(messages.say("guide.clause")), WIDE)),
                experience.getDecisions().stream()
                        .map(possible -> row(id, ruling, possible))
                        .toList()));
        if (experience.getDecisions().stream().noneMatch(one -> one.getVerdict().equals(ruling.getVerdict()))) {
            nodes.add(new Paragraph(id.child("other"), Phrase.of(ruling.getVerdict())));
        }
        return Section.of(id, Phrase.of(messages.say("vae.decided")), nodes);
    }

    private Row row(NodeId table, BodyRuling ruling, ExperienceDecision possible) {
        boolean taken = possible.getVerdict().equals(ruling.getVerdict());
        return new Row(List.of(
                Cell.of(new Checkbox(table.child(possible.getVerdict()), Phrase.empty(), taken)),
                Cell.of(particulars.verdict(ruling.getBody(), possible.getVerdict())),
                Cell.of(words.reference(possible.getClause()))));
    }

    private List<Node> taken(Session session, Decision decision, Experience experience, ExperienceDecision taken) {
        List<Node> nodes = new ArrayList<>();
        taken.getSays()
                .map(says -> written(session, decision, experience, says))
                .ifPresent(nodes::add);
        NodeId id = ROOT.child("follows");
        List<Phrase> follows = new ArrayList<>();
        follows.add(words.clause(taken.getClause()));
        taken.getThen().ifPresent(then -> follows.add(then(session, decision, then)));
        if (decision.getTitle().getState() == UnitState.ACQUIRED) {
            follows.add(Phrase.of(messages.say("booklet.title.acquired")));
        }
        nodes.add(Section.of(
                id, Phrase.of(messages.say("vae.follows")), List.of(BulletList.of(id.child("list"), follows))));
        return nodes;
    }

    private Phrase then(Session session, Decision decision, BodyId then) {
        return ruling(session, decision, then)
                .map(ruling -> words.say(
                        "vae.then.ruled",
                        Map.of(
                                "body", particulars.body(then),
                                "verdict", particulars.verdict(then, ruling.getVerdict()),
                                "day", Phrase.of(messages.date(ruling.getOn())))))
                .orElseGet(() -> words.say("vae.then", Map.of("body", particulars.body(then))));
    }

    /** What the body wrote of its decision; a line to be filled in where it wrote nothing. */
    private Node written(Session session, Decision decision, Experience experience, String says) {
        NodeId id = ROOT.child("written");
        Dossier dossier = GridRecord.registered(session, decision.getCandidate());
        Optional<String> text = dossier.getRecords().stream()
                .filter(record ->
                        experience.getRecord().filter(record.getKind()::equals).isPresent())
                .max(Comparator.comparing(DossierRecord::getOn))
                .map(record -> record.getAttributes().get(says));
        return Section.of(
                id,
                words.orCode("attribute." + says, says),
                List.of(new Paragraph(id.child("text"), Phrase.of(text.orElseGet(() -> messages.say("fill.blank"))))));
    }
}
