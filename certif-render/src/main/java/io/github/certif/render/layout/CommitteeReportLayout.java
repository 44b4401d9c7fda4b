package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Clause;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.session.Session;
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
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.FindingText;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is to be reported to somebody: the facts found, whom they concern, the clause and what may follow from it, with
 * room for the account of who reports them. The report finds nothing by itself and proposes no ruling.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitteeReportLayout {

    /** The role that leads a session, as the model calls it. */
    private static final String SESSION_MANAGER = "SESSION_MANAGER";

    private static final int BLANK_ROWS = 3;
    private static final int LINES = 10;

    private final Words words;
    private final Messages messages;
    private final Sheet sheet;
    private final FindingText findings;

    private CommitteeReportLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.sheet = new Sheet(words, DocumentKind.COMMITTEE_REPORT);
        this.findings = FindingText.of(words);
    }

    /**
     * The layout under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static CommitteeReportLayout of(Words words) {
        return new CommitteeReportLayout(words);
    }

    /** One for each role that something is to be reported to; the form for each role that the regulation names. */
    static List<Paper> papers(Words words, Matter matter) {
        CommitteeReportLayout layout = of(words);
        return matter.getSession()
                .map(session -> matter.getFindings().stream()
                        .flatMap(finding -> finding.getRefer().stream())
                        .distinct()
                        .sorted()
                        .map(role -> paper(role, () -> layout.document(session, role, matter.getFindings())))
                        .toList())
                .orElseGet(() -> Reported.roles(words.referential().getRegulation()).stream()
                        .map(role -> called(role, Paper.blank(DocumentKind.COMMITTEE_REPORT, () -> layout.blank(role))))
                        .toList());
    }

    /** Where its reader looks for it: what the manager of the session reads stands with the session. */
    private static Paper paper(String role, Supplier<Document> source) {
        return called(
                role,
                role.equals(SESSION_MANAGER)
                        ? Paper.ofSession(DocumentKind.COMMITTEE_REPORT, source)
                        : Paper.ofCommittee(DocumentKind.COMMITTEE_REPORT, source));
    }

    private static Paper called(String role, Paper paper) {
        return paper.called("report-" + role.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * The report to a role.
     *
     * @param session the session
     * @param role whom it is for
     * @param findings what was found; what is not to be reported to that role is left out
     * @return the document
     */
    public Document document(Session session, String role, List<Finding> findings) {
        List<List<Cell>> rows = findings.stream()
                .filter(finding -> finding.getRefer().equals(Optional.of(role)))
                .distinct()
                .map(finding -> row(session, finding))
                .toList();
        return document(Optional.of(session), role, rows);
    }

    /**
     * The form to be filled in by hand.
     *
     * @param role whom it is for
     * @return the document
     */
    public Document blank(String role) {
        return document(Optional.empty(), role, Collections.nCopies(BLANK_ROWS, Sheet.blank(told())));
    }

    private Document document(Optional<Session> session, String role, List<List<Cell>> rows) {
        Phrase to = sheet.role(role);
        List<Node> nodes = new ArrayList<>();
        nodes.add(sheet.about(session, sheet.field("to", to)));
        nodes.add(Table.of(
                sheet.id("facts"),
                sheet.say("facts"),
                session.isPresent() ? columns() : told(),
                rows.stream().map(Table.Row::new).toList()));
        nodes.add(account());
        if (session.isPresent()) {
            nodes.add(new Note(sheet.id("recommends"), sheet.say("recommends")));
        }
        return sheet.document(title(role), session.map(Session::getEndsOn), Orientation.LANDSCAPE, nodes);
    }

    /** To whom it goes, not about whom: as a pack says it, or with a colon. */
    private Phrase title(String role) {
        return words.find("role." + role + ".to")
                .map(to -> sheet.say("title").plus(" ").plus(to))
                .orElseGet(() ->
                        sheet.say("title.to").plus(messages.say("join.colon")).plus(sheet.role(role)));
    }

    /** What whoever reports something can tell; the rule and what follows from it are for its reader to say. */
    private List<Column> told() {
        return List.of(sheet.column("fact", 8).asRowHeader(), sheet.column("candidate", 4), sheet.column("day", 3));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(told());
        columns.add(sheet.column("clause", 8));
        columns.add(sheet.column("consequence", 4));
        return columns;
    }

    private List<Cell> row(Session session, Finding finding) {
        Optional<CandidateId> candidate = finding.getCandidate();
        return List.of(
                Cell.of(Phrase.of(findings.fact(finding))),
                Cell.of(candidate.map(id -> name(session, id)).orElseGet(() -> sheet.say("whole"))),
                Cell.of(candidate.flatMap(id -> examined(session, id)).orElseGet(() -> sheet.days(session))),
                Cell.of(clause(finding.getClause())),
                Cell.of(Phrase.of(messages.word(finding.getConsequence()))));
    }

    private Phrase clause(Optional<Clause> clause) {
        return clause.map(words::clause).orElseGet(() -> Phrase.of(messages.say("field.none")));
    }

    private static Phrase name(Session session, CandidateId id) {
        return Sheet.candidates(session)
                .filter(candidate -> candidate.getId().equals(id))
                .findFirst()
                .map(Sheet::name)
                .orElseGet(() -> Phrase.of(id.value()));
    }

    /** The day of the candidate's exam in the session. */
    private Optional<Phrase> examined(Session session, CandidateId id) {
        return session.getDossiers().stream()
                .filter(dossier -> dossier.getCandidate().getId().equals(id))
                .flatMap(dossier -> MinutesRow.of(session.getId(), dossier, Optional.empty()).sitting().stream())
                .map(Sitting::getExamOn)
                .map(day -> sheet.day(Optional.of(day)))
                .findFirst();
    }

    private Section account() {
        NodeId id = sheet.id("account");
        return new Section(
                id,
                sheet.say("account"),
                PageBreak.AVOID_INSIDE,
                List.of(
                        new WritingZone(id.child("text"), sheet.say("text"), Phrase.empty(), Phrase.empty(), LINES),
                        new FieldList(
                                id.child("reporter"),
                                List.of(
                                        sheet.field("name", Phrase.empty()),
                                        sheet.field("capacity", Phrase.empty()),
                                        sheet.field("on", Phrase.empty()))),
                        new SignatureBlock(
                                id.child("signature"),
                                sheet.say("signature"),
                                List.of(new SignatureBlock.Signatory(Phrase.empty(), sheet.say("reporter"))))));
    }
}
