package io.github.certif.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** The tables of a page as the layout engine needs them, field lists among them. */
final class PrintTables {

    /** Tables of so many rows are not cut, */
    private static final int SHORT = 6;

    /** unless they hold more text than this. */
    private static final int LITTLE = 600;

    /** Letters of a cell that is higher than a few lines. */
    private static final int MANY_LINES = 200;

    private static final int PAIR = 2;

    private final Document page;

    PrintTables(Document page) {
        this.page = page;
    }

    void rewrite() {
        captions();
        frames();
        headers();
        together();
        fieldLists();
        footers();
    }

    /** The engine would put a caption after its table in reading order. */
    private void captions() {
        for (Element caption : page.select("table > caption")) {
            Element table = caption.parent();
            caption.remove();
            if (table != null) {
                table.before(caption.tagName("p").addClass("caption"));
            }
        }
    }

    /** What comes before a table is kept with it only if both stand side by side. */
    private void frames() {
        page.select("div.table").forEach(Element::unwrap);
    }

    /**
     * The engine takes every scope but {@code row} for that of a column, and draws neither background nor border of a
     * repeated header cell that spans rows: an empty cell stands below it instead.
     */
    private void headers() {
        page.select("th[scope=rowgroup]").attr("scope", "row");
        for (Element head : page.select("thead")) {
            Elements rows = head.select("> tr");
            if (rows.size() == 2) {
                split(rows.get(0), rows.get(1));
            }
        }
    }

    private static void split(Element upper, Element lower) {
        Element before = null;
        for (Element cell : upper.children()) {
            if ("2".equals(cell.attr("rowspan"))) {
                cell.removeAttr("rowspan").addClass("upper");
                Element rest = new Element("td").addClass("lower");
                cell.attributes().asList().stream()
                        .filter(attribute -> "colspan".equals(attribute.getKey()))
                        .forEach(attribute -> rest.attr(attribute.getKey(), attribute.getValue()));
                before = after(lower, before, rest);
            } else {
                int span = cell.attr("colspan").isEmpty() ? 1 : Integer.parseInt(cell.attr("colspan"));
                for (int taken = 0; taken < span; ) {
                    before = before == null ? lower.firstElementChild() : before.nextElementSibling();
                    taken += before == null || before.attr("colspan").isEmpty()
                            ? 1
                            : Integer.parseInt(before.attr("colspan"));
                }
            }
        }
    }

    private static Element after(Element row, @Nullable Element before, Element cell) {
        if (before == null) {
            row.prependChild(cell);
        } else {
            before.after(cell);
        }
        return cell;
    }

    /** No short table is cut, and what announces a table stands on its page. */
    private void together() {
        for (Element table : page.select("table")) {
            Elements rows = table.select("> tbody > tr");
            if (rows.size() <= SHORT && table.text().length() <= LITTLE) {
                table.addClass("together");
            }
            beginning(table);
            rows.stream().filter(PrintTables::blank).forEach(row -> row.addClass("blank"));
            Element before = table.previousElementSibling();
            while (before != null && "p".equals(before.normalName())) {
                before.addClass("leads");
                before = before.hasClass("caption") ? before.previousElementSibling() : null;
            }
        }
    }

    /** A section that leads to a table begins where the first row, or some of it, fits below. */
    private static void beginning(Element table) {
        Element section = table.parent();
        Element row = table.selectFirst("> tbody > tr");
        if (row != null
                && section != null
                && "section".equals(section.normalName())
                && table.equals(section.selectFirst("table"))) {
            boolean whole = table.hasClass("together") && section.childrenSize() > PAIR;
            section.addClass(row.hasClass("tall") || whole || high(row) ? "begins-tall" : "begins");
        }
    }

    /** Whether a row has a cell of many lines: it goes to the next page as a whole, and would leave its head behind. */
    private static boolean high(Element row) {
        return row.children().stream().anyMatch(cell -> cell.text().length() > MANY_LINES);
    }

    /** Whether a row is left to be filled in by hand, but for boxes to tick. */
    private static boolean blank(Element row) {
        return row.select("td, th").stream()
                .allMatch(cell -> cell.text().isBlank() || cell.selectFirst("[role=img]") != null);
    }

    /**
     * The engine has no structure for field lists: each becomes a table whose header cells are the field names, with
     * two fields to a row on a lying sheet.
     */
    private void fieldLists() {
        boolean lying = page.body().hasClass("landscape");
        for (Element list : page.select("dl")) {
            Element table = new Element("table");
            table.attributes().addAll(list.attributes());
            List<Element> fields = fields(list);
            boolean pairs = lying && fields.size() >= 2 * PAIR;
            table.addClass("fields").addClass(pairs ? "pairs" : "single");
            rows(fields, pairs ? PAIR : 1, table.appendElement("tbody"));
            list.replaceWith(table);
        }
    }

    /** For each field, its header cell and its value in a row of its own. */
    private static List<Element> fields(Element list) {
        List<Element> fields = new ArrayList<>();
        for (Element item : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if ("dt".equals(item.normalName())) {
                Element field = new Element("tr");
                moved(item, field.appendElement("th").attr("scope", "row"));
                field.appendElement("td");
                fields.add(field);
            } else if (!fields.isEmpty()) {
                Element value = fields.get(fields.size() - 1).child(1);
                moved(item, value.childNodeSize() == 0 ? value : value.appendElement("div"));
            }
        }
        return fields;
    }

    private static void rows(List<Element> fields, int perRow, Element body) {
        for (int from = 0; from < fields.size(); from += perRow) {
            Element row = body.appendElement("tr");
            for (int i = from; i < from + perRow; i++) {
                if (i < fields.size()) {
                    row.appendChildren(List.copyOf(fields.get(i).children()));
                } else {
                    row.appendElement("td").attr("colspan", "2");
                }
            }
        }
    }

    private static void moved(Element from, Element to) {
        to.attributes().addAll(from.attributes());
        to.appendChildren(List.copyOf(from.childNodes()));
    }

    /** The engine cannot tag a table footer, and would repeat totals on each page: they are the last rows instead. */
    private void footers() {
        for (Element footer : page.select("table > tfoot")) {
            Element table = footer.parent();
            footer.tagName("tbody");
            if (table != null) {
                table.appendChild(footer);
            }
        }
    }
}
