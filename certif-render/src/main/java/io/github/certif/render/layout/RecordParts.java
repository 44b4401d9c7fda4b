package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.referential.Assessment;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The results of one bloc: of the bloc, of each of its assessments, of each competency. What judges competencies of
 * every bloc stands once, after them.
 */
final class RecordParts {

    private static final int NAME = 6;
    private static final int REST = 2;

    private final Words words;
    private final Messages messages;
    private final NodeId root;
    private final GridRecord filled;
    private final UnitTable units;
    private final RecordName names;
    private final List<GridPart> parts;

    RecordParts(Words words, NodeId root, GridRecord filled) {
        this.words = words;
        this.messages = words.messages();
        this.root = root;
        this.filled = filled;
        this.units = new UnitTable(words);
        this.names = new RecordName(words);
        this.parts = GridPart.of(words.referential());
    }

    /** All of them, in order. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        parts.forEach(part -> sections.add(section(part)));
        List<Row> everywhere = words.referential().getAssessments().stream()
                .filter(this::isEverywhere)
                .map(assessment -> row(
                        assessment,
                        parts.stream()
                                .flatMap(part -> judged(assessment, part).stream())
                                .toList()))
                .toList();
        if (!everywhere.isEmpty()) {
            NodeId id = root.child("every-bloc");
            sections.add(Section.of(id, Phrase.of(messages.say("record.every")), List.of(table(id, everywhere))));
        }
        return sections;
    }

    private boolean isEverywhere(Assessment assessment) {
        return parts.size() > 1 && parts.stream().allMatch(part -> part.concerns(assessment));
    }

    private Section section(GridPart part) {
        NodeId id = root.child(part.name());
        Phrase title = part.bloc()
                .map(bloc -> words.unit(Unit.of(bloc.getCode())))
                .orElseGet(() -> Phrase.of(messages.say("grid.competencies")));
        List<Node> nodes = new ArrayList<>();
        part.bloc().ifPresent(bloc -> nodes.add(result(id.child("result"), Unit.of(bloc.getCode()))));
        nodes.add(table(id, rows(part)));
        return Section.of(id, title, nodes);
    }

    private Table table(NodeId id, List<Row> rows) {
        return Table.of(
                id.child("table"),
                Phrase.empty(),
                List.of(
                        units.column("assessed", NAME).asRowHeader(),
                        units.column("level", REST + 1),
                        units.column("result", REST),
                        units.column("acquired", REST + 2)),
                rows);
    }

    private Node result(NodeId id, Unit bloc) {
        Phrase said = of(bloc).map(
                        result -> Phrase.of(messages.word(result.getState()) + messages.say("join.semicolon"))
                                .plus(how(result)))
                .orElseGet(Phrase::empty);
        return new FieldList(id, List.of(new FieldList.Field("bloc", Phrase.of(messages.say("record.bloc")), said)));
    }

    private List<Row> rows(GridPart part) {
        List<Row> rows = new ArrayList<>();
        words.referential().getAssessments().stream()
                .filter(assessment -> !isEverywhere(assessment) && part.concerns(assessment))
                .forEach(assessment -> rows.add(row(assessment, judged(assessment, part))));
        part.competencies()
                .forEach(code -> rows.add(row(words.unit(Unit.of(code)), filled.level(code), of(Unit.of(code)), "")));
        return rows;
    }

    private static List<CompetencyCode> judged(Assessment assessment, GridPart part) {
        return part.competencies().stream()
                .filter(code -> part.covers(assessment, code))
                .toList();
    }

    /** The text gives an assessment a level and no more; a form leaves room for what the jury notes. */
    private Row row(Assessment assessment, List<CompetencyCode> judged) {
        return row(
                names.of(assessment),
                filled.level(assessment.getCode(), judged),
                Optional.empty(),
                filled.decision().isPresent() ? "–" : "");
    }

    private Row row(Phrase name, Optional<Level> level, Optional<UnitResult> result, String none) {
        return new Row(List.of(
                Cell.of(name),
                Cell.of(level.map(one -> words.orCode("level." + one, one.value()))
                        .orElseGet(Phrase::empty)),
                Cell.of(Phrase.of(
                        result.map(one -> messages.word(one.getState())).orElse(none))),
                Cell.of(result.map(this::how).orElseGet(() -> Phrase.of(none)))));
    }

    private Phrase how(UnitResult result) {
        return filled.decision().map(decision -> units.how(decision, result)).orElseGet(Phrase::empty);
    }

    private Optional<UnitResult> of(Unit unit) {
        return filled.decision().stream()
                .flatMap(decision -> results(decision).stream())
                .filter(result -> result.getUnit().equals(unit))
                .findFirst();
    }

    private static List<UnitResult> results(Decision decision) {
        List<UnitResult> all = new ArrayList<>(decision.getBlocs());
        all.addAll(decision.getCompetencies());
        return all;
    }
}
