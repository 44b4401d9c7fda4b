package io.github.certif.render.html;

import io.github.certif.render.document.Table.Column;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** About how high a row of a table is on a lying sheet: enough to tell rows that may be cut from rows that may not. */
final class RowHeight {

    /** Characters on a line over the whole width. */
    private static final int LINE = 170;

    private static final int LINES_TO_WRITE_ON = 2;

    private static final Set<String> BLOCKS = Set.of("p", "ul", "li", "div", "dl");

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

    private static int lines(Element block, int line) {
        int text = 0;
        int lines = block.hasClass("line") ? LINES_TO_WRITE_ON : 0;
        for (Node child : block.childNodes()) {
            if (child instanceof TextNode words) {
                text += words.text().length();
            } else if (child instanceof Element element && BLOCKS.contains(element.normalName())) {
                lines += lines(element, line);
            } else if (child instanceof Element element) {
                text += element.text().length();
            }
        }
        return lines + (text + line - 1) / line;
    }
}
