package io.github.certif.render.html;

import io.github.certif.render.document.Table.Column;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** About how high a row of a table is on a lying sheet: enough to tell rows that may be cut from rows that may not. */
final class RowHeight {

    /** Characters on a line over the whole width. */
    private static final int LINE = 170;

    private static final String BLOCKS = "p, li, .line";

    private RowHeight() {}

    static int lines(List<Column> columns, Element row) {
        int all = columns.stream().mapToInt(Column::share).sum();
        int most = 0;
        for (int i = 0; i < columns.size(); i++) {
            int line = Math.max(1, LINE * columns.get(i).share() / all);
            most = Math.max(most, lines(row.child(i), line));
        }
        return most;
    }

    private static int lines(Element cell, int line) {
        int blocks = cell.select(BLOCKS).stream()
                .mapToInt(block -> wrapped(own(block), line))
                .sum();
        return blocks + wrapped(own(cell), line);
    }

    private static int wrapped(int length, int line) {
        return (length + line - 1) / line;
    }

    /** The length of the text of an element, without that of blocks inside it. */
    private static int own(Element element) {
        return element.nodeStream(TextNode.class)
                .filter(text -> block(text, element) == element)
                .mapToInt(text -> text.text().length())
                .sum();
    }

    private static Element block(TextNode text, Element within) {
        Element parent = (Element) text.parentNode();
        while (parent != within && !parent.is(BLOCKS)) {
            parent = parent.parent();
        }
        return parent;
    }
}
