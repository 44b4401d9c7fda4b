package io.github.certif.render.layout;

import io.github.certif.model.code.Level;
import io.github.certif.model.regulation.Scale;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The levels that a jury ticks: a column with a box for each; without a scale, one column to write in. */
final class GridLevels {

    private static final int NARROW = 2;
    private static final int WIDE = 3;
    private static final int SHORT_WORD = 8;
    private static final String COMPETENCY_SCALE = "competency";

    private final Words words;
    private final Messages messages;
    private final List<Level> levels;

    GridLevels(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.levels = Optional.ofNullable(
                        words.referential().getRegulation().getScales().get(COMPETENCY_SCALE))
                .map(GridLevels::levels)
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

    List<Level> levels() {
        return levels;
    }

    /** Its word; a level that is a number keeps it. */
    Phrase name(Level level) {
        String code = level.value();
        boolean number = code.chars().allMatch(Character::isDigit);
        return words.find("level." + code)
                .map(word ->
                        number ? Phrase.of(code + messages.say("join.colon")).plus(word) : word)
                .orElseGet(() -> Phrase.of(code));
    }

    List<Column> columns() {
        return levels.isEmpty()
                ? List.of(Column.of(words.orOwn("grid.column.LEVEL", "grid.column.LEVEL"), 2 * NARROW))
                : levels.stream().map(this::column).toList();
    }

    private Column column(Level level) {
        Phrase name = name(level);
        int longest = Stream.of(name.plain().split("[\\s\u00A0\u202F]+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Column.of(name, longest > SHORT_WORD ? WIDE : NARROW).inTheMiddle();
    }

    List<Cell> boxes(NodeId row, Optional<Level> reached) {
        return levels.isEmpty()
                ? List.of(reached.map(level -> Cell.of(name(level))).orElseGet(Cell::empty))
                : levels.stream()
                        .map(level -> Cell.of(box(row, level, reached)))
                        .toList();
    }

    private static Checkbox box(NodeId row, Level level, Optional<Level> reached) {
        return new Checkbox(
                row.child("level").child(level.value()), Phrase.empty(), reached.equals(Optional.of(level)));
    }

    /** The same boxes in one cell, each with its level. */
    List<Checkbox> named(NodeId id, Optional<Level> reached) {
        return levels.stream()
                .map(level -> new Checkbox(id.child(level.value()), name(level), reached.equals(Optional.of(level))))
                .toList();
    }
}
