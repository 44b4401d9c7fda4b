package io.github.certif.render.markdown;

import io.github.certif.render.NodeRenderer;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.ColumnGroup;
import io.github.certif.render.document.Table.RowGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the library writes tables: one header row, whose cells also name the heading above them. */
final class CoreTables implements NodeRenderer<MarkdownWriter> {

    private final MarkdownContext context;

    CoreTables(MarkdownContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> nodeTypes() {
        return Set.of(Table.class);
    }

    @Override
    public void render(Node node, MarkdownWriter writer) {
        Table table = (Table) node;
        if (!table.caption().isEmpty()) {
            writer.block("**" + context.phrase(table.caption()) + "**");
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(headers(table)));
        lines.add(line(table.columns().stream().map(CoreTables::rule).toList()));
        table.body().forEach(group -> rows(table, group, writer, lines));
        writer.block(String.join("\n", lines));
    }

    private List<String> headers(Table table) {
        List<String> headers = new ArrayList<>();
        for (ColumnGroup group : table.groups()) {
            String above = group.heading().isEmpty()
                    ? ""
                    : context.phrase(group.heading()) + context.messages().say("join.colon");
            group.columns().forEach(column -> headers.add(above + context.phrase(column.header())));
        }
        return headers;
    }

    private static String rule(Column column) {
        return column.centred() ? ":---:" : "---";
    }

    private void rows(Table table, RowGroup group, MarkdownWriter writer, List<String> lines) {
        if (!group.heading().isEmpty()) {
            List<String> cells =
                    new ArrayList<>(Collections.nCopies(table.columns().size(), ""));
            cells.set(0, "**" + context.phrase(group.heading()) + "**");
            lines.add(line(cells));
        }
        group.rows()
                .forEach(row -> lines.add(line(
                        row.cells().stream().map(cell -> cell(cell, writer)).toList())));
    }

    private String cell(Cell cell, MarkdownWriter writer) {
        MarkdownWriter inside = writer.aside(true);
        if (!cell.text().isEmpty()) {
            inside.block(context.phrase(cell.text()));
        }
        context.render(cell.nodes(), inside);
        return inside.text().replace("\n", " ");
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }
}
