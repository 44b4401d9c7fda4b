package io.github.certif.render.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands within the lines of a page, as the layout engine needs it. */
final class PrintLines {

    private static final Set<String> INLINE =
            Set.of("span", "em", "strong", "b", "i", "u", "sub", "sup", "small", "cite", "code", "time");

    private static final Set<String> ALSO_IN_LINES = Set.of("a", "abbr", "br", "img");

    private static final String CONTAINERS =
            "body, main, header, footer, section, article, nav, aside, div, li, th, td, blockquote, address, figure";

    private static final String TICKED = "\u2612";

    private static final String UNTICKED = "\u2610";

    private final Document page;

    PrintLines(Document page) {
        this.page = page;
    }

    void rewrite() {
        ticks();
        seams();
        alternatives();
        links();
        looseLines();
        page.nodeStream(TextNode.class).toList().forEach(PrintLines::compose);
    }

    /** A box drawn by a style would be lost where text is copied or searched: it is drawn by a font. */
    private void ticks() {
        for (Element tick : page.select("[role=img][data-checked]")) {
            tick.text("true".equals(tick.attr("data-checked")) ? TICKED : UNTICKED);
        }
    }

    /** The engine may end a line where one text ends and the next begins, even within a word: they become one. */
    private void seams() {
        for (Element element : page.body().select("*")) {
            for (Node node = element.childNodeSize() == 0 ? null : element.childNode(0); node != null; ) {
                Node next = node.nextSibling();
                if (next == null || !joined(node, next)) {
                    node = next;
                }
            }
        }
    }

    private static boolean joined(Node first, Node second) {
        if (first instanceof TextNode one && second instanceof TextNode two) {
            one.text(one.getWholeText() + two.getWholeText());
        } else if (first instanceof Element one && second instanceof Element two && alike(one, two)) {
            one.appendChildren(List.copyOf(two.childNodes()));
        } else {
            return false;
        }
        second.remove();
        return true;
    }

    private static boolean alike(Element one, Element two) {
        return Set.of("span", "strong", "em").contains(one.normalName())
                && one.normalName().equals(two.normalName())
                && !one.hasAttr("role")
                && one.id().isEmpty()
                && one.attributes().equals(two.attributes());
    }

    /**
     * The engine takes {@code title} for a text alternative, but builds no structure element, hence loses the
     * alternative and the language, for an inline element standing alone on its line: a second one around it is enough.
     */
    private void alternatives() {
        for (Element image : page.select("[role=img][aria-label]")) {
            image.attr("title", image.attr("aria-label"));
        }
        for (Element element : page.select("body [title], body [lang]")) {
            if (INLINE.contains(element.normalName())) {
                element.wrap("<span></span>");
            }
        }
    }

    private void links() {
        for (Element link : page.select("a[href]")) {
            if (link.attr("title").isBlank()) {
                link.attr("title", link.text());
            }
        }
    }

    /** The engine would read first what stands between blocks without a block of its own: it is given one. */
    private void looseLines() {
        for (Element container : page.select(CONTAINERS)) {
            if (container.children().stream().allMatch(PrintLines::inLine)) {
                continue;
            }
            Element line = null;
            for (Node node : List.copyOf(container.childNodes())) {
                if (node instanceof Element element && !inLine(element)) {
                    line = null;
                } else if (line != null) {
                    line.appendChild(node);
                } else if (!(node instanceof TextNode text && text.isBlank())) {
                    line = new Element("div");
                    node.replaceWith(line);
                    line.appendChild(node);
                }
            }
        }
    }

    private static boolean inLine(Element element) {
        return INLINE.contains(element.normalName()) || ALSO_IN_LINES.contains(element.normalName());
    }

    private static void compose(TextNode node) {
        String text = node.getWholeText();
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            node.text(PrintPage.normal(text));
        }
    }
}
