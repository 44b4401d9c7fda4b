package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.regulation.Scale;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.PageBreak;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The tables of a grid, one for each bloc: competency, what is expected, criteria, and a box for each level. */
final class GridBlocs {

    private static final int COMPETENCY = 6;
    private static final int EXPECTED = 9;
    private static final int CRITERIA = 11;
    private static final int NO_CRITERIA = 4;
    private static final int LEVEL = 2;
    private static final String COMPETENCY_SCALE = "competency";

    private final Words words;
    private final Messages messages;
    private final NodeId root;
    private final GridExpected expected;
    private final List<Level> levels;

    GridBlocs(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.root = root;
        this.expected = new GridExpected(words, root);
        this.levels = Optional.ofNullable(
                        words.referential().getRegulation().getScales().get(COMPETENCY_SCALE))
                .map(GridBlocs::levels)
                .orElseGet(List::of);
    }

    /** Scales ascend; forms print what is hoped for first. */
    private static List<Level> levels(Scale scale) {
        List<Level> levels = new ArrayList<>();
        if (scale instanceof Scale.RatingScale rating) {
            levels.addAll(rating.levels());
        } else if (scale instanceof Scale.ScoreScale score) {
            score.bands().forEach(band -> levels.add(band.level()));
        }
        Collections.reverse(levels);
        return levels;
    }

    List<Node> nodes(GridRecord filled, List<Bloc> blocs) {
        List<Node> nodes = new ArrayList<>();
        expected.shared(blocs).ifPresent(nodes::add);
        for (Bloc bloc : blocs) {
            nodes.add(section(filled, bloc, nodes.isEmpty() ? PageBreak.AUTO : PageBreak.BEFORE));
        }
        return nodes;
    }

    private Section section(GridRecord filled, Bloc bloc, PageBreak pageBreak) {
        String code = bloc.getCode().value();
        NodeId id = root.child("bloc").child(code);
        Phrase title = Phrase.of(messages.say("grid.competencies", "bloc", code));
        return new Section(id, title, pageBreak, List.of(table(id.child("table"), filled, bloc)));
    }

    private Table table(NodeId id, GridRecord filled, Bloc bloc) {
        List<Row> rows = bloc.getCompetencies().stream()
                .map(code -> row(id.child(code.value()), filled, bloc, code))
                .toList();
        return new Table(
                id,
                Phrase.empty(),
                List.of(new ColumnGroup(Phrase.empty(), columns())),
                List.of(new RowGroup(heading(bloc), rows)));
    }

    private Phrase heading(Bloc bloc) {
        String number = bloc.getNumber().orElseGet(() -> words.shortCode(bloc.getCode()));
        Phrase heading = Phrase.of(messages.say("grid.bloc", "number", number));
        return words.find("bloc." + bloc.getCode() + ".title")
                .map(title -> heading.plus(messages.say("join.colon")).plus(title))
                .orElse(heading);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("COMPETENCY", COMPETENCY).asRowHeader());
        columns.add(column("EXPECTED", EXPECTED));
        columns.add(column("CRITERION", words.referential().getCriteria().isEmpty() ? NO_CRITERIA : CRITERIA));
        levels.forEach(level -> columns.add(
                Column.of(words.orCode("level." + level, level.value()), LEVEL).inTheMiddle()));
        if (levels.isEmpty()) {
            columns.add(column("LEVEL", 2 * LEVEL));
        }
        return columns;
    }

    private Column column(String name, int share) {
        return Column.of(words.orOwn("grid.column." + name, "grid.column." + name), share);
    }

    private Row row(NodeId id, GridRecord filled, Bloc bloc, CompetencyCode code) {
        List<Cell> cells = new ArrayList<>();
        cells.add(competency(id, code));
        cells.add(expected.cell(id, bloc, code));
        cells.add(criteria(id, filled, code));
        Optional<Level> reached = filled.level(code);
        levels.forEach(level -> cells.add(Cell.of(new Checkbox(
                id.child("level").child(level.value()), Phrase.empty(), reached.equals(Optional.of(level))))));
        if (levels.isEmpty()) {
            cells.add(Cell.empty());
        }
        return new Row(cells);
    }

    private Cell competency(NodeId id, CompetencyCode code) {
        List<Node> statement = words.find("competency." + code + ".statement")
                .or(() -> words.find("competency." + code + ".label"))
                .map(text -> List.<Node>of(new Paragraph(id.child("statement"), text)))
                .orElseGet(List::of);
        return new Cell(Phrase.of(code.value()), statement);
    }

    private Cell criteria(NodeId id, GridRecord filled, CompetencyCode code) {
        List<Criterion> criteria = words.referential().criteriaOf(code);
        return criteria.isEmpty()
                ? Cell.empty()
                : Cell.of(new BulletList(
                        id.child("criteria"),
                        criteria.stream()
                                .map(criterion -> criterion(criterion, filled))
                                .toList()));
    }

    private BulletList.Item criterion(Criterion criterion, GridRecord filled) {
        String key = "criterion." + criterion.getCode();
        Phrase text = Phrase.of(criterion.getCode().value()).with(Emphasis.STRONG);
        text = words.find(key).map(text.plus(" ")::plus).orElse(text);
        Optional<Appraisal> observed = filled.observed(criterion.getCode());
        if (criterion.isConditional() && observed.isEmpty()) {
            text = text.plus(
                    Phrase.of(" (" + messages.say("grid.conditional") + ")").with(Emphasis.QUIET));
        }
        return new BulletList.Item(
                text.plus(observed.map(this::observation).orElseGet(Phrase::empty)),
                criterion.getItems().stream()
                        .map(item -> BulletList.Item.of(words.orCode(key + "." + item, item)))
                        .toList());
    }

    private Phrase observation(Appraisal observed) {
        String word = observed.getObservation().map(messages::word).orElse("");
        Phrase said = Phrase.of(messages.say("join.arrow")).plus(Phrase.of(word).with(Emphasis.STRONG));
        return observed.getComment()
                .filter(comment -> !comment.isBlank())
                .map(comment -> said.plus(messages.say("join.colon")).plus(comment))
                .orElse(said);
    }
}
