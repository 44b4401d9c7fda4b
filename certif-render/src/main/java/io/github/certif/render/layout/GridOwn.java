package io.github.certif.render.layout;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Observation;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.Referential;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.ColumnGroup;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.document.Table.RowGroup;
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Criteria that serve no competency in particular: those of one assessment stand under it by family, those of all
 * assessments in a table of their own.
 */
final class GridOwn {

    private static final int CRITERION = 13;
    private static final int OBSERVATION = 2;
    private static final int COMMENT = 6;
    private static final int LINES = 2;
    private static final List<Observation> OBSERVATIONS =
            List.of(Observation.MET, Observation.NOT_MET, Observation.NOT_OBSERVED);

    private final Words words;
    private final Messages messages;
    private final NodeId root;
    private final GridAssessments assessments;
    private final GridCriteria criteria;

    GridOwn(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.root = root.child("own");
        this.assessments = new GridAssessments(words);
        this.criteria = new GridCriteria(words);
    }

    /** Whether criteria stand under an assessment. */
    static boolean has(Referential referential, Assessment assessment) {
        return !of(referential, Optional.of(assessment.getCode())).isEmpty();
    }

    /** Whether an assessment has a grid of its own: a body of its own judges it by criteria of its own. */
    static boolean isApart(Referential referential, Assessment assessment) {
        return assessment.getBody().isPresent() && has(referential, assessment);
    }

    private static List<Criterion> of(Referential referential, Optional<AssessmentCode> assessment) {
        return referential.getCriteria().stream()
                .filter(criterion -> criterion.getCompetencies().isEmpty()
                        && criterion.getAssessment().equals(assessment))
                .toList();
    }

    List<Section> sections(GridRecord filled, List<GridPart> parts) {
        Referential referential = words.referential();
        Stream<Section> ofAssessments = referential.getAssessments().stream()
                .filter(assessment -> parts.stream().anyMatch(part -> part.concerns(assessment)))
                .filter(assessment -> has(referential, assessment) && !isApart(referential, assessment))
                .map(assessment -> section(filled, assessment));
        return Stream.concat(common(filled).stream(), ofAssessments).toList();
    }

    private Optional<Section> common(GridRecord filled) {
        List<Criterion> common = of(words.referential(), Optional.empty());
        NodeId id = root.child("common");
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        id, Phrase.of(messages.say("grid.common")), List.of(table(id.child("table"), filled, common))));
    }

    private Section section(GridRecord filled, Assessment assessment) {
        NodeId id = root.child(assessment.getCode().value());
        return Section.of(id, assessments.name(assessment, Emphasis.NONE), nodes(id, filled, assessment));
    }

    /** What is said of an assessment, its criteria, and what its body decides of it. */
    List<Node> nodes(NodeId id, GridRecord filled, Assessment assessment) {
        List<Node> nodes = new ArrayList<>(assessments.details(id, assessment));
        nodes.add(table(id.child("table"), filled, of(words.referential(), Optional.of(assessment.getCode()))));
        assessment
                .getBody()
                .ifPresent(body -> nodes.add(new WritingZone(
                        id.child("ruling"),
                        Phrase.of(messages.say("grid.ruling")),
                        Phrase.empty(),
                        filled.ruling(body)
                                .map(ruling -> new Particulars(words)
                                        .verdict(body, ruling.getVerdict())
                                        .plus(" (" + messages.date(ruling.getOn()) + ")"))
                                .orElseGet(Phrase::empty),
                        LINES)));
        return nodes;
    }

    private Table table(NodeId id, GridRecord filled, List<Criterion> shown) {
        Map<String, List<Row>> families = new LinkedHashMap<>();
        for (Criterion criterion : shown) {
            families.computeIfAbsent(criterion.getFamily().orElse(""), family -> new ArrayList<>())
                    .add(row(id.child(criterion.getCode().value()), filled, criterion));
        }
        return new Table(
                id,
                Phrase.empty(),
                List.of(new ColumnGroup(Phrase.empty(), columns())),
                families.entrySet().stream()
                        .map(family -> new RowGroup(heading(family.getKey()), family.getValue()))
                        .toList());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("CRITERION", CRITERION).asRowHeader());
        OBSERVATIONS.forEach(observation -> columns.add(
                Column.of(Phrase.of(messages.word(observation)), OBSERVATION).inTheMiddle()));
        columns.add(column("OBSERVATION", COMMENT));
        return columns;
    }

    private Column column(String name, int share) {
        return Column.of(words.orOwn("grid.column." + name, "grid.column." + name), share);
    }

    private Phrase heading(String family) {
        return family.isEmpty() ? Phrase.empty() : words.orCode("criterion.family." + family, family);
    }

    private Row row(NodeId id, GridRecord filled, Criterion criterion) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Paragraph(id.child("text"), criteria.text(criterion, filled)));
        List<BulletList.Item> items = criteria.items(criterion);
        if (!items.isEmpty()) {
            nodes.add(new BulletList(id.child("items"), items));
        }
        Optional<Appraisal> observed = filled.observed(criterion.getCode());
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Phrase.empty(), nodes));
        OBSERVATIONS.forEach(observation -> cells.add(Cell.of(new Checkbox(
                id.child(observation.name()),
                Phrase.empty(),
                observed.flatMap(Appraisal::getObservation).equals(Optional.of(observation))))));
        cells.add(observed.map(this::comment).orElseGet(Cell::empty));
        return new Row(cells);
    }

    /** What has no box is written out. */
    private Cell comment(Appraisal observed) {
        List<Phrase> said = Stream.concat(
                        observed
                                .getObservation()
                                .filter(observation -> !OBSERVATIONS.contains(observation))
                                .map(messages::word)
                                .stream(),
                        observed.getComment().filter(text -> !text.isBlank()).stream())
                .map(Phrase::of)
                .toList();
        return Cell.of(Phrase.join(said, messages.say("join.colon")));
    }
}
