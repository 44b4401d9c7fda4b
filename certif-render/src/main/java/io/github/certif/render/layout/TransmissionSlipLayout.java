package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.Transmission;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What goes with grids and minutes to the body that controls them: the pieces one by one, to whom, when, and who signs
 * for sending and for receiving them.
 *
 * <p>Immutable and thread-safe.
 */
public final class TransmissionSlipLayout {

    private static final int PIECE = 5;
    private static final int WHOSE = 5;
    private static final int TICK = 2;

    private final Words words;
    private final Sheet sheet;

    private TransmissionSlipLayout(Words words) {
        this.words = words;
        this.sheet = new Sheet(words, DocumentKind.TRANSMISSION_SLIP);
    }

    /**
     * The layout under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static TransmissionSlipLayout of(Words words) {
        return new TransmissionSlipLayout(words);
    }

    /** Where the regulation asks for a transmission: one for each that is recorded, otherwise one to be filled in. */
    static List<Paper> papers(Words words, Matter matter) {
        TransmissionSlipLayout layout = of(words);
        if (layout.checks().isEmpty()) {
            return List.of();
        }
        return matter.getSession()
                .map(session -> layout.papers(session, matter))
                .orElseGet(() ->
                        List.of(Paper.blank(DocumentKind.TRANSMISSION_SLIP, () -> layout.blank(matter.getRows()))));
    }

    private List<Paper> papers(Session session, Matter matter) {
        List<CandidateId> graded = EvaluationGridLayout.examined(words, session, matter);
        List<Transmission> sent = session.getTransmissions();
        if (sent.isEmpty()) {
            return List.of(Paper.ofCommittee(DocumentKind.TRANSMISSION_SLIP, () -> document(session, graded)));
        }
        return IntStream.range(0, sent.size())
                .mapToObj(i -> Paper.ofCommittee(
                                DocumentKind.TRANSMISSION_SLIP, () -> document(session, graded, sent.get(i)))
                        .called(DocumentKind.TRANSMISSION_SLIP.id() + (i == 0 ? "" : "-" + (i + 1))))
                .toList();
    }

    private List<Check> checks() {
        return words.referential().getRegulation().getChecks().stream()
                .filter(check -> check.getMinutes().equals(Optional.of(MinutesRule.TRANSMITTED)))
                .toList();
    }

    /** Whom the regulation names: who is given something by the clause of the check. */
    private Optional<String> receiver() {
        Set<String> clauses =
                checks().stream().map(check -> check.getClause().value()).collect(Collectors.toSet());
        return words.referential().getRegulation().getSharing().stream()
                .filter(line -> clauses.contains(line.getClause().value()))
                .map(Sharing::getTo)
                .findFirst();
    }

    /**
     * The slip of a transmission that has not taken place.
     *
     * @param session the session
     * @param graded the candidates with a grid
     * @return the document
     */
    public Document document(Session session, List<CandidateId> graded) {
        return document(Optional.of(session), Optional.empty(), pieces(session, graded));
    }

    /**
     * The slip of a transmission that has taken place.
     *
     * @param session the session
     * @param graded the candidates with a grid
     * @param sent what was sent
     * @return the document
     */
    public Document document(Session session, List<CandidateId> graded, Transmission sent) {
        return document(Optional.of(session), Optional.of(sent), pieces(session, graded));
    }

    /**
     * The slip to be filled in by hand.
     *
     * @param rows how many lines for grids
     * @return the document
     */
    public Document blank(int rows) {
        List<Phrase> nobody =
                IntStream.range(0, rows).mapToObj(i -> Phrase.empty()).toList();
        return document(Optional.empty(), Optional.empty(), nobody);
    }

    private static List<Phrase> pieces(Session session, List<CandidateId> graded) {
        Set<CandidateId> known = Set.copyOf(graded);
        return Sheet.candidates(session)
                .filter(candidate -> known.contains(candidate.getId()))
                .map(Sheet::name)
                .toList();
    }

    private Document document(Optional<Session> session, Optional<Transmission> sent, List<Phrase> graded) {
        List<Node> nodes = new ArrayList<>();
        Phrase to = sent.map(Transmission::getTo)
                .or(this::receiver)
                .map(sheet::role)
                .orElseGet(Phrase::empty);
        nodes.add(sheet.about(
                session,
                sheet.field("by", Sheet.manager(session)),
                sheet.field("to", to),
                sheet.field("on", sheet.day(sent.map(Transmission::getOn))),
                sheet.field("minutes", Sheet.number(sent.map(Transmission::getMinutes))),
                sheet.field("grids", Sheet.number(sent.map(Transmission::getGrids)))));
        nodes.add(table(graded));
        nodes.add(signatures(session, to));
        checks().forEach(check -> nodes.add(new Note(
                sheet.id("rule").child(check.getId()), sheet.say("rule").plus(words.clause(check.getClause())))));
        return sheet.document(session, Orientation.PORTRAIT, nodes);
    }

    private Table table(List<Phrase> graded) {
        NodeId id = sheet.id("pieces");
        List<Column> columns = List.of(
                sheet.column("piece", PIECE).asRowHeader(),
                sheet.column("candidate", WHOSE),
                sheet.column("enclosed", TICK).inTheMiddle());
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(piece(id.child("minutes"), sheet.say("piece.minutes"), sheet.say("all")));
        for (int i = 0; i < graded.size(); i++) {
            rows.add(piece(id.child(i + 1), sheet.say("piece.grid"), graded.get(i)));
        }
        return Sheet.table(id, sheet.say("pieces"), columns, rows);
    }

    private static List<Cell> piece(NodeId id, Phrase what, Phrase whose) {
        return List.of(
                Cell.of(what), Cell.of(whose), Cell.of(new Checkbox(id.child("enclosed"), Phrase.empty(), false)));
    }

    private Section signatures(Optional<Session> session, Phrase to) {
        NodeId id = sheet.id("signing");
        SignatureBlock block = new SignatureBlock(
                id.child("signatures"),
                sheet.say("signature"),
                List.of(
                        new SignatureBlock.Signatory(Sheet.manager(session), sheet.say("sender")),
                        new SignatureBlock.Signatory(
                                Phrase.empty(),
                                to.isEmpty()
                                        ? sheet.say("receiver")
                                        : sheet.say("for").plus(to))));
        FieldList received = new FieldList(id.child("received"), List.of(sheet.field("received", Phrase.empty())));
        return new Section(id, sheet.say("signing"), PageBreak.AVOID_INSIDE, List.of(received, block));
    }
}
