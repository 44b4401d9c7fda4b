package io.github.certif.render.layout;

import io.github.certif.model.referential.Assessment;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
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

/**
 * What is presented and what is handed in, side by side: in one column, or in one for each deliverable where the
 * contents of several are listed. Longer lists get more of the width.
 */
final class GridLists {

    /** What an item takes beside its text. */
    private static final int ITEM = 30;

    /** No column is narrower than one part in so many. */
    private static final int NARROWEST = 6;

    private static final int UNIT = 20;

    private final Messages messages;
    private final GridAssessments assessments;

    GridLists(Words words) {
        this.messages = words.messages();
        this.assessments = new GridAssessments(words);
    }

    Table table(NodeId id, Assessment assessment) {
        List<BulletList.Item> presented = assessments.items(assessment);
        List<BulletList.Item> deliverables = assessments.deliverables(assessment);
        Phrase handedIn = Phrase.of(messages.say("grid.deliverables"));
        boolean each = deliverables.size() > 1
                && deliverables.stream().noneMatch(item -> item.items().isEmpty());
        int all = weight(presented) + weight(deliverables);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(new BulletList(id.child("items"), presented)));
        List<Column> columns = new ArrayList<>();
        if (each) {
            for (BulletList.Item item : deliverables) {
                columns.add(column(item.text(), item.items(), all));
                cells.add(Cell.of(new BulletList(id.child("deliverable-" + columns.size()), item.items())));
            }
        } else {
            columns.add(column(handedIn, deliverables, all));
            cells.add(Cell.of(new BulletList(id.child("deliverables"), deliverables)));
        }
        return new Table(
                id,
                Phrase.empty(),
                List.of(
                        new ColumnGroup(
                                Phrase.empty(), List.of(column(Phrase.of(messages.say("grid.items")), presented, all))),
                        new ColumnGroup(each ? handedIn : Phrase.empty(), columns)),
                List.of(new RowGroup(Phrase.empty(), List.of(new Row(cells)))));
    }

    private static Column column(Phrase header, List<BulletList.Item> items, int all) {
        return Column.of(header, Math.max(weight(items), all / NARROWEST) / UNIT + 1);
    }

    private static int weight(List<BulletList.Item> items) {
        return items.stream()
                .mapToInt(item -> ITEM + item.text().plain().length() + weight(item.items()))
                .sum();
    }
}
