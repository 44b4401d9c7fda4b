package io.github.certif.render.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** The grid of a table: a reader that speaks must find the same columns in every row. */
final class TableShape {

    private static final int MOST_SPANNED = 1000;

    private TableShape() {}

    /** Whether every row has the same number of columns, spans included, and no span leaves its group of rows. */
    static boolean isRegular(Element table) {
        int width = -1;
        for (Element group : table.children()) {
            if (!List.of("thead", "tbody", "tfoot").contains(group.normalName())) {
                continue;
            }
            List<BitSet> rows = occupied(group);
            for (BitSet row : rows) {
                int end = row.length();
                if (row.cardinality() != end || width >= 0 && end != width) {
                    return false;
                }
                width = end;
            }
            if (rows.size() != rowsOf(group).size()) {
                return false;
            }
        }
        return width > 0;
    }

    private static List<BitSet> occupied(Element group) {
        List<BitSet> rows = new ArrayList<>();
        int at = 0;
        for (Element row : rowsOf(group)) {
            int column = 0;
            for (Element cell : row.children()) {
                column = line(rows, at).nextClearBit(column);
                int columns = span(cell, "colspan");
                int height = span(cell, "rowspan");
                for (int down = 0; down < height; down++) {
                    line(rows, at + down).set(column, column + columns);
                }
                column += columns;
            }
            line(rows, at);
            at++;
        }
        return rows;
    }

    private static BitSet line(List<BitSet> rows, int at) {
        while (rows.size() <= at) {
            rows.add(new BitSet());
        }
        return rows.get(at);
    }

    private static List<Element> rowsOf(Element group) {
        return group.children().stream()
                .filter(child -> "tr".equals(child.normalName()))
                .toList();
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name);
        if (value.isEmpty()) {
            return 1;
        }
        return value.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(value), MOST_SPANNED) : MOST_SPANNED;
    }
}
