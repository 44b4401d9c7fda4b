package io.github.certif.render.layout;

import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;

/**
 * A column of a table of the minutes.
 *
 * @param <R> what a row is
 * @param column how it is headed
 * @param cell the cell of a row; the id is that of the row
 */
record MinutesColumn<R>(Column column, CellOf<R> cell) {

    /** Makes the cell of a row. */
    interface CellOf<R> {
        Cell of(NodeId row, R value);
    }
}
