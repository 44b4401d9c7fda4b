package io.github.certif.render.layout;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.FormTopic;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.ColumnGroup;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.document.Table.RowGroup;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of a form: with rows of its own or of records, and those of competencies and criteria. */
final class FormTables {

    private static final int CODE = 2;
    private static final int BOX = 2;
    private static final int TEXT = 13;
    private static final int HEAD = 6;
    private static final int REST = 2;

    private final Words words;
    private final GridTopics topics;
    private final GridLevels levels;
    private final GridCriteria criteria;

    FormTables(Words words) {
        this.words = words;
        this.topics = new GridTopics(words);
        this.levels = new GridLevels(words);
        this.criteria = new GridCriteria(words);
    }

    /** A row for each topic, or for each record of a kind. */
    Table table(NodeId id, String key, FormTopic topic, FormRecord filled) {
        List<Row> rows = topic.record()
                .map(kind -> ofRecords(topic, filled.of(kind)))
                .orElseGet(() -> topic.topics().stream()
                        .map(row -> ofTopic(key, topic, row, filled))
                        .toList());
        List<Column> columns = new ArrayList<>();
        for (String name : topic.columns()) {
            boolean head = columns.isEmpty() && topic.record().isEmpty();
            boolean wide = columns.isEmpty() || topic.record().isPresent();
            Column column = Column.of(words.orCode(key + name, name), wide ? HEAD : REST);
            columns.add(head ? column.asRowHeader() : column);
        }
        return Table.of(id, Phrase.empty(), columns, rows);
    }

    private static List<Row> ofRecords(FormTopic topic, List<FormRecord> records) {
        List<Row> rows = records.stream()
                .map(record -> new Row(topic.columns().stream()
                        .map(record::answer)
                        .map(found -> Cell.of(found.orElseGet(Phrase::empty)))
                        .toList()))
                .toList();
        Row empty = new Row(Collections.nCopies(topic.columns().size(), Cell.empty()));
        return rows.isEmpty() ? Collections.nCopies(topic.repeat(), empty) : rows;
    }

    /** The column after the heads may also be recorded under the name of the row alone. */
    private Row ofTopic(String key, FormTopic table, FormTopic row, FormRecord filled) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(topics.text(key, row.outline())));
        for (String column : table.columns().subList(1, table.columns().size())) {
            Optional<Phrase> answer = filled.answer(row.id() + "." + column);
            boolean next = cells.size() == 1;
            cells.add(Cell.of(answer.or(() -> next ? filled.answer(row.name()) : Optional.empty())
                    .orElseGet(Phrase::empty)));
        }
        return new Row(cells);
    }

    /** The competencies as the text words them. */
    Table competencies(NodeId id, FormTopic topic) {
        List<Column> columns = List.of(own("form.code", CODE).asRowHeader(), own("form.competency", TEXT));
        return grouped(
                id,
                columns,
                byBloc(topic, code -> new Row(List.of(Cell.of(Phrase.of(code.value())), statement(code)))));
    }

    private Cell statement(CompetencyCode code) {
        String key = "competency." + code.value();
        return Cell.of(words.find(key + ".statement")
                .or(() -> words.find(key + ".label"))
                .orElseGet(Phrase::empty));
    }

    /** A box for each level of each competency, ticked where the record says the level under the code. */
    Table levels(NodeId id, FormTopic topic, FormRecord filled) {
        List<Column> columns =
                new ArrayList<>(List.of(own("form.competency", TEXT).asRowHeader()));
        columns.addAll(levels.columns());
        return grouped(id, columns, byBloc(topic, code -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(words.unit(Unit.of(code)))));
            cells.addAll(levels.boxes(id.child(code.value()), level(filled.attribute(code.value()))));
            return new Row(cells);
        }));
    }

    private Optional<Level> level(String word) {
        return levels.levels().stream()
                .filter(level -> level.value().equals(word))
                .findFirst();
    }

    /** A box for each criterion, ticked where the record names it or is about it. */
    Table criteria(NodeId id, FormTopic topic, FormRecord filled) {
        List<Column> columns = List.of(
                own("form.criterion", TEXT).asRowHeader(),
                own("form.covered", BOX).inTheMiddle());
        Map<Phrase, List<Row>> groups = new LinkedHashMap<>();
        List<CompetencyCode> shown =
                shown(topic).stream().map(Competency::getCode).toList();
        for (Criterion criterion : words.referential().getCriteria()) {
            List<CompetencyCode> served = criterion.getCompetencies();
            if (topic.competencies().isEmpty() || served.stream().anyMatch(shown::contains)) {
                groups.computeIfAbsent(serving(served), none -> new ArrayList<>())
                        .add(criterion(id, criterion, filled));
            }
        }
        return grouped(id, columns, groups);
    }

    private Phrase serving(List<CompetencyCode> served) {
        return served.size() == 1
                ? words.unit(Unit.of(served.get(0)))
                : Phrase.of(served.stream().map(CompetencyCode::value).collect(Collectors.joining(", ")));
    }

    private Row criterion(NodeId id, Criterion criterion, FormRecord filled) {
        String code = criterion.getCode().value();
        boolean ticked = filled.holds(code) || filled.isAbout(Unit.of(criterion.getCode()));
        return new Row(List.of(
                Cell.of(criteria.text(criterion, GridRecord.blank())),
                Cell.of(new Checkbox(id.child(code), Phrase.empty(), ticked))));
    }

    /** One bloc alone is what the heading above says. */
    private Map<Phrase, List<Row>> byBloc(FormTopic topic, Function<CompetencyCode, Row> row) {
        Map<Phrase, List<Row>> groups = new LinkedHashMap<>();
        for (Competency competency : shown(topic)) {
            Phrase heading = words.referential()
                    .blocOf(competency.getCode())
                    .map(Bloc::getCode)
                    .map(this::bloc)
                    .orElseGet(Phrase::empty);
            groups.computeIfAbsent(heading, bloc -> new ArrayList<>()).add(row.apply(competency.getCode()));
        }
        return groups.size() == 1
                ? Map.of(Phrase.empty(), groups.values().iterator().next())
                : groups;
    }

    private Phrase bloc(BlocCode code) {
        Phrase number = Phrase.of(words.shortCode(code));
        return words.find("bloc." + code.value() + ".title")
                .map(title -> number.plus(words.messages().say("join.dash")).plus(title))
                .orElse(number);
    }

    private List<Competency> shown(FormTopic topic) {
        Stream<Competency> all = words.referential().getCompetencies().stream();
        return all.filter(competency ->
                        topic.competencies().isEmpty() || topic.competencies().contains(competency.getCode()))
                .toList();
    }

    private Column own(String key, int share) {
        return Column.of(Phrase.of(words.messages().say(key)), share);
    }

    private static Table grouped(NodeId id, List<Column> columns, Map<Phrase, List<Row>> groups) {
        return new Table(
                id,
                Phrase.empty(),
                List.of(new ColumnGroup(Phrase.empty(), columns)),
                groups.entrySet().stream()
                        .map(group -> new RowGroup(group.getKey(), group.getValue()))
                        .toList());
    }
}
