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
import java.util.stream.Collectors;
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
        new PrintTables(page).rewrite();
        result.stamps();
        result.choices();
        result.ticks();
        result.boxes();
        result.seams();
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
        String family = "font-family: " + fonts.cssStack() + ";";
        head.prependElement("style")
                .appendChild(new DataNode(
                        StyleSheet.paper().css() + resource(PDF_CSS) + "html, body, pre, code { " + family + " }\n"));
        head.appendElement("style").appendChild(new DataNode(foot(family + " font-size: 8pt; color: #444444;")));
    }

    /** The engine takes a box of the margin whole from the last rule that has it, so these come last. */
    private String foot(String look) {
        return "@page { @bottom-left { " + look + " content: " + string(title) + "; } @bottom-right { " + look
                + " content: " + number() + "; } }\n";
    }

    /** A CSS string; what could end it is written as its number. */
    private static String string(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : String.format("\\%06x", c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private String number() {
        return switch (Locale.forLanguageTag(language()).getLanguage()) {
            case "fr" -> "\"Page \" counter(page) \" sur \" counter(pages)";
            case "en" -> "\"Page \" counter(page) \" of \" counter(pages)";
            default -> "counter(page) \" / \" counter(pages)";
        };
    }

    /** Where one person signs and a stamp follows, both stand side by side. */
    private void stamps() {
        for (Element stamp : page.select("div.signatures + div.stamp")) {
            Element signatures = stamp.previousElementSibling();
            if (signatures != null && signatures.childrenSize() == 1) {
                // In a block of their own: the engine would read them before the blocks around.
                Element pair = new Element("div");
                signatures.before(pair);
                pair.appendChild(signatures.addClass("beside")).appendChild(stamp.addClass("beside"));
            }
        }
    }

    /** The engine knows no list whose items stand on one line: answers to circle are a line of text. */
    private void choices() {
        for (Element list : page.select("div.choice > ul")) {
            for (Element item : list.children()) {
                item.tagName("span").addClass("answer").after(new TextNode(" "));
            }
            list.tagName("p").addClass("answers");
        }
    }

    /** A box drawn by a style would be lost where text is copied or searched: it is drawn by a font. */
    private void ticks() {
        for (Element tick : page.select("[role=img][data-checked]")) {
            tick.text("true".equals(tick.attr("data-checked")) ? TICKED : UNTICKED);
        }
    }

    /** A box that stands by itself, as on a form, is a line of its own. */
    private void boxes() {
        page.select("section > span.checkbox").tagName("p");
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
