package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * A table. Its header is one row, or two when some columns stand under a common heading; on paper it is repeated at the
 * head of every page.
 *
 * @param id its name
 * @param caption what it shows; empty when the heading above says so
 * @param groups its columns in order, together under a heading or not
 * @param body its rows in order, together under a heading or not
 */
public record Table(
        NodeId id,
        Phrase caption,
        @JsonInclude List<ColumnGroup> groups,
        @JsonInclude List<RowGroup> body) implements Node {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no column, or a row has more or fewer cells than columns
     */
    public Table {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caption, "caption");
        groups = List.copyOf(Objects.requireNonNull(groups, "groups"));
        body = List.copyOf(Objects.requireNonNull(body, "body"));
        int columns = groups.stream().mapToInt(group -> group.columns().size()).sum();
        if (columns == 0
                || body.stream()
                        .flatMap(group -> group.rows().stream())
                        .anyMatch(row -> row.cells().size() != columns)) {
            throw new IllegalArgumentException("table " + id + ": every row has one cell for each column");
        }
    }

    /**
     * A table without common headings.
     *
     * @param id its name
     * @param caption what it shows
     * @param columns its columns
     * @param rows its rows
     * @return the table
     */
    public static Table of(NodeId id, Phrase caption, List<Column> columns, List<Row> rows) {
        return new Table(
                id,
                caption,
                List.of(new ColumnGroup(Phrase.empty(), columns)),
                List.of(new RowGroup(Phrase.empty(), rows)));
    }

    /**
     * Its columns.
     *
     * @return the columns in order
     */
    public List<Column> columns() {
        return groups.stream().flatMap(group -> group.columns().stream()).toList();
    }

    /**
     * Whether some columns stand under a common heading.
     *
     * @return whether its header has two rows
     */
    public boolean hasGroupHeadings() {
        return groups.stream().anyMatch(group -> !group.heading().isEmpty());
    }

    @Override
    public List<Node> children() {
        return body.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.nodes().stream())
                .toList();
    }

    /**
     * Columns that belong together.
     *
     * @param heading what stands above all of them; may be empty
     * @param columns the columns in order
     */
    public record ColumnGroup(Phrase heading, @JsonInclude List<Column> columns) {
        /** Copies the list. */
        public ColumnGroup {
            Objects.requireNonNull(heading, "heading");
            columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
        }
    }

    /**
     * A column.
     *
     * @param header what stands at its head
     * @param share its share of the width, compared with the shares of the others
     * @param rowHeader whether its cells name their rows
     * @param centred whether its cells are centred, as those with a tick box are
     */
    public record Column(Phrase header, int share, boolean rowHeader, boolean centred) {
        /**
         * Checks the column.
         *
         * @throws IllegalArgumentException if the header is empty or the share is not positive
         */
        public Column {
            Objects.requireNonNull(header, "header");
            if (header.plain().isBlank() || share < 1) {
                throw new IllegalArgumentException("a column has a header and a share of the width");
            }
        }

        /**
         * A column of plain cells.
         *
         * @param header what stands at its head
         * @param share its share of the width
         * @return the column
         */
        public static Column of(Phrase header, int share) {
            return new Column(header, share, false, false);
        }

        /**
         * The same column, whose cells name their rows.
         *
         * @return the column
         */
        public Column asRowHeader() {
            return new Column(header, share, true, centred);
        }

        /**
         * The same column, centred.
         *
         * @return the column
         */
        public Column inTheMiddle() {
            return new Column(header, share, rowHeader, true);
        }
    }

    /**
     * Rows that belong together.
     *
     * @param heading what stands above all of them; may be empty
     * @param rows the rows in order
     */
    public record RowGroup(Phrase heading, @JsonInclude List<Row> rows) {
        /** Copies the list. */
        public RowGroup {
            Objects.requireNonNull(heading, "heading");
            rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
        }
    }

    /**
     * A row.
     *
     * @param cells one cell for each column
     */
    public record Row(@JsonInclude List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
        }
    }

    /**
     * A cell: a text, other nodes, or both; with neither it is left to be filled in by hand.
     *
     * @param text its text
     * @param nodes what stands below the text
     */
    public record Cell(Phrase text, @JsonInclude List<Node> nodes) {
        /** Copies the list. */
        public Cell {
            Objects.requireNonNull(text, "text");
            nodes = List.copyOf(Objects.requireNonNull(nodes, "nodes"));
        }

        /**
         * A cell with a text.
         *
         * @param text its text
         * @return the cell
         */
        public static Cell of(Phrase text) {
            return new Cell(text, List.of());
        }

        /**
         * A cell with a node.
         *
         * @param node what stands in it
         * @return the cell
         */
        public static Cell of(Node node) {
            return new Cell(Phrase.empty(), List.of(node));
        }

        /**
         * A cell to be filled in by hand.
         *
         * @return the cell
         */
        public static Cell empty() {
            return Cell.of(Phrase.empty());
        }
    }
}
