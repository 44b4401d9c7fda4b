package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.referential.Activity;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.render.document.BulletList;
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
 * A referential to be read: the certification, its activities, blocs, competencies, criteria and assessments.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReferentialGuideLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.REFERENTIAL_GUIDE.id());
    private static final int CODE = 1;
    private static final int TEXT = 5;

    private final Words words;
    private final Messages messages;
    private final Cited cited;
    private final GridAssessments assessments;
    private final Deliverables deliverables;

    private ReferentialGuideLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.cited = new Cited(words);
        this.assessments = new GridAssessments(words);
        this.deliverables = new Deliverables(words);
    }

    /**
     * The guide to a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static ReferentialGuideLayout of(Words words) {
        return new ReferentialGuideLayout(words);
    }

    /** One paper, about the referential. */
    static List<Paper> papers(Words words, Matter matter) {
        return List.of(Paper.ofPack(DocumentKind.REFERENTIAL_GUIDE, of(words)::document));
    }

    /**
     * The guide.
     *
     * @return the document
     */
    public Document document() {
        Particulars particulars = new Particulars(words);
        List<Node> nodes = new ArrayList<>();
        List<FieldList.Field> about = new ArrayList<>(particulars.certification());
        words.find("title.kind").ifPresent(kind -> about.add(particulars.field("kind", kind)));
        about.add(particulars.field("edition", words.typed(words.referential().getEdition())));
        nodes.add(new FieldList(ROOT.child("about"), about));
        section("activities", activities()).ifPresent(nodes::add);
        GridPart.of(words.referential()).forEach(part -> nodes.add(part(part)));
        section(
                        "assessments",
                        words.referential().getAssessments().stream()
                                .map(this::assessment)
                                .toList())
                .ifPresent(nodes::add);
        return particulars.document(
                ROOT, Phrase.of(messages.say("guide.referential")), Optional.empty(), Orientation.PORTRAIT, nodes);
    }

    private Optional<Section> section(String name, List<? extends Node> nodes) {
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(ROOT.child(name), Phrase.of(messages.say("guide." + name)), nodes));
    }

    private List<Node> activities() {
        return words.referential().getActivities().stream().map(this::activity).toList();
    }

    private Node activity(Activity activity) {
        NodeId id = ROOT.child("activities").child(activity.getCode().value());
        Phrase name = Phrase.of(activity.getNumber().orElse(activity.getCode().value()) + messages.say("join.colon"))
                .plus(words.orCode(
                        "activity." + activity.getCode(), activity.getCode().value()));
        List<Node> nodes = new ArrayList<>();
        activity.getBloc()
                .ifPresent(bloc -> nodes.add(labelled(id.child("bloc"), "unit.bloc", words.unit(Unit.of(bloc)))));
        if (!activity.getTasks().isEmpty()) {
            nodes.add(BulletList.of(
                    id.child("tasks"),
                    activity.getTasks().stream()
                            .map(task -> cited.by(
                                    words.find("task." + task.getCode())
                                            .orElseGet(() -> words.orCode(
                                                    "activity." + task.getCode(),
                                                    task.getCode().value())),
                                    Optional.of(task.getClause())))
                            .toList()));
        }
        if (!activity.getCompetencies().isEmpty()) {
            nodes.add(labelled(id.child("competencies"), "grid.competencies", codes(activity.getCompetencies())));
        }
        return Section.of(id, name, nodes);
    }

    private static Phrase codes(List<CompetencyCode> codes) {
        return Phrase.of(
                String.join(", ", codes.stream().map(CompetencyCode::value).toList()));
    }

    private Paragraph labelled(NodeId id, String key, Phrase text) {
        return new Paragraph(
                id,
                Phrase.of(messages.say(key) + messages.say("join.colon"))
                        .with(Emphasis.STRONG)
                        .plus(text));
    }

    private Section part(GridPart part) {
        NodeId id = ROOT.child("blocs").child(part.name());
        Phrase title = part.bloc()
                .map(bloc -> words.unit(Unit.of(bloc.getCode())))
                .orElseGet(() -> Phrase.of(messages.say("grid.competencies")));
        boolean criteria = part.competencies().stream()
                .anyMatch(code -> !words.referential().criteriaOf(code).isEmpty());
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(Phrase.of(messages.say("unit.code")), CODE).asRowHeader(),
                Column.of(Phrase.of(messages.say("unit.competency")), TEXT)));
        if (criteria) {
            columns.add(Column.of(Phrase.of(messages.say("grid.column.CRITERION")), TEXT));
        }
        return Section.of(
                id,
                title,
                List.of(Table.of(
                        id.child("table"),
                        Phrase.empty(),
                        columns,
                        part.competencies().stream()
                                .map(code -> row(id, code, criteria))
                                .toList())));
    }

    private Row row(NodeId table, CompetencyCode code, boolean criteria) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.of(Phrase.of(code.value())), Cell.of(new CompetencyText(words).of(code))));
        if (criteria) {
            List<Phrase> all = words.referential().criteriaOf(code).stream()
                    .map(this::criterion)
                    .toList();
            cells.add(all.isEmpty() ? Cell.of(Phrase.of("–")) : Cell.of(BulletList.of(table.child(code.value()), all)));
        }
        return new Row(cells);
    }

    private Phrase criterion(Criterion criterion) {
        Phrase text = words.unit(Unit.of(criterion.getCode()));
        return criterion.isConditional()
                ? text.plus(
                        Phrase.of(" (" + messages.say("grid.conditional") + ")").with(Emphasis.QUIET))
                : text;
    }

    private Section assessment(Assessment assessment) {
        NodeId id = ROOT.child("assessments").child(assessment.getCode().value());
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(assessments.judged(id, assessment));
        nodes.addAll(assessments.about(id, assessment));
        nodes.addAll(assessments.list(id.child("items"), "grid.items", assessments.items(assessment)));
        nodes.addAll(handedIn(id.child("deliverables"), assessment));
        nodes.addAll(assessments.list(
                id.child("questions"),
                "guide.questions",
                new GridTopics(words)
                        .items("assessment." + assessment.getCode() + ".question.", assessment.getQuestions())));
        nodes.addAll(assessments.judging(id, assessment));
        nodes.add(labelled(id.child("clause"), "guide.clause", words.reference(assessment.getClause())));
        return Section.of(id, assessments.name(assessment, Emphasis.NONE), nodes);
    }

    private List<Node> handedIn(NodeId id, Assessment assessment) {
        List<BulletList.Item> items = assessment.getDeliverables().stream()
                .map(deliverable -> handedIn(assessment, deliverable))
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(
                        labelled(id.child("label"), "grid.deliverables", Phrase.empty()),
                        new BulletList(id.child("list"), items));
    }

    private BulletList.Item handedIn(Assessment assessment, Deliverable deliverable) {
        List<BulletList.Item> below = new ArrayList<>(new GridTopics(words)
                .items(
                        "deliverable." + assessment.getCode() + "." + deliverable.getId() + ".",
                        deliverable.getContents()));
        if (deliverable.getDue().isPresent()) {
            below.add(BulletList.Item.of(deliverables.due(assessment.getCode(), deliverable, List.of())));
        }
        return new BulletList.Item(
                cited.by(deliverables.name(assessment.getCode(), deliverable), Optional.of(deliverable.getClause())),
                below);
    }
}
