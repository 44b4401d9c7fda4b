package io.github.certif.render.pdf;

import io.github.certif.render.html.StyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The page as the layout engine needs it, made from a checked page which is left untouched.
 *
 * <p>What HTML says and the engine would lose is said another way: captions, field lists, bookmarks, text alternatives
 * and languages of inline elements.
 */
final class PrintPage {

    private static final String PDF_CSS = "pdf.css";

    private static final Set<String> INLINE =
            Set.of("span", "em", "strong", "b", "i", "u", "sub", "sup", "small", "cite", "code", "time");

    private static final Set<String> ALSO_IN_LINES = Set.of("a", "abbr", "br", "img");

    private static final String CONTAINERS =
            "body, main, header, footer, section, article, nav, aside, div, li, th, td, blockquote, address, figure";

    private static final String TICKED = "\u2612";

    private static final String UNTICKED = "\u2610";

    private final Document page;
    private final String title;
    private final String subject;
    private final Optional<String> author;

    private PrintPage(Document page) {
        this.page = page;
        this.title = normal(page.title());
        this.subject = meta("subject").orElse(title);
        this.author = meta("author");
    }

    static PrintPage of(Document source, PdfFonts fonts) {
        Document page = source.clone();
        page.outputSettings().prettyPrint(false);
        PrintPage result = new PrintPage(page);
        result.head(fonts);
        result.captions();
        result.scopes();
        result.ticks();
        result.fieldLists();
        result.footers();
        result.alternatives();
        result.links();
        result.looseLines();
        result.bookmarks();
        page.nodeStream(TextNode.class).toList().forEach(PrintPage::compose);
        return result;
    }

    /** Title of the page. */
    String title() {
        return title;
    }

    /** What the page is about, or its title when it does not say so. */
    String subject() {
        return subject;
    }

    /** Who issues the page. */
    Optional<String> author() {
        return author;
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(page.selectFirst("meta[name=" + name + "]"))
                .map(meta -> normal(meta.attr("content")))
                .filter(content -> !content.isBlank());
    }

    /** Language of the page. */
    String language() {
        Element html = page.selectFirst("html");
        return html == null ? "" : html.attr("lang");
    }

    /** The page as the engine takes it. */
    org.w3c.dom.Document toW3c() {
        return new W3CDom().fromJsoup(page);
    }

    /** All that will be drawn, as text: equal texts give equal files. */
    String canonical() {
        return page.outerHtml();
    }

    private void head(PdfFonts fonts) {
        page.select("meta").remove();
        Element head = page.head();
        // The engine warns of a page without it.
        head.appendElement("meta").attr("name", "subject").attr("content", subject);
        head.prependElement("style")
                .appendChild(new DataNode(StyleSheet.paper().css() + resource(PDF_CSS) + own(fonts)));
    }

    private String own(PdfFonts fonts) {
        String family = "font-family: " + fonts.cssStack() + ";";
        return "html, body, pre, code { " + family + " }\n"
                + "@page { @bottom-left { " + family + " } @bottom-right { " + family + " content: " + number()
                + "; } }\n";
    }

    private String number() {
        return switch (Locale.forLanguageTag(language()).getLanguage()) {
            case "fr" -> "\"Page \" counter(page) \" sur \" counter(pages)";
            case "en" -> "\"Page \" counter(page) \" of \" counter(pages)";
            default -> "counter(page) \" / \" counter(pages)";
        };
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

    /** The engine takes every scope but {@code row} for that of a column. */
    private void scopes() {
        page.select("th[scope=rowgroup]").attr("scope", "row");
    }

    /** A box drawn by a style would be lost where text is copied or searched: it is drawn by a font. */
    private void ticks() {
        for (Element tick : page.select("[role=img][data-checked]")) {
            tick.text("true".equals(tick.attr("data-checked")) ? TICKED : UNTICKED);
        }
    }

    /** The engine has no structure for field lists: each becomes a table whose header cells are the field names. */
    private void fieldLists() {
        for (Element list : page.select("dl")) {
            Element table = new Element("table").addClass("fields");
            table.attributes().addAll(list.attributes());
            table.addClass("fields");
            Element body = table.appendElement("tbody");
            Element value = null;
            for (Element item : list.select("> dt, > dd, > div > dt, > div > dd")) {
                if ("dt".equals(item.normalName())) {
                    Element row = body.appendElement("tr");
                    moved(item, row.appendElement("th").attr("scope", "row"));
                    value = row.appendElement("td");
                } else if (value != null) {
                    moved(item, value.childNodeSize() == 0 ? value : value.appendElement("div"));
                }
            }
            list.replaceWith(table);
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

    /** The engine would read first what stands between blocks without a block of its own: it is given one. */
    private void looseLines() {
        for (Element container : page.select(CONTAINERS)) {
            if (container.children().stream().allMatch(PrintPage::inLine)) {
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

    private void links() {
        for (Element link : page.select("a[href]")) {
            if (link.attr("title").isBlank()) {
                link.attr("title", link.text());
            }
        }
    }

    private void bookmarks() {
        Element root = new Element("bookmarks");
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        int rank = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            rank++;
            if (heading.id().isEmpty()) {
                heading.id("certif-heading-" + rank);
            }
            int level = heading.normalName().charAt(1) - '0';
            while (open.size() > level) {
                open.pop();
            }
            Element bookmark = open.element()
                    .appendElement("bookmark")
                    .attr("name", normal(heading.text()))
                    .attr("href", "#" + heading.id());
            open.push(bookmark);
        }
        if (root.childrenSize() > 0) {
            page.head().appendChild(root);
        }
    }

    private static void compose(TextNode node) {
        String text = node.getWholeText();
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            node.text(normal(text));
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String resource(String name) {
        try (InputStream in = PrintPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
