package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Callout;
import io.github.certif.render.document.Choice;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The record of one candidate where a text has neither minutes nor documents to give: every result, what the
 * certification asks beside them, the decision with its reasons, and who signs.
 *
 * <p>Immutable and thread-safe.
 */
public final class ValidationRecordLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.VALIDATION_RECORD.id());
    private static final int LINES = 4;

    private final Words words;
    private final Messages messages;
    private final Particulars particulars;

    private ValidationRecordLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.particulars = new Particulars(words);
    }

    /**
     * The records under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static ValidationRecordLayout of(Words words) {
        return new ValidationRecordLayout(words);
    }

    /** A record for each candidate about whom something is decided, or the form, where nothing else records it. */
    static List<Paper> papers(Words words, Matter matter) {
        Regulation regulation = words.referential().getRegulation();
        if (regulation.getMinutes().isPresent() || !regulation.getDocuments().isEmpty()) {
            return List.of();
        }
        ValidationRecordLayout layout = of(words);
        return matter.getSession()
                .map(session -> matter.getDecisions().stream()
                        .map(decision -> Paper.ofCandidate(
                                DocumentKind.VALIDATION_RECORD,
                                decision.getCandidate(),
                                () -> layout.document(session, decision)))
                        .toList())
                .orElseGet(() ->
                        List.of(Paper.blank(DocumentKind.VALIDATION_RECORD, () -> layout.blank(matter.getJurors()))));
    }

    /**
     * The record of a candidate.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document document(Session session, Decision decision) {
        GridRecord filled = GridRecord.of(session, decision.getCandidate(), Optional.of(decision));
        return document(
                particulars.candidate(ROOT.child("about"), session, decision.getCandidate()),
                filled,
                Signing.of(filled.jury()));
    }

    /**
     * The form to be filled in by hand.
     *
     * @param jurors how many jurors sign
     * @return the document
     * @throws IllegalArgumentException if nobody signs
     */
    public Document blank(int jurors) {
        List<FieldList.Field> about = new ArrayList<>();
        about.add(particulars.field("candidate", Phrase.empty()));
        about.addAll(particulars.certification());
        about.add(particulars.field("session", Phrase.empty()));
        return document(new FieldList(ROOT.child("about"), about), GridRecord.blank(), Signing.blank(jurors));
    }

    private Document document(Node about, GridRecord filled, List<SignatureBlock.Signatory> jury) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(about);
        filled.decision().map(this::outcome).ifPresent(nodes::add);
        nodes.addAll(new RecordParts(words, ROOT, filled).sections());
        nodes.add(new RecordRequirements(words, ROOT).section(filled.decision()));
        nodes.add(verdict(filled, jury));
        return particulars.document(
                ROOT,
                Phrase.of(messages.say("record.title")),
                filled.decision().map(Decision::getAsOf),
                Orientation.PORTRAIT,
                nodes);
    }

    private Node outcome(Decision decision) {
        NodeId id = ROOT.child("outcome");
        return new Callout(
                id,
                Phrase.of(messages.say("letter.decision") + messages.say("join.colon"))
                        .plus(particulars.outcome(decision)),
                List.of(new Paragraph(
                        id.child("asof"),
                        Phrase.of(messages.say("letter.asof", "day", messages.date(decision.getAsOf()))))));
    }

    private Section verdict(GridRecord filled, List<SignatureBlock.Signatory> jury) {
        NodeId id = ROOT.child("verdict");
        List<Node> nodes = new ArrayList<>();
        if (filled.decision().isEmpty()) {
            nodes.add(new Choice(
                    id.child("decision"),
                    Phrase.of(messages.say("grid.DECISION")),
                    new GridVerdict(words, ROOT).options(),
                    Optional.empty()));
        }
        nodes.add(new WritingZone(
                id.child("reasons"),
                Phrase.of(messages.say("record.reasons")),
                Phrase.empty(),
                filled.sitting().flatMap(Sitting::getReasons).map(Phrase::of).orElseGet(Phrase::empty),
                LINES));
        nodes.add(new SignatureBlock(id.child("signatures"), Phrase.of(messages.say("about.signature")), jury));
        return Section.of(id, Phrase.of(messages.say("record.verdict")), nodes);
    }
}
