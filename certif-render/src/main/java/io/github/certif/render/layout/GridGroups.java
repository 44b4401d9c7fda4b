package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Criterion;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.ColumnGroup;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows for a jury that records one decision for each assessment: the assessment with the competencies that it judges
 * together, their criteria once, the decision for all of them, and a place to decide otherwise of one.
 */
final class GridGroups {

    private static final int GROUP = 9;
    private static final int EXPECTED = 10;
    private static final int CRITERIA = 9;
    private static final int ALONE = 6;
    private static final int LINES = 2;

    private final Words words;
    private final Messages messages;
    private final GridAssessments assessments;
    private final GridCriteria criteria;
    private final GridLevels levels;

    GridGroups(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.assessments = new GridAssessments(words);
        this.criteria = new GridCriteria(words);
        this.levels = new GridLevels(words);
    }

    List<ColumnGroup> columns() {
        return List.of(
                new ColumnGroup(
                        Phrase.empty(),
                        List.of(
                                column("GROUP", GROUP).asRowHeader(),
                                column("EXPECTED", EXPECTED),
                                column("CRITERION", CRITERIA))),
                new ColumnGroup(words.orOwn("grid.column.TOGETHER", "grid.column.TOGETHER"), levels.columns()),
                new ColumnGroup(Phrase.empty(), List.of(column("ALONE", ALONE))));
    }

    private Column column(String name, int share) {
        return Column.of(words.orOwn("grid.column." + name, "grid.column." + name), share);
    }

    List<Row> rows(NodeId id, GridRecord filled, GridPart part) {
        List<Assessment> judging = words.referential().getAssessments().stream()
                .filter(part::concerns)
                .toList();
        List<Row> rows = new ArrayList<>();
        judging.forEach(assessment -> rows.add(row(id.child(assessment.getCode().value()), filled, part, assessment)));
        part.competencies().stream()
                .filter(code -> judging.stream().noneMatch(assessment -> part.covers(assessment, code)))
                .forEach(code -> rows.add(row(id.child(code.value()), filled, code)));
        return rows;
    }

    /** A competency that no assessment judges. */
    private Row row(NodeId id, GridRecord filled, CompetencyCode code) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(competencies(id, List.of(code))));
        cells.add(Cell.empty());
        cells.add(criteria.cell(id, filled, words.referential().criteriaOf(code)));
        cells.addAll(levels.boxes(id, filled.level(code)));
        cells.add(Cell.empty());
        return new Row(cells);
    }

    private Row row(NodeId id, GridRecord filled, GridPart part, Assessment assessment) {
        List<CompetencyCode> judged = part.competencies().stream()
                .filter(code -> part.covers(assessment, code))
                .toList();
        Optional<Level> reached = filled.level(assessment.getCode(), judged);
        List<Node> expected = new ArrayList<>();
        expected.addAll(assessments.about(id, assessment));
        expected.addAll(assessments.asked(id, assessment));
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(assessments.name(assessment, Emphasis.STRONG), List.of(competencies(id, judged))));
        cells.add(new Cell(Phrase.empty(), expected));
        cells.add(criteria.cell(id, filled, criteria(assessment, judged)));
        cells.addAll(levels.boxes(id, reached));
        Phrase comments = comments(filled, assessment, judged);
        cells.add(judged.size() > 1 ? alone(id.child("alone"), filled, judged, reached, comments) : Cell.of(comments));
        return new Row(cells);
    }

    private List<Criterion> criteria(Assessment assessment, List<CompetencyCode> judged) {
        return words.referential().getCriteria().stream()
                .filter(criterion -> criterion.getCompetencies().stream().anyMatch(judged::contains))
                .filter(criterion -> criterion
                        .getAssessment()
                        .filter(own -> !own.equals(assessment.getCode()))
                        .isEmpty())
                .toList();
    }

    private BulletList competencies(NodeId id, List<CompetencyCode> judged) {
        return BulletList.of(
                id.child("competencies"), judged.stream().map(this::competency).toList());
    }

    private Phrase competency(CompetencyCode code) {
        Phrase text = Phrase.of(code.value()).with(Emphasis.STRONG);
        return words.find("competency." + code + ".statement")
                .or(() -> words.find("competency." + code + ".label"))
                .map(text.plus(" ")::plus)
                .orElse(text);
    }

    /** A box is ticked only where the decision on the competency is not that of the group. */
    private Cell alone(
            NodeId id, GridRecord filled, List<CompetencyCode> judged, Optional<Level> reached, Phrase comments) {
        List<Node> nodes = new ArrayList<>();
        for (CompetencyCode code : judged) {
            Optional<Level> own = filled.level(code).filter(level -> !reached.equals(Optional.of(level)));
            nodes.add(new Paragraph(
                    id.child(code.value()), Phrase.of(code.value()).with(Emphasis.STRONG)));
            nodes.addAll(levels.named(id.child(code.value()).child("level"), own));
        }
        nodes.add(new WritingZone(
                id.child("comment"), Phrase.of(messages.say("grid.comment")), Phrase.empty(), comments, LINES));
        return new Cell(Phrase.empty(), nodes);
    }

    private Phrase comments(GridRecord filled, Assessment assessment, List<CompetencyCode> judged) {
        List<Phrase> comments = Stream.concat(
                        Stream.of(Unit.of(assessment.getCode())),
                        judged.stream().map(Unit::of))
                .flatMap(unit ->
                        filled
                                .comment(unit)
                                .map(text -> Phrase.of(unit.code() + messages.say("join.colon"))
                                        .plus(text))
                                .stream())
                .toList();
        return Phrase.join(comments, "\n");
    }
}
