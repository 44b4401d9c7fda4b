package io.github.certif.render.layout;

import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.ColumnGroup;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.document.Table.RowGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of a table of the minutes, together under a heading or not.
 *
 * @param <R> what a row is
 * @param heading what stands above all of them; may be empty
 * @param columns the columns
 */
record MinutesColumns<R>(Phrase heading, List<MinutesColumn<R>> columns) {

    static <R> MinutesColumns<R> single(MinutesColumn<R> column) {
        return new MinutesColumns<>(Phrase.empty(), List.of(column));
    }

    static <R> Table table(NodeId id, Phrase caption, List<MinutesColumns<R>> groups, List<R> values) {
        List<ColumnGroup> headed = merged(groups).stream()
                .map(group -> new ColumnGroup(
                        group.heading(),
                        group.columns().stream().map(MinutesColumn::column).toList()))
                .toList();
        List<MinutesColumn<R>> columns =
                groups.stream().flatMap(group -> group.columns().stream()).toList();
        List<Row> rows = IntStream.range(0, values.size())
                .mapToObj(i -> row(id.child(i + 1), columns, values.get(i)))
                .toList();
        return new Table(id, caption, headed, List.of(new RowGroup(Phrase.empty(), rows)));
    }

    private static <R> Row row(NodeId id, List<MinutesColumn<R>> columns, R value) {
        return new Row(
                columns.stream().map(column -> column.cell().of(id, value)).toList());
    }

    /** Columns that stand alone beside each other need no group each. */
    private static <R> List<MinutesColumns<R>> merged(List<MinutesColumns<R>> groups) {
        List<MinutesColumns<R>> merged = new ArrayList<>();
        for (MinutesColumns<R> group : groups) {
            int last = merged.size() - 1;
            if (last >= 0
                    && group.heading().isEmpty()
                    && merged.get(last).heading().isEmpty()) {
                List<MinutesColumn<R>> both = new ArrayList<>(merged.get(last).columns());
                both.addAll(group.columns());
                merged.set(last, new MinutesColumns<>(Phrase.empty(), both));
            } else {
                merged.add(group);
            }
        }
        return merged;
    }
}
