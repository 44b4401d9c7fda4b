package io.github.certif.render.layout;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.regulation.MinutesField;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.regulation.MinutesPart;
import io.github.certif.model.regulation.MinutesRows;
import io.github.certif.model.regulation.MinutesTable;
import io.github.certif.model.regulation.MinutesTemplate;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Callout;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Meta;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The minutes of a session (<i>procès-verbal</i>), as the template of the regulation says.
 *
 * <p>Without decisions the document is what is known before the session, its results left to be ticked; with them, the
 * results and the counts that follow. A candidate whose result is still open has no decision ticked, and a box says
 * what is awaited.
 *
 * <p>Immutable and thread-safe.
 */
public final class MinutesLayout {

    private static final NodeId ROOT = NodeId.of("minutes");
    private static final int BLANK_JURORS = 3;

    private final Words words;
    private final Messages messages;
    private final MinutesTemplate template;

    private MinutesLayout(Words words, MinutesTemplate template) {
        this.words = words;
        this.messages = words.messages();
        this.template = template;
    }

    /**
     * The minutes under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     * @throws IllegalArgumentException if its regulation has no template of minutes
     */
    public static MinutesLayout of(Words words) {
        return new MinutesLayout(
                words,
                words.referential()
                        .getRegulation()
                        .getMinutes()
                        .orElseThrow(() -> new IllegalArgumentException(
                                words.referential().getId() + " has no template of minutes")));
    }

    /** The minutes of the session, or the form; nothing where the regulation has no template. */
    static List<Paper> papers(Words words, Matter matter) {
        if (words.referential().getRegulation().getMinutes().isEmpty()) {
            return List.of();
        }
        MinutesLayout layout = of(words);
        return List.of(matter.getSession()
                .map(session ->
                        Paper.ofSession(DocumentKind.MINUTES, () -> layout.document(session, matter.getDecisions())))
                .orElseGet(() -> Paper.blank(DocumentKind.MINUTES, () -> layout.blank(matter.getRows()))));
    }

    /**
     * The minutes of a session.
     *
     * @param session the session
     * @param decisions the decisions about its candidates; empty before the deliberation
     * @return the document
     * @throws IllegalArgumentException if a decision is about somebody who is not registered
     */
    public Document document(Session session, List<Decision> decisions) {
        return document(Optional.of(session), MinutesResults.of(session, decisions));
    }

    /**
     * The form to be filled in by hand.
     *
     * @param rows how many lines for candidates
     * @return the document
     */
    public Document blank(int rows) {
        return document(Optional.empty(), MinutesResults.blank(rows));
    }

    private Document document(Optional<Session> session, MinutesResults rows) {
        MinutesForm form = new MinutesForm(words, session, rows);
        List<Node> nodes = new ArrayList<>();
        template.getParts().forEach(part -> nodes.add(section(part, form, session, rows)));
        nodes.add(new Note(
                ROOT.child("template"),
                Phrase.of(messages.say("minutes.template") + messages.say("join.colon"))
                        .plus(words.clause(template.getClause()))));
        nodes.addAll(Foot.of(words, ROOT));
        return new Document(ROOT, title(), messages.language(), meta(session), nodes);
    }

    private Phrase title() {
        return words.orOwn("minutes.title", "minutes.title");
    }

    private Meta meta(Optional<Session> session) {
        return new Meta(
                title().plain() + messages.say("join.dash") + words.title().plain(),
                words.find("certifier").map(Phrase::plain),
                session.map(Session::getEndsOn),
                Orientation.LANDSCAPE);
    }

