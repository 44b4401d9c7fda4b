package io.github.certif.render.layout;

import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.regulation.DocumentRule;
import io.github.certif.model.regulation.IssuedForm;
import io.github.certif.model.regulation.Validity;
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
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a candidate who holds some blocs receives: a certification booklet (<i>livret de certification</i>) or an
 * attestation of blocs. It lists the blocs that are acquired and nothing that was refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class BookletLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.BOOKLET.id());
    private static final int NAME = 6;
    private static final int REST = 3;

    private final Words words;
    private final Messages messages;
    private final Cited cited;

    private BookletLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.cited = new Cited(words);
    }

    /**
     * The booklets under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static BookletLayout of(Words words) {
        return new BookletLayout(words);
    }

    /** A booklet for each candidate to whom the decision gives one. */
    static List<Paper> papers(Words words, Matter matter) {
        BookletLayout layout = of(words);
        return Issued.papers(words, matter, IssuedForm.BLOCS, DocumentKind.BOOKLET, layout::document);
    }

    /**
     * The document that a decision gives for the blocs acquired.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @param kind which of the documents of the decision
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session, or the decision does not give
     *     that document
     */
    public Document document(Session session, Decision decision, String kind) {
        DocumentRule rule = Issued.rule(words, decision, kind);
        Candidate candidate =
                GridRecord.registered(session, decision.getCandidate()).getCandidate();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new FieldList(ROOT.child("about"), about(session, candidate, decision)));
        nodes.add(blocs(decision));
        nodes.add(title(decision));
        decision.getRetake()
                .filter(plan -> plan.getLastDay().isPresent())
                .ifPresent(plan -> nodes.add(new RetakeRightNodes(words, ROOT).section(decision, plan)));
        nodes.add(new SignatureBlock(
                ROOT.child("signature"),
                Phrase.of(messages.say("booklet.signature")),
                List.of(new SignatureBlock.Signatory(
                        words.find("certifier").orElseGet(Phrase::empty), Phrase.empty()))));
        nodes.add(rule(rule));
        nodes.addAll(Foot.of(words, ROOT));
        return new Document(ROOT, name(kind), messages.language(), meta(decision, kind), nodes);
    }

    private Phrase name(String kind) {
        return words.orCode("document." + kind, kind);
    }

    private Meta meta(Decision decision, String kind) {
        return new Meta(
                name(kind).plain() + messages.say("join.dash") + words.title().plain(),
                words.find("certifier").map(Phrase::plain),
                Optional.of(decision.getAsOf()),
                Orientation.PORTRAIT);
    }

    private List<FieldList.Field> about(Session session, Candidate candidate, Decision decision) {
        List<FieldList.Field> fields = new ArrayList<>();
        fields.add(field("family-name", Phrase.of(candidate.getFamilyName())));
        fields.add(field("given-name", Phrase.of(candidate.getGivenName())));
        fields.add(field("certification", words.title()));
        words.referential()
                .getCertification()
                .ifPresent(certification -> fields.add(field("number", Phrase.of(Particulars.number(certification)))));
        words.find("certifier").ifPresent(certifier -> fields.add(field("certifier", certifier)));
        session.getCentre().ifPresent(centre -> fields.add(field("centre", Phrase.of(centre))));
        fields.add(field("asof", Phrase.of(messages.date(decision.getAsOf()))));
        return fields;
    }

    private FieldList.Field field(String name, Phrase value) {
        return new FieldList.Field(name, Phrase.of(messages.say("booklet.field." + name)), value);
    }

    private Section blocs(Decision decision) {
        NodeId id = ROOT.child("blocs");
        List<Row> rows = decision.getBlocs().stream()
                .filter(bloc -> bloc.getState() == UnitState.ACQUIRED)
                .map(this::row)
                .toList();
        Node content = rows.isEmpty()
                ? new Paragraph(id.child("none"), Phrase.of(messages.say("retake.held.none")))
                : Table.of(
                        id.child("table"),
                        Phrase.empty(),
                        List.of(
                                column("reference", REST).asRowHeader(),
                                column("title", NAME),
                                column("acquired", REST),
                                column("validity", REST)),
                        rows);
        List<Node> nodes = new ArrayList<>(List.of(content));
        if (!rows.isEmpty()) {
            nodes.addAll(validityRule());
        }
        return Section.of(id, Phrase.of(messages.say("booklet.blocs")), nodes);
    }

    private Column column(String name, int share) {
        return Column.of(Phrase.of(messages.say("booklet.column." + name)), share);
    }

    private Row row(UnitResult bloc) {
        String code = bloc.getUnit().code();
        Phrase told = new HowAcquired(messages).told(bloc);
        return new Row(List.of(
                Cell.of(Phrase.of(code)),
                Cell.of(words.find("bloc." + code + ".title").orElseGet(() -> Phrase.of(code))),
                Cell.of(told.isEmpty() ? Phrase.of(messages.say("booklet.undated")) : told),
                Cell.of(validity(bloc))));
    }

    private Phrase validity(UnitResult bloc) {
        return bloc.getLastValidDay()
                .map(day -> Phrase.of(messages.say("retake.validity.until", "day", messages.date(day))))
                .orElseGet(() -> Phrase.of(
                        messages.say(validities().isEmpty() ? "retake.validity.silent" : "retake.validity.life")));
    }

    private List<Validity> validities() {
        return words.referential().getRegulation().getValidity().stream()
                .filter(validity -> validity.getOf() == UnitKind.BLOC)
                .toList();
    }

    /** The clause on how long blocs last, where there is only one that can apply. */
    private List<Node> validityRule() {
        return validities().size() == 1
                ? List.of(new Paragraph(
                        ROOT.child("blocs").child("rule"),
                        words.clause(validities().get(0).getClause())))
                : List.of();
    }

    private Section title(Decision decision) {
        NodeId id = ROOT.child("title");
        boolean acquired = decision.getTitle().getState() == UnitState.ACQUIRED;
        Phrase said = Phrase.of(messages.say(acquired ? "booklet.title.acquired" : "booklet.title.missing"));
        Optional<ClauseId> clause = words.referential()
                .getRegulation()
                .getAward()
                .getTitle()
                .label()
                .clause();
        return Section.of(
                id,
                Phrase.of(messages.say("booklet.title")),
                List.of(new Paragraph(id.child("statement"), cited.by(said, clause))));
    }

    private Node rule(DocumentRule rule) {
        return new Note(
                ROOT.child("rule"),
                Phrase.of(messages.say("booklet.rule") + messages.say("join.colon"))
                        .plus(words.clause(rule.getClause())));
    }
}
