package io.github.certif.render.layout;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.HandIn;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
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
 * What a candidate must hand in and present, assessment by assessment, with a box to tick for each thing.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChecklistLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.CHECKLIST.id());

    /** The form of a pack that says what a learner does, step by step. */
    private static final String STEPS = "LEARNER_STEPS";

    private static final int BOX = 1;
    private static final int WHAT = 9;
    private static final int WHEN = 4;

    private final Words words;
    private final Messages messages;
    private final Particulars particulars;
    private final GridAssessments assessments;
    private final Deliverables deliverables;
    private final Cited cited;

    private ChecklistLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.particulars = new Particulars(words);
        this.assessments = new GridAssessments(words);
        this.deliverables = new Deliverables(words);
        this.cited = new Cited(words);
    }

    /**
     * The check lists under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static ChecklistLayout of(Words words) {
        return new ChecklistLayout(words);
    }

    /**
     * A list for each candidate who sits something, or the list for the title or some blocs. Who is judged by experience
     * sits none of the assessments.
     */
    static List<Paper> papers(Words words, Matter matter) {
        ChecklistLayout layout = of(words);
        if (words.referential().getAssessments().isEmpty()) {
            return List.of();
        }
        ByExperience experience = new ByExperience(words.referential());
        return matter.getSession()
                .map(session -> session.getDossiers().stream()
                        .filter(dossier -> !experience.isJudged(dossier))
                        .map(dossier -> dossier.getCandidate().getId())
                        .filter(candidate ->
                                !layout.sat(layout.parts(session, candidate)).isEmpty())
                        .map(candidate -> Paper.ofCandidate(
                                DocumentKind.CHECKLIST,
                                candidate,
                                () -> layout.document(session, candidate, matter.getHandIns())))
                        .toList())
                .orElseGet(() -> List.of(Paper.blank(DocumentKind.CHECKLIST, () -> layout.blank(matter.getBlocs()))));
    }

    /**
     * The list for a candidate: what belongs to the scope of the sitting.
     *
     * @param session the session
     * @param candidate the candidate
     * @param days until when candidates hand things in; empty where only the words of the text are known
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document document(Session session, CandidateId candidate, List<HandIn> days) {
        return document(
                particulars.candidate(ROOT.child("about"), session, candidate),
                parts(session, candidate),
                days.stream().filter(day -> day.candidate().equals(candidate)).toList(),
                Optional.of(session));
    }

    /**
     * The list for the title or some of its blocs.
     *
     * @param blocs the blocs; empty for all of them
     * @return the document
     */
    public Document blank(List<BlocCode> blocs) {
        List<GridPart> parts = GridPart.of(words.referential()).stream()
                .filter(part -> blocs.isEmpty()
                        || part.bloc()
                                .filter(bloc -> blocs.contains(bloc.getCode()))
                                .isPresent())
                .toList();
        List<FieldList.Field> about = new ArrayList<>(particulars.certification());
        about.add(particulars.field("candidate", Phrase.empty()));
        return document(new FieldList(ROOT.child("about"), about), parts, List.of(), Optional.empty());
    }

    private Document document(Node about, List<GridPart> parts, List<HandIn> days, Optional<Session> session) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(about);
        blocs(parts).ifPresent(nodes::add);
        steps().ifPresent(nodes::add);
        sat(parts).forEach(assessment -> nodes.add(section(assessment, days)));
        return particulars.document(
                ROOT,
                Phrase.of(messages.say("checklist.title")),
                session.map(Session::getEndsOn),
                Orientation.PORTRAIT,
                nodes);
    }

    private List<GridPart> parts(Session session, CandidateId candidate) {
        return GridRecord.of(session, candidate, Optional.empty()).parts(words.referential());
    }

    private List<Assessment> sat(List<GridPart> parts) {
        return words.referential().getAssessments().stream()
                .filter(assessment -> assessment.getCompetencies().isEmpty()
                                && assessment.getBlocs().isEmpty()
                        || parts.stream().anyMatch(part -> part.concerns(assessment)))
                .toList();
    }

    private Optional<Node> blocs(List<GridPart> parts) {
        List<Phrase> blocs = parts.stream()
                .flatMap(part -> part.bloc().stream())
                .map(bloc -> words.unit(Unit.of(bloc.getCode())))
                .toList();
        return blocs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(
                        ROOT.child("scope"),
                        Phrase.of(messages.say("checklist.scope") + messages.say("join.colon"))
                                .with(Emphasis.STRONG)
                                .plus(Phrase.join(blocs, messages.say("join.semicolon")))
                                .plus(".")));
    }

    /** What the pack has a learner do, in order. */
    private Optional<Node> steps() {
        return words.referential().getForms().stream()
                .filter(form -> form.getId().equals(STEPS))
                .findFirst()
                .map(this::steps);
    }

    private Section steps(PrintedForm form) {
        NodeId id = ROOT.child("steps");
        String key = "form." + form.getId();
        List<Row> rows = form.outline().stream()
                .map(topic -> new Row(
                        List.of(box(id.child(topic.id())), Cell.of(words.orCode(key + "." + topic.id(), topic.id())))))
                .toList();
        Table table = Table.of(id.child("table"), Phrase.empty(), List.of(done(), what()), rows);
        return Section.of(id, words.orCode(key, form.getId()), List.of(table));
    }

    private Column done() {
        return Column.of(Phrase.of(messages.say("checklist.done")), BOX).inTheMiddle();
    }

    private Column what() {
        return Column.of(Phrase.of(messages.say("checklist.what")), WHAT).asRowHeader();
    }

    private Section section(Assessment assessment, List<HandIn> days) {
        NodeId id = ROOT.child(assessment.getCode().value());
        List<Node> nodes = new ArrayList<>(assessments.about(id, assessment));
        List<Row> rows = new ArrayList<>();
        assessment.getDeliverables().forEach(deliverable -> rows.add(row(id, assessment, deliverable, days)));
        assessments.items(assessment).forEach(item -> rows.add(presented(id.child("item-" + rows.size()), item)));
        if (rows.isEmpty()) {
            nodes.add(new Checkbox(id.child("sat"), Phrase.of(messages.say("checklist.sat")), false));
        } else {
            nodes.add(Table.of(
                    id.child("table"),
                    Phrase.empty(),
                    List.of(done(), what(), Column.of(Phrase.of(messages.say("checklist.when")), WHEN)),
                    rows));
        }
        return Section.of(id, assessments.name(assessment, Emphasis.NONE), nodes);
    }

    private Row row(NodeId section, Assessment assessment, Deliverable deliverable, List<HandIn> days) {
        NodeId id = section.child("deliverable-" + deliverable.getId());
        Phrase name = Phrase.of(deliverables.todo(deliverable) + messages.say("join.colon"))
                .plus(deliverables.name(assessment.getCode(), deliverable));
        return new Row(List.of(
                box(id),
                new Cell(
                        cited.by(name, Optional.of(deliverable.getClause())),
                        deliverables.contents(id, assessment.getCode(), deliverable)),
                Cell.of(deliverables.due(assessment.getCode(), deliverable, days))));
    }

    private Row presented(NodeId id, BulletList.Item item) {
        Phrase name = Phrase.of(messages.say("checklist.present") + messages.say("join.colon"))
                .plus(item.text());
        List<Node> below =
                item.items().isEmpty() ? List.of() : List.of(new BulletList(id.child("items"), item.items()));
        return new Row(List.of(box(id), new Cell(name, below), Cell.of(Phrase.of(messages.say("checklist.oral")))));
    }

    private static Cell box(NodeId id) {
        return Cell.of(new Checkbox(id.child("done"), Phrase.empty(), false));
    }
}
