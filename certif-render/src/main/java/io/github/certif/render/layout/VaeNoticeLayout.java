package io.github.certif.render.layout;

import io.github.certif.model.code.BodyId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.regulation.Experience;
import io.github.certif.model.regulation.ExperienceDecision;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
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
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is decided about the experience of a candidate: which of the decisions of the text was taken, what the body
 * wrote, which blocs it gives, and what follows.
 *
 * <p>Immutable and thread-safe.
 */
public final class VaeNoticeLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.VAE_NOTICE.id());
    private static final int WIDE = 5;
    private static final int LINES = 5;

    private final Words words;
    private final Messages messages;
    private final Particulars particulars;
    private final ByExperience routes;

    private VaeNoticeLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.particulars = new Particulars(words);
        this.routes = new ByExperience(words.referential());
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

    /** A notice for each candidate by experience about whom the body of the text has ruled, or the form. */
    static List<Paper> papers(Words words, Matter matter) {
        VaeNoticeLayout layout = of(words);
        return matter.getSession()
                .map(session -> matter.getDecisions().stream()
                        .filter(decision -> layout.ruling(session, decision).isPresent())
                        .map(decision -> Paper.ofCandidate(
                                DocumentKind.VAE_NOTICE,
                                decision.getCandidate(),
                                () -> layout.document(session, decision)))
                        .toList())
                .orElseGet(() -> layout.listed()
                        .map(experience -> Paper.blank(DocumentKind.VAE_NOTICE, () -> layout.blank(experience)))
                        .limit(1)
                        .toList());
    }

    private Stream<Experience> listed() {
        return words.referential().getRegulation().getRoutes().stream()
                .flatMap(route -> route.getExperience().stream())
                .filter(VaeNoticeLayout::isListed);
    }

    private static boolean isListed(Experience experience) {
        return experience.getBody().isPresent() && !experience.getDecisions().isEmpty();
    }

    private Optional<Experience> experience(Decision decision) {
        return routes.judged(decision.getRoute())
                .flatMap(AccessRoute::getExperience)
                .filter(VaeNoticeLayout::isListed);
    }

    private Optional<BodyRuling> ruling(Session session, Decision decision) {
        return experience(decision).flatMap(experience -> routes.ruling(session, decision, experience));
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
        ByExperience.taken(experience, ruling)
                .ifPresent(taken -> nodes.addAll(taken(session, decision, experience, taken)));
        new UnitTable(words).blocs(ROOT.child("blocs"), decision).ifPresent(nodes::add);
        return document(Optional.of(decision.getAsOf()), ruling.getBody(), nodes);
    }

    /**
     * The form to be filled in by hand.
     *
     * @param experience what the text says of the route
     * @return the document
     * @throws IllegalArgumentException if the text names no body
     */
    public Document blank(Experience experience) {
        BodyId body = experience.getBody().orElseThrow(() -> new IllegalArgumentException("the text names no body"));
        List<FieldList.Field> about = new ArrayList<>();
        about.add(particulars.field("candidate", Phrase.empty()));
        about.addAll(particulars.certification());
        about.add(particulars.field("session", Phrase.empty()));
        List<Node> nodes = new ArrayList<>();
        nodes.add(new FieldList(ROOT.child("about"), about));
        nodes.add(decided(experience, body, Optional.empty()));
        experience.getDecisions().stream()
                .flatMap(possible -> possible.getSays().stream())
                .distinct()
                .map(says -> new WritingZone(
                        ROOT.child("written").child(says), says(says), Phrase.empty(), Phrase.empty(), LINES))
                .forEach(nodes::add);
        new UnitTable(words).blank(ROOT.child("blocs")).ifPresent(nodes::add);
        return document(Optional.empty(), body, nodes);
    }

    private Document document(Optional<LocalDate> day, BodyId body, List<Node> nodes) {
        nodes.add(new SignatureBlock(
                ROOT.child("signature"),
                Phrase.of(messages.say("about.signature")),
                List.of(new SignatureBlock.Signatory(particulars.body(body), Phrase.empty()))));
        return particulars.document(ROOT, Phrase.of(messages.say("vae.title")), day, Orientation.PORTRAIT, nodes);
    }

    /** The decisions of the text, the one that was taken ticked; a word that the text does not know stands alone. */
    private Section decided(Experience experience, BodyRuling ruling) {
        return decided(experience, ruling.getBody(), Optional.of(ruling));
    }

    private Section decided(Experience experience, BodyId body, Optional<BodyRuling> ruling) {
        NodeId id = ROOT.child("decided");
        List<Node> nodes = new ArrayList<>();
        nodes.add(ruling.<Node>map(one -> new Paragraph(
                        id.child("by"),
                        words.say(
                                "vae.by",
                                Map.of("body", particulars.body(body), "day", Phrase.of(messages.date(one.getOn()))))))
                .orElseGet(() -> new FieldList(
                        id.child("by"), List.of(field("body", particulars.body(body)), field("day", Phrase.empty())))));
        nodes.add(Table.of(
                id.child("table"),
                Phrase.empty(),
                List.of(
                        Column.of(Phrase.of(messages.say("vae.taken")), 1).inTheMiddle(),
                        Column.of(Phrase.of(messages.say("vae.possible")), WIDE).asRowHeader(),
                        Column.of(Phrase.of(messages.say("guide.clause")), WIDE)),
                experience.getDecisions().stream()
                        .map(possible -> row(id, body, ruling, possible))
                        .toList()));
        ruling.filter(one -> ByExperience.taken(experience, one).isEmpty())
                .ifPresent(one -> nodes.add(new Paragraph(id.child("other"), Phrase.of(one.getVerdict()))));
        return Section.of(id, Phrase.of(messages.say("vae.decided")), nodes);
    }

    private FieldList.Field field(String name, Phrase value) {
        return new FieldList.Field(name, Phrase.of(messages.say("vae." + name)), value);
    }

    private Row row(NodeId table, BodyId body, Optional<BodyRuling> ruling, ExperienceDecision possible) {
        boolean taken = ruling.filter(one -> one.getVerdict().equals(possible.getVerdict()))
                .isPresent();
        return new Row(List.of(
                Cell.of(new Checkbox(table.child(possible.getVerdict()), Phrase.empty(), taken)),
                Cell.of(particulars.verdict(body, possible.getVerdict())),
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
        return ByExperience.ruling(session, decision, then)
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
        Optional<String> text = ByExperience.written(session, decision, experience, says);
        return Section.of(
                id,
                says(says),
                List.of(new Paragraph(id.child("text"), Phrase.of(text.orElseGet(() -> messages.say("fill.blank"))))));
    }

    private Phrase says(String says) {
        return words.orCode("attribute." + says, says);
    }
}
