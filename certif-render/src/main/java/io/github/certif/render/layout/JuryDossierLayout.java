package io.github.certif.render.layout;

import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.model.referential.Topic;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cover of what the jury is given: the parts of its file, what reaches it and when, the papers that stand with it,
 * who sits in it, and what the text says to jurors.
 *
 * <p>Immutable and thread-safe.
 */
public final class JuryDossierLayout {

    /** The file itself: its parts, where a text lists them, and what a calendar of sharing calls it. */
    private static final String FILE = "JURY_FILE";
    /** What a text says to jurors. */
    private static final String GUIDANCE = "JURY_GUIDANCE";
    /** Whom a text names as a juror. */
    private static final String PROFILES = "JURY_PROFILES";

    private final Words words;
    private final Sheet sheet;

    private JuryDossierLayout(Words words) {
        this.words = words;
        this.sheet = new Sheet(words, DocumentKind.JURY_DOSSIER);
    }

    /**
     * The layout under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static JuryDossierLayout of(Words words) {
        return new JuryDossierLayout(words);
    }

    /** Where the text lists the parts of the file, or shares anything with the jury. */
    static List<Paper> papers(Words words, Matter matter) {
        JuryDossierLayout layout = of(words);
        boolean given = layout.form(FILE).isPresent()
                || !SharedWithJury.rules(words.referential()).isEmpty();
        if (!given) {
            return List.of();
        }
        return List.of(matter.getSession()
                .map(session -> Paper.ofJury(
                        DocumentKind.JURY_DOSSIER,
                        () -> layout.document(
                                session,
                                SharedWithJury.lines(words.referential(), session, matter),
                                JuryFolder.papers(words, matter))))
                .orElseGet(() -> Paper.blank(DocumentKind.JURY_DOSSIER, layout::blank)));
    }

    private Optional<PrintedForm> form(String id) {
        return words.referential().getForms().stream()
                .filter(form -> form.getId().equals(id))
                .findFirst();
    }

    /**
     * The cover for the jury of a session.
     *
     * @param session the session
     * @param lines what reaches the jury
     * @param papers the other papers of its folder
     * @return the document
     */
    public Document document(Session session, List<SharingLine> lines, List<Paper> papers) {
        List<SharingLine> given =
                lines.stream().filter(line -> !line.getDocument().equals(FILE)).toList();
        List<List<Cell>> rows = IntStream.range(0, given.size())
                .mapToObj(i -> cells(i, given.get(i)))
                .toList();
        return document(Optional.of(session), rows, papers);
    }

    /**
     * The cover without days and names.
     *
     * @return the document
     */
    public Document blank() {
        List<Sharing> rules = SharedWithJury.rules(words.referential()).stream()
                .filter(line -> !line.getDocument().equals(FILE))
                .toList();
        List<List<Cell>> rows = IntStream.range(0, rules.size())
                .mapToObj(i -> cells(i, rules.get(i)))
                .toList();
        return document(Optional.empty(), rows, List.of());
    }

    private Document document(Optional<Session> session, List<List<Cell>> lines, List<Paper> papers) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sheet.about(
                session,
                sheet.field(
                        "candidates",
                        Sheet.number(session.map(held -> held.getDossiers().size()))),
                sheet.field("manager", Sheet.manager(session))));
        form(FILE).ifPresent(form -> nodes.add(parts(form)));
        if (!lines.isEmpty()) {
            NodeId id = sheet.id("given");
            nodes.add(Section.of(
                    id, sheet.say("given"), List.of(Sheet.table(id.child("lines"), Phrase.empty(), columns(), lines))));
        }
        session.filter(held -> !papers.isEmpty())
                .ifPresent(held -> nodes.add(new JuryFolder(words, sheet).section(held, papers)));
        session.filter(held -> !held.getJury().isEmpty()).ifPresent(held -> nodes.add(jury(held)));
        form(GUIDANCE).ifPresent(form -> nodes.add(list(form)));
        form(PROFILES).ifPresent(form -> nodes.add(list(form)));
        return sheet.document(title(), session.map(Session::getEndsOn), Orientation.PORTRAIT, nodes);
    }

    private Phrase title() {
        return words.label("form." + FILE)
                .or(() -> words.label("document." + FILE))
                .orElseGet(() -> sheet.say("title"));
    }

    private Phrase text(PrintedForm form, Topic topic) {
        return words.orCode("form." + form.getId() + "." + topic.id(), topic.id());
    }

    private Section parts(PrintedForm form) {
        NodeId id = sheet.id("parts");
        List<List<Cell>> rows = form.outline().stream()
                .map(topic -> List.of(
                        Cell.of(text(form, topic)), Cell.of(new Checkbox(id.child(topic.id()), Phrase.empty(), false))))
                .toList();
        List<Column> columns = List.of(
                sheet.column("part", 8).asRowHeader(),
                sheet.column("enclosed", 2).inTheMiddle());
        Table table = Sheet.table(id.child("table"), Phrase.empty(), columns, rows);
        return Section.of(
                id, sheet.say("parts"), List.of(table, new Note(id.child("rule"), words.clause(form.getClause()))));
    }

    private List<Column> columns() {
        return List.of(
                sheet.column("document", 6).asRowHeader(),
                sheet.column("due", 4),
                sheet.column("shared", 4),
                sheet.column("copies", 3),
                sheet.column("enclosed", 2).inTheMiddle());
    }

    private List<Cell> cells(int index, SharingLine line) {
        return List.of(
                Cell.of(sheet.named(line.getDocument())),
                Cell.of(line.getDue().isPresent() ? sheet.day(line.getDue()) : sheet.say("no-day")),
                Cell.of(sheet.day(line.getSharedOn())),
                Cell.of(line.getCopies().isPresent() ? Sheet.number(line.getCopies()) : sheet.say("no-copies")),
                enclosed(index));
    }

    private List<Cell> cells(int index, Sharing line) {
        return List.of(
                Cell.of(sheet.named(line.getDocument())),
                line.getDue().isPresent() ? Cell.empty() : Cell.of(sheet.say("no-day")),
                Cell.empty(),
                line.getCopies().isPresent() ? Cell.empty() : Cell.of(sheet.say("no-copies")),
                enclosed(index));
    }

    private Cell enclosed(int index) {
        return Cell.of(new Checkbox(sheet.id("given").child(index + 1).child("enclosed"), Phrase.empty(), false));
    }

    private Section jury(Session session) {
        NodeId id = sheet.id("jury");
        List<Phrase> names = session.getJury().stream()
                .map(juror -> Phrase.join(
                        Stream.of(
                                        Optional.of(Sheet.name(juror)),
                                        juror.getQuality().map(Phrase::of),
                                        juror.getCompany().map(Phrase::of))
                                .flatMap(Optional::stream)
                                .toList(),
                        ", "))
                .toList();
        return new Section(
                id, sheet.say("jury"), PageBreak.AVOID_INSIDE, List.of(BulletList.of(id.child("members"), names)));
    }

    private Section list(PrintedForm form) {
        NodeId id = sheet.id("form").child(form.getId());
        BulletList list = BulletList.of(
                id.child("list"),
                form.outline().stream().map(topic -> text(form, topic)).toList());
        return new Section(
                id,
                words.orCode("form." + form.getId(), form.getId()),
                PageBreak.AVOID_INSIDE,
                List.of(list, new Note(id.child("rule"), words.clause(form.getClause()))));
    }
}
