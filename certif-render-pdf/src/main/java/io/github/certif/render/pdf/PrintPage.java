package io.github.certif.render.pdf;

import io.github.certif.render.html.StyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page as the layout engine needs it, made from a checked page which is left untouched.
 *
 * <p>What HTML says and the engine would lose is said another way: captions, field lists, bookmarks, text alternatives
 * and languages of inline elements.
 */
final class PrintPage {

    private static final String PDF_CSS = "pdf.css";

    private final Document page;
    private final String title;
    private final String foot;
    private final String subject;
    private final Optional<String> author;

    private PrintPage(Document page) {
        this.page = page;
        this.title = normal(page.title());
        this.foot = page.body().hasAttr("data-foot") ? normal(page.body().attr("data-foot")) : title;
        this.subject = meta("subject").orElse(title);
        this.author = meta("author");
    }

    static PrintPage of(Document source, PdfFonts fonts) {
        Document page = source.clone();
        page.outputSettings().prettyPrint(false);
        PrintPage result = new PrintPage(page);
        result.head(fonts);
        new PrintTables(page).rewrite();
        new PrintBlocks(page).rewrite();
        new PrintLines(page).rewrite();
        new PrintBookmarks(page).add();
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
        return "@page { @bottom-left { " + look + " content: " + string(foot) + "; } @bottom-right { " + look
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

    /** One text, one way of writing its accents. */
    static String normal(String text) {
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
