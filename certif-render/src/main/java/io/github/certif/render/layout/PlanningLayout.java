package io.github.certif.render.layout;

import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.OralTime;
import io.github.certif.model.regulation.OralPlan;
import io.github.certif.model.regulation.OralSchedule;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.regulation.PassageRule;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is heard when, in what order and by whom. A slot is its times: how long it is, and so what somebody was granted,
 * stands nowhere as such. A candidate without a slot has a line to fill in.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanningLayout {

    private final Words words;
    private final Sheet sheet;

    private PlanningLayout(Words words) {
        this.words = words;
        this.sheet = new Sheet(words, DocumentKind.PLANNING);
    }

    /**
     * The layout under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static PlanningLayout of(Words words) {
        return new PlanningLayout(words);
    }

    /** Where the regulation plans orals, or slots were planned all the same. */
    static List<Paper> papers(Words words, Matter matter) {
        PlanningLayout layout = of(words);
        boolean planned = words.referential().getRegulation().getOral().isPresent();
        return matter.getSession()
                .map(session -> planned || !session.getPassages().isEmpty()
                        ? List.of(Paper.ofSession(
                                DocumentKind.PLANNING,
                                () -> layout.document(session, matter.getOrals(), matter.getExtraMinutes())))
                        : List.<Paper>of())
                .orElseGet(() -> planned
                        ? List.of(Paper.blank(DocumentKind.PLANNING, () -> layout.blank(matter.getRows())))
                        : List.of());
    }

    /**
     * The planning of a session.
     *
     * @param session the session
     * @param orals how long candidates are heard
     * @param extra the minutes that accommodations add to it; they make the end of a slot later
     * @return the document
     */
    public Document document(Session session, Map<CandidateId, OralTime> orals, Map<CandidateId, Integer> extra) {
        Map<CandidateId, BodyId> bodies = byExperience(session);
        Map<CandidateId, OralTime> others = new HashMap<>(orals);
        others.keySet().removeAll(bodies.keySet());
        return document(session, new Slots(session, others, extra), others, bodies);
    }

    /** Whom another body hears about their experience, and which. */
    private Map<CandidateId, BodyId> byExperience(Session session) {
        ByExperience experience = new ByExperience(words.referential());
        Map<CandidateId, BodyId> bodies = new HashMap<>();
        session.getDossiers()
                .forEach(dossier -> experience
                        .body(dossier)
                        .ifPresent(body -> bodies.put(dossier.getCandidate().getId(), body)));
        return bodies;
    }

    private Document document(
            Session session, Slots slots, Map<CandidateId, OralTime> orals, Map<CandidateId, BodyId> bodies) {
        List<List<OralSegment>> courses = courses(session, orals);
        List<Column> columns = columns(courses.size() > 1);
        List<List<Cell>> rows = slots.all().stream()
                .map(slot -> cells(slot, orals, courses, bodies))
                .toList();
        List<Node> nodes = new ArrayList<>();
        nodes.add(sheet.about(Optional.of(session), sheet.field("place", Sheet.text(session.getPlace()))));
        nodes.add(Sheet.table(sheet.id("slots"), sheet.say("slots"), columns, rows));
        deliberation().forEach(nodes::add);
        for (int i = 0; i < courses.size(); i++) {
            nodes.add(course(i, courses.size(), courses.get(i)));
        }
        return sheet.document(Optional.of(session), Orientation.LANDSCAPE, nodes);
    }

    /**
     * The form to be filled in by hand.
     *
     * @param rows how many lines for slots
     * @return the document
     */
    public Document blank(int rows) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sheet.about(Optional.empty(), sheet.field("place", Phrase.empty())));
        List<Column> columns = columns(false);
        nodes.add(Sheet.table(
                sheet.id("slots"), sheet.say("slots"), columns, Collections.nCopies(rows, Sheet.blank(columns))));
        deliberation().forEach(nodes::add);
        List<OralPlan> plans = words.referential()
                .getRegulation()
                .getOral()
                .map(OralSchedule::getPlans)
                .orElseGet(List::of);
        for (int i = 0; i < plans.size(); i++) {
            nodes.add(plan(i, plans.get(i)));
        }
        return sheet.document(Optional.empty(), Orientation.LANDSCAPE, nodes);
    }

    /** Where the jury deliberates after each candidate, a slot lasts longer than its oral. */
    private List<Node> deliberation() {
        return words.referential().getRegulation().getChecks().stream()
                .filter(check -> check.getPassage().equals(Optional.of(PassageRule.DELIBERATION)))
                .map(check -> (Node) new Note(
                        sheet.id("deliberation").child(check.getId()),
                        sheet.say("deliberation").plus(words.clause(check.getClause()))))
                .toList();
    }

    /** The different courses of an oral, in the order of the candidates. */
    private static List<List<OralSegment>> courses(Session session, Map<CandidateId, OralTime> orals) {
        return Sheet.candidates(session)
                .flatMap(candidate -> Optional.ofNullable(orals.get(candidate.getId())).stream())
                .map(OralTime::segments)
                .filter(segments -> !segments.isEmpty())
                .distinct()
                .toList();
    }

    private List<Column> columns(boolean several) {
        List<Column> columns = new ArrayList<>();
        columns.add(sheet.column("day", 4));
        columns.add(sheet.column("start", 2));
        columns.add(sheet.column("end", 2));
        columns.add(sheet.column("candidate", 5).asRowHeader());
        if (several) {
            columns.add(sheet.column("course", 2));
        }
        columns.add(sheet.column("jurors", 7));
        return columns;
    }

    private List<Cell> cells(
            Slots.Slot slot,
            Map<CandidateId, OralTime> orals,
            List<List<OralSegment>> courses,
            Map<CandidateId, BodyId> bodies) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(sheet.day(slot.day())));
        cells.add(Cell.of(Sheet.text(slot.start().map(words.messages()::time))));
        cells.add(Cell.of(Sheet.text(slot.end().map(words.messages()::time))));
        cells.add(Cell.of(Sheet.name(slot.candidate())));
        if (courses.size() > 1) {
            cells.add(Cell.of(
                    Sheet.text(Optional.ofNullable(orals.get(slot.candidate().getId()))
                            .map(time -> courses.indexOf(time.segments()))
                            .filter(index -> index >= 0)
                            .map(index -> String.valueOf(index + 1)))));
        }
        cells.add(Cell.of(Optional.ofNullable(bodies.get(slot.candidate().getId()))
                .map(new Particulars(words)::body)
                .orElseGet(() ->
                        Phrase.join(slot.jurors().stream().map(Sheet::name).toList(), ", "))));
        return cells;
    }

    // ---- the course of an oral

    private Node course(int index, int count, List<OralSegment> segments) {
        Phrase title = count == 1
                ? sheet.say("course")
                : sheet.say("course.numbered", Map.of("number", String.valueOf(index + 1)));
        NodeId id = sheet.id("course").child(index + 1);
        return Section.of(id, title, List.of(segments(id.child("segments"), segments)));
    }

    private Node plan(int index, OralPlan plan) {
        NodeId id = sheet.id("course").child(index + 1);
        Phrase title = plan.getBlocs().isEmpty()
                ? sheet.say("course")
                : sheet.say("course")
                        .plus(words.messages().say("join.colon"))
                        .plus(String.join(
                                ", ",
                                plan.getBlocs().stream().map(words::shortCode).toList()));
        return Section.of(
                id,
                title,
                List.of(
                        segments(id.child("segments"), plan.getSegments()),
                        new Note(id.child("rule"), words.clause(plan.getClause()))));
    }

    private Table segments(NodeId id, List<OralSegment> segments) {
        List<Column> columns = List.of(sheet.column("segment", 8).asRowHeader(), sheet.column("minutes", 3));
        int total = segments.stream().mapToInt(OralSegment::getMinutes).sum();
        boolean most = segments.stream().anyMatch(OralSegment::isCeiling);
        Stream<List<Cell>> rows = segments.stream()
                .map(segment -> List.of(
                        Cell.of(words.orCode("segment." + segment.getId(), segment.getId())),
                        Cell.of(minutes(segment.getMinutes(), segment.isCeiling()))));
        Stream<List<Cell>> sum = Stream.of(List.of(Cell.of(sheet.say("total")), Cell.of(minutes(total, most))));
        return Sheet.table(id, Phrase.empty(), columns, Stream.concat(rows, sum).toList());
    }

    private Phrase minutes(int count, boolean most) {
        return most ? sheet.say("at-most", Map.of("count", String.valueOf(count))) : sheet.minutes(count);
    }
}
