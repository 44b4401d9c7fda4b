package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.regulation.Setting;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.ColumnGroup;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.document.Table.RowGroup;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a grid, one for each bloc: competency, what is expected, criteria, and a box for each level. Where the
 * jury records one decision for each assessment, the rows are assessments.
 */
final class GridBlocs {

    private static final int COMPETENCY = 6;
    private static final int EXPECTED = 9;
    private static final int CRITERIA = 13;

    private final Words words;
    private final Messages messages;
    private final NodeId root;
    private final GridExpected expected;
    private final GridCriteria criteria;
    private final GridLevels levels;
    private final GridGroups groups;

    GridBlocs(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.root = root;
        this.expected = new GridExpected(words, root);
        this.criteria = new GridCriteria(words);
        this.levels = new GridLevels(words);
        this.groups = new GridGroups(words);
    }

    List<Node> nodes(GridRecord filled, List<GridPart> parts) {
        List<Node> nodes = new ArrayList<>();
        if (!isByAssessment()) {
            expected.shared(parts).ifPresent(nodes::add);
        }
        parts.forEach(part -> nodes.add(section(filled, part)));
        silent(parts).ifPresent(nodes::add);
        nodes.addAll(new GridOwn(words, root).sections(filled, parts));
        return nodes;
    }

    /** What a reader would look for in the tables, said once. */
    private Optional<Node> silent(List<GridPart> parts) {
        List<Phrase> notes = new ArrayList<>();
        new CompetencyText(words).silent(parts).ifPresent(notes::add);
        if (isWithoutCriteria()) {
            notes.add(Phrase.of(messages.say("grid.silent")));
        }
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(root.child("silent"), Phrase.join(notes, " ")));
    }

    private boolean isWithoutCriteria() {
        return words.referential().getCriteria().isEmpty();
    }

    private boolean isByAssessment() {
        return words.referential().getRegulation().getCompetency().getAt().equals(Setting.literal("ASSESSMENT"));
    }

    private Section section(GridRecord filled, GridPart part) {
        NodeId id = root.child("bloc").child(part.name());
        return Section.of(
                id,
                part.bloc().map(this::heading).orElseGet(() -> Phrase.of(messages.say("grid.competencies"))),
                List.of(table(id.child("table"), filled, part)));
    }

    private Phrase heading(Bloc bloc) {
        String code = bloc.getCode().value();
        String number = bloc.getNumber().orElseGet(() -> words.shortCode(bloc.getCode()));
        Phrase heading = Phrase.of(messages.say("grid.bloc", "number", number));
        heading = words.find("bloc." + code + ".title")
                .map(heading.plus(messages.say("join.colon"))::plus)
                .orElse(heading);
        return words.shortCode(bloc.getCode()).equals(code)
                ? heading
                : heading.plus(Phrase.of(" (" + code + ")").with(Emphasis.QUIET));
    }

    private Table table(NodeId id, GridRecord filled, GridPart part) {
        List<Row> rows = isByAssessment()
                ? groups.rows(id, filled, part)
                : part.competencies().stream()
                        .map(code -> row(id.child(code.value()), filled, part, code))
                        .toList();
        List<ColumnGroup> columns =
                isByAssessment() ? groups.columns() : List.of(new ColumnGroup(Phrase.empty(), columns()));
        return new Table(id, Phrase.empty(), columns, List.of(new RowGroup(Phrase.empty(), rows)));
    }

    private List<Column> columns() {
        boolean none = isWithoutCriteria();
        List<Column> columns = new ArrayList<>();
        columns.add(column("COMPETENCY", none ? EXPECTED : COMPETENCY).asRowHeader());
        columns.add(column("EXPECTED", EXPECTED));
        if (!none) {
            columns.add(column("CRITERION", CRITERIA));
        }
        columns.addAll(levels.columns());
        return columns;
    }

    private Column column(String name, int share) {
        return Column.of(words.orOwn("grid.column." + name, "grid.column." + name), share);
    }

    private Row row(NodeId id, GridRecord filled, GridPart part, CompetencyCode code) {
        List<Cell> cells = new ArrayList<>();
        cells.add(competency(id, code));
        cells.add(expected.cell(id, part, code));
        if (!isWithoutCriteria()) {
            cells.add(criteria.cell(id, filled, criteria(code)));
        }
        cells.addAll(levels.boxes(id, filled.level(code)));
        return new Row(cells);
    }

    private List<Criterion> criteria(CompetencyCode code) {
        return words.referential().criteriaOf(code);
    }

    private Cell competency(NodeId id, CompetencyCode code) {
        List<Node> statement = words.find("competency." + code + ".statement")
                .or(() -> words.find("competency." + code + ".label"))
                .map(text -> List.<Node>of(new Paragraph(id.child("statement"), text)))
                .orElseGet(List::of);
        return new Cell(Phrase.of(code.value()), statement);
    }
}
