package io.github.certif.render.html;

import io.github.certif.render.NodeRenderer;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.ColumnGroup;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.document.Table.RowGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How the library draws tables: a header of one or two rows with scopes, repeated on every page. */
final class CoreTables implements NodeRenderer<Element> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SOME_COLUMNS = 4;

    private static final int FEW_LINES = 10;

    /** Rows that are about so many lines high are not cut. */
    private static final int MOST_LINES_TOGETHER = 22;

    private final HtmlContext context;

    CoreTables(HtmlContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> nodeTypes() {
        return Set.of(Table.class);
    }

    @Override
    public void render(Node node, Element parent) {
        Table table = (Table) node;
        Element scroll = parent.appendElement("div").addClass("table");
        Element element = scroll.appendElement("table").attr("id", table.id().value());
        if (table.columns().size() > SOME_COLUMNS) {
            element.addClass("wide");
        }
        if (table.caption().isEmpty()) {
            headingAbove(parent)
                    .ifPresent(heading -> scroll.attr("role", "group").attr("aria-labelledby", heading));
        } else {
            String caption = table.id().value() + ".caption";
            context.phrase(table.caption(), element.appendElement("caption").attr("id", caption));
            scroll.attr("role", "group").attr("aria-labelledby", caption);
        }
        // On a narrow screen it may scroll, so the keyboard must reach it.
        scroll.attr("tabindex", "0");
        widths(table.columns(), element.appendElement("colgroup"));
        header(table, element.appendElement("thead"));
        table.body().forEach(group -> body(table, group, element.appendElement("tbody")));
    }

    /** The id, given here, of the heading that says what a table without a caption shows. */
    private Optional<String> headingAbove(Element parent) {
        Element section = parent.closest("section");
        Element holder = section == null ? parent.closest("main") : section;
        String id = (section == null ? context.document().id().value() : section.id()) + ".heading";
        return Optional.ofNullable(holder)
                .map(element -> element.selectFirst("> h1, > h2, > h3, > h4, > h5, > h6"))
                .map(heading -> heading.attr("id", id).id());
    }

    private static void widths(List<Column> columns, Element colgroup) {
        BigDecimal all =
                BigDecimal.valueOf(columns.stream().mapToInt(Column::share).sum());
        for (Column column : columns) {
            BigDecimal width =
                    HUNDRED.multiply(BigDecimal.valueOf(column.share())).divide(all, 2, RoundingMode.DOWN);
            colgroup.appendElement("col").attr("style", "width: " + width + "%");
        }
    }

    private void header(Table table, Element head) {
        Element first = head.appendElement("tr");
        if (!table.hasGroupHeadings()) {
            table.columns().forEach(column -> columnHeader(column, first));
            return;
        }
        Element second = head.appendElement("tr");
        for (ColumnGroup group : table.groups()) {
            if (group.heading().isEmpty()) {
                group.columns().forEach(column -> columnHeader(column, first).attr("rowspan", "2"));
            } else {
                groupHeader(group, first);
                group.columns().forEach(column -> columnHeader(column, second));
            }
        }
    }

    private void groupHeader(ColumnGroup group, Element row) {
        int span = group.columns().size();
        Element header = row.appendElement("th").attr("scope", span == 1 ? "col" : "colgroup");
        if (span > 1) {
            header.attr("colspan", String.valueOf(span));
        }
        context.phrase(group.heading(), header.addClass("middle"));
    }

    private Element columnHeader(Column column, Element row) {
        Element header = row.appendElement("th").attr("scope", "col");
        if (column.centred()) {
            header.addClass("middle");
        }
        context.phrase(column.header(), header);
        return header;
    }

    private void body(Table table, RowGroup group, Element body) {
        if (!group.heading().isEmpty()) {
            Element header = body.appendElement("tr").addClass("group").appendElement("th");
            header.attr("scope", "rowgroup")
                    .attr("colspan", String.valueOf(table.columns().size()));
            context.phrase(group.heading(), header);
        }
        for (Row row : group.rows()) {
            Element tr = body.appendElement("tr");
            row(table.columns(), row, tr);
            int lines = RowHeight.lines(table.columns(), tr);
            if (lines > MOST_LINES_TOGETHER) {
                tr.addClass("long");
            } else if (lines > FEW_LINES) {
                tr.addClass("tall");
            }
        }
    }

    private void row(List<Column> columns, Row row, Element tr) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Cell cell = row.cells().get(i);
            boolean names = column.rowHeader() && !isEmpty(cell);
            Element element = names ? tr.appendElement("th").attr("scope", "row") : tr.appendElement("td");
            if (column.centred()) {
                element.addClass("middle");
            }
            cell(cell, element);
        }
    }

    private static boolean isEmpty(Cell cell) {
        return cell.text().isEmpty() && cell.nodes().isEmpty();
    }

    private void cell(Cell cell, Element element) {
        Phrase text = cell.text();
        context.phrase(text, element);
        context.render(cell.nodes(), element);
    }
}