    private Section section(MinutesPart part, MinutesForm form, Optional<Session> session, MinutesResults rows) {
        NodeId id = ROOT.child(part.getId());
        List<Node> nodes = new ArrayList<>();
        words.find("minutes.part." + part.getId() + ".declaration")
                .ifPresent(text -> nodes.add(new Paragraph(id.child("declaration"), text)));
        nodes.addAll(form.nodes(id.child("above"), items(part.getFields())));
        part.getTable().ifPresent(table -> nodes.addAll(table(id, table, form, session, rows)));
        nodes.addAll(form.nodes(id.child("below"), items(part.getAfter())));
        boolean mayBeLong = part.getTable()
                .filter(table -> table.getRows() == MinutesRows.CANDIDATES)
                .isPresent();
        return new Section(
                id,
                words.orCode("minutes.part." + part.getId(), part.getId()),
                mayBeLong ? PageBreak.AUTO : PageBreak.AVOID_INSIDE,
                nodes);
    }

    private static List<MinutesItem> items(List<MinutesField> fields) {
        return fields.stream().map(MinutesField::getItem).toList();
    }

    private List<Node> table(
            NodeId part, MinutesTable table, MinutesForm form, Optional<Session> session, MinutesResults rows) {
        NodeId id = part.child("table");
        List<MinutesItem> items = items(table.getColumns());
        return switch (table.getRows()) {
            case CANDIDATES -> candidates(id, items, form, rows);
            case JURORS -> {
                JurorColumns columns = new JurorColumns(form);
                yield List.of(MinutesColumns.table(
                        id,
                        Phrase.of(messages.say("minutes.table.jurors")),
                        items.stream().map(columns::of).toList(),
                        jurors(session)));
            }
        };
    }

    private static List<Optional<Juror>> jurors(Optional<Session> session) {
        List<Optional<Juror>> jurors = session.map(Session::getJury).orElseGet(List::of).stream()
                .map(Optional::of)
                .toList();
        return jurors.isEmpty() ? Collections.nCopies(BLANK_JURORS, Optional.empty()) : jurors;
    }

    private List<Node> candidates(NodeId id, List<MinutesItem> items, MinutesForm form, MinutesResults rows) {
        CandidateColumns columns = new CandidateColumns(words, form);
        List<Node> nodes = new ArrayList<>();
        Table table = MinutesColumns.table(
                id,
                Phrase.of(messages.say("minutes.table.candidates")),
                items.stream().map(columns::of).toList(),
                rows.rows());
        nodes.add(table);
        if (items.contains(MinutesItem.BLOCS_ACQUIRED) || items.contains(MinutesItem.BLOCS_REFUSED)) {
            nodes.add(new Note(id.child("blocs"), legend()));
        }
        if (!rows.open().isEmpty()) {
            nodes.add(open(id.child("open"), rows.open()));
        }
        return nodes;
    }

    private Phrase legend() {
        List<Phrase> blocs = words.referential().getBlocs().stream()
                .map(Bloc::getCode)
                .map(code -> Phrase.of(words.shortCode(code))
                        .plus(messages.say("join.equals"))
                        .plus(words.unit(Unit.of(code))))
                .toList();
        return Phrase.of(messages.say("minutes.legend") + messages.say("join.colon"))
                .plus(Phrase.join(blocs, messages.say("join.semicolon")));
    }

    private Callout open(NodeId id, List<MinutesRow> open) {
        return new Callout(
                id,
                Phrase.of(messages.say("minutes.open.title", "count", String.valueOf(open.size()))),
                List.of(BulletList.of(
                        id.child("list"), open.stream().map(this::awaiting).toList())));
    }

    private Phrase awaiting(MinutesRow row) {
        Candidate candidate = row.dossier().orElseThrow().getCandidate();
        Phrase name =
                Phrase.of(candidate.getFamilyName() + " " + candidate.getGivenName() + messages.say("join.colon"));
        List<Awaited> awaiting = row.decision().map(Decision::getAwaiting).orElseGet(List::of);
        return awaiting.isEmpty()
                ? name.plus(messages.say("minutes.open.undecided"))
                : name.plus(
                        Phrase.join(awaiting.stream().map(words::awaited).toList(), messages.say("join.semicolon")));
    }
}
