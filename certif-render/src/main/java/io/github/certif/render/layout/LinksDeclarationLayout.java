package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A juror's declaration of ties with candidates, one line for each candidate. The ties are those that the regulation
 * asks about; a juror who has declared nothing has nothing ticked.
 *
 * <p>Immutable and thread-safe.
 */
public final class LinksDeclarationLayout {

    private final Words words;
    private final Sheet sheet;

    private LinksDeclarationLayout(Words words) {
        this.words = words;
        this.sheet = new Sheet(words, DocumentKind.LINKS_DECLARATION);
    }

    /**
     * The layout under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static LinksDeclarationLayout of(Words words) {
        return new LinksDeclarationLayout(words);
    }

    /** Where the regulation asks about ties: one for each juror, or the form. */
    static List<Paper> papers(Words words, Matter matter) {
        LinksDeclarationLayout layout = of(words);
        if (layout.ties().isEmpty()) {
            return List.of();
        }
        return matter.getSession()
                .map(session -> session.getJury().stream()
                        .map(juror -> Paper.ofJuror(
                                DocumentKind.LINKS_DECLARATION, juror.getId(), () -> layout.document(session, juror)))
                        .toList())
                .orElseGet(() ->
                        List.of(Paper.blank(DocumentKind.LINKS_DECLARATION, () -> layout.blank(matter.getRows()))));
    }

    private Stream<JuryConstraint> constraints() {
        return words.referential().getRegulation().getBodies().stream().flatMap(body -> body.getConstraints().stream());
    }

    private static Stream<String> ties(JuryConstraint constraint) {
        if (constraint.rule() instanceof JuryConstraint.NoTie none) {
            return none.ties().stream();
        }
        return constraint.rule() instanceof JuryConstraint.Declared declared
                ? declared.ties().stream()
                : Stream.empty();
    }

    private List<String> ties() {
        return constraints()
                .flatMap(LinksDeclarationLayout::ties)
                .distinct()
                .sorted()
                .toList();
    }

    private List<ClauseId> clauses() {
        return constraints()
                .filter(constraint -> ties(constraint).findAny().isPresent())
                .flatMap(constraint -> constraint.clause().stream())
                .distinct()
                .toList();
    }

    /**
     * The declaration of a juror.
     *
     * @param session the session
     * @param juror the juror
     * @return the document
     */
    public Document document(Session session, Juror juror) {
        List<Candidate> candidates = Sheet.candidates(session).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            rows.add(row(sheet.id("ties").child(i + 1), candidates.get(i), juror));
        }
        return document(Optional.of(session), Optional.of(juror), rows);
    }

    /**
     * The form to be filled in by hand.
     *
     * @param rows how many lines for candidates
     * @return the document
     */
    public Document blank(int rows) {
        List<List<Cell>> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            NodeId id = sheet.id("ties").child(i + 1);
            lines.add(cells(id, Phrase.empty(), Optional.empty(), Phrase.empty()));
        }
        return document(Optional.empty(), Optional.empty(), lines);
    }

    private Document document(Optional<Session> session, Optional<Juror> juror, List<List<Cell>> rows) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sheet.about(
                session,
                sheet.field("juror", juror.map(Sheet::name).orElseGet(Phrase::empty)),
                sheet.field("quality", Sheet.text(juror.flatMap(Juror::getQuality))),
                sheet.field("company", Sheet.text(juror.flatMap(Juror::getCompany)))));
        nodes.add(new Paragraph(sheet.id("statement"), sheet.say("statement")));
        nodes.add(Sheet.table(sheet.id("ties"), sheet.say("ties"), columns(), rows));
        session.flatMap(held -> juror.flatMap(one -> recused(held, one))).ifPresent(nodes::add);
        nodes.add(signature(juror));
        if (!clauses().isEmpty()) {
            nodes.add(Section.of(
                    sheet.id("rules"),
                    sheet.say("rules"),
                    List.of(BulletList.of(
                            sheet.id("rules").child("list"),
                            clauses().stream().map(words::clause).toList()))));
        }
        return sheet.document(session, Orientation.PORTRAIT, nodes);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(sheet.column("candidate", 5).asRowHeader());
        ties().forEach(tie -> columns.add(Column.of(tie(tie), 3).inTheMiddle()));
        columns.add(sheet.column("none", 2).inTheMiddle());
        columns.add(sheet.column("on", 4));
        return columns;
    }

    private Phrase tie(String code) {
        return Phrase.of(words.messages().find("tie." + code).orElse(code));
    }

    private List<Cell> row(NodeId id, Candidate candidate, Juror juror) {
        CandidateId whom = candidate.getId();
        Optional<List<String>> declared = juror.getTies().map(ties -> ties.getOrDefault(whom, List.of()));
        Phrase on = sheet.day(Optional.ofNullable(juror.getDeclaredOn().get(whom)));
        return cells(id, Sheet.name(candidate), declared, on);
    }

    private List<Cell> cells(NodeId id, Phrase candidate, Optional<List<String>> declared, Phrase on) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(candidate));
        ties().forEach(tie -> cells.add(
                box(id.child(tie), declared.filter(ties -> ties.contains(tie)).isPresent())));
        cells.add(box(id.child("none"), declared.filter(List::isEmpty).isPresent()));
        cells.add(Cell.of(on));
        return cells;
    }

    private static Cell box(NodeId id, boolean ticked) {
        return Cell.of(new Checkbox(id, Phrase.empty(), ticked));
    }

    private Optional<Node> recused(Session session, Juror juror) {
        List<Phrase> names = Sheet.candidates(session)
                .filter(candidate -> juror.getRecusedFor().contains(candidate.getId()))
                .map(Sheet::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(
                        sheet.id("recused"),
                        sheet.say(
                                "recused",
                                Map.of("candidates", Phrase.join(names, ", ").plain()))));
    }

    private Section signature(Optional<Juror> juror) {
        NodeId id = sheet.id("signing");
        return new Section(
                id,
                sheet.say("signing"),
                PageBreak.AVOID_INSIDE,
                List.of(
                        new FieldList(id.child("day"), List.of(sheet.field("on", Phrase.empty()))),
                        new SignatureBlock(
                                id.child("signature"),
                                sheet.say("signature"),
                                List.of(new SignatureBlock.Signatory(
                                        juror.map(Sheet::name).orElseGet(Phrase::empty), Phrase.empty())))));
    }
}
