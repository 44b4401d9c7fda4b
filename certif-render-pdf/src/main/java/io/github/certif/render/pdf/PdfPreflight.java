package io.github.certif.render.pdf;

import io.github.certif.render.pdf.PdfFinding.Code;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Says, before anything is drawn, why a page could not become a faithful and accessible PDF.
 *
 * <p>A validator is not enough: it accepts a file whose text has vanished because a font name was mistyped, or whose
 * names were drawn as {@code #}. These checks bear on the page, where such losses can still be seen.
 */
final class PdfPreflight {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "style",
            "body",
            "main",
            "header",
            "footer",
            "section",
            "article",
            "nav",
            "aside",
            "div",
            "p",
            "span",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "strong",
            "em",
            "b",
            "i",
            "u",
            "small",
            "sub",
            "sup",
            "br",
            "hr",
            "a",
            "img",
            "abbr",
            "blockquote",
            "cite",
            "code",
            "pre",
            "address",
            "time",
            "figure",
            "figcaption");

    private static final Set<String> SCOPES = Set.of("row", "col", "colgroup");

    private static final String ROWGROUP = "rowgroup";

    private static final List<String> LINKS = List.of("#", "https://", "http://", "mailto:");

    private static final List<String> IMAGES = List.of("data:image/png;base64,", "data:image/jpeg;base64,");

    private final PdfFonts fonts;

    /**
     * Prepares the checks.
     *
     * @param fonts the fonts the page will be drawn with
     */
    PdfPreflight(PdfFonts fonts) {
        this.fonts = Objects.requireNonNull(fonts, "fonts");
    }

    /**
     * Checks a page. The page is left untouched.
     *
     * @param page the page
     * @return what is wrong, in document order; empty when the page can be drawn
     */
    List<PdfFinding> check(Document page) {
        List<PdfFinding> findings = new ArrayList<>();
        language(page, findings);
        if (page.title().isBlank()) {
            findings.add(new PdfFinding(Code.TITLE_MISSING, "html/head", ""));
        }
        page.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                text(text.getWholeText(), parent, findings);
            } else if (node instanceof DataNode data && node.parent() instanceof Element parent) {
                styles(parent, findings).sheet(data.getWholeData());
            } else if (node instanceof Element element && !(node instanceof Document)) {
                element(element, findings);
            }
        });
        headings(page, findings);
        return List.copyOf(findings);
    }

    private static void language(Document page, List<PdfFinding> findings) {
        Element html = page.selectFirst("html");
        if (html == null || html.attr("lang").isBlank()) {
            findings.add(new PdfFinding(Code.LANGUAGE_MISSING, "html", ""));
        }
    }

    private void text(String text, Element parent, List<PdfFinding> findings) {
        text.codePoints().distinct().forEach(c -> {
            if (PdfCharacters.refused(c)) {
                findings.add(new PdfFinding(Code.CHARACTER_REFUSED, path(parent), PdfCharacters.name(c)));
            } else if (!PdfCharacters.blank(c) && !fonts.covers(c) && parent.closest("head") == null) {
                findings.add(new PdfFinding(Code.GLYPH_MISSING, path(parent), PdfCharacters.name(c)));
            }
        });
    }

    private void element(Element element, List<PdfFinding> findings) {
        String name = element.normalName();
        if (!ELEMENTS.contains(name)) {
            findings.add(new PdfFinding(Code.ELEMENT_REFUSED, path(element), ""));
            return;
        }
        for (Attribute attribute : element.attributes()) {
            attribute(element, attribute, findings);
        }
        switch (name) {
            case "th" -> header(element, findings);
            case "table" -> {
                if (!TableShape.isRegular(element)) {
                    findings.add(new PdfFinding(Code.TABLE_IRREGULAR, path(element), ""));
                }
            }
            case "img" -> {
                if (element.attr("alt").isBlank()) {
                    findings.add(new PdfFinding(Code.ALTERNATIVE_MISSING, path(element), "alt"));
                }
                reference(element, "src", IMAGES, findings);
            }
            case "a" -> {
                if (element.hasAttr("href")) {
                    reference(element, "href", LINKS, findings);
                }
            }
            default -> {
                if ("img".equals(element.attr("role"))
                        && element.attr("aria-label").isBlank()) {
                    findings.add(new PdfFinding(Code.ALTERNATIVE_MISSING, path(element), "aria-label"));
                }
            }
        }
    }

    private void attribute(Element element, Attribute attribute, List<PdfFinding> findings) {
        String value = attribute.getValue();
        PdfCharacters.firstRefused(value)
                .ifPresent(c ->
                        findings.add(new PdfFinding(Code.CHARACTER_REFUSED, path(element), PdfCharacters.name(c))));
        switch (attribute.getKey()) {
            case "style" -> styles(element, findings).declarations(value);
            case "lang" -> {
                if (!wellFormed(value)) {
                    findings.add(new PdfFinding(Code.LANGUAGE_MISSING, path(element), "not a language tag"));
                }
            }
            case "dir" -> {
                if (!"ltr".equalsIgnoreCase(value)) {
                    findings.add(new PdfFinding(Code.ATTRIBUTE_REFUSED, path(element), "dir"));
                }
            }
            case "background", "data", "formaction", "srcset" ->
                findings.add(new PdfFinding(Code.ATTRIBUTE_REFUSED, path(element), attribute.getKey()));
            default -> {
                if (attribute.getKey().startsWith("on")) {
                    findings.add(new PdfFinding(Code.ATTRIBUTE_REFUSED, path(element), attribute.getKey()));
                }
            }
        }
    }

    private static void header(Element cell, List<PdfFinding> findings) {
        String scope = cell.attr("scope");
        boolean known = SCOPES.contains(scope) || ROWGROUP.equals(scope) && cell.closest("thead") == null;
        if (!known) {
            findings.add(new PdfFinding(Code.HEADER_SCOPE_MISSING, path(cell), ""));
        }
        if (cell.text().isBlank() && cell.selectFirst("img") == null) {
            findings.add(new PdfFinding(Code.HEADER_EMPTY, path(cell), ""));
        }
    }

    private static void headings(Document page, List<PdfFinding> findings) {
        int previous = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > previous + 1) {
                findings.add(new PdfFinding(Code.HEADING_ORDER, path(heading), ""));
            }
            previous = level;
        }
    }

    private static void reference(Element element, String attribute, List<String> accepted, List<PdfFinding> findings) {
        String target = element.attr(attribute).toLowerCase(Locale.ROOT);
        if (accepted.stream().noneMatch(target::startsWith)) {
            findings.add(new PdfFinding(Code.REFERENCE_REFUSED, path(element), attribute));
        }
    }

    private static boolean wellFormed(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private StyleCheck styles(Element owner, List<PdfFinding> findings) {
        return new StyleCheck(fonts, (code, detail) -> findings.add(new PdfFinding(code, path(owner), detail)));
    }

    private static String path(Element element) {
        Element parent = element.parent();
        if (parent == null || parent instanceof Document) {
            return element.normalName();
        }
        int rank = 1;
        for (Element other = element.previousElementSibling(); other != null; other = other.previousElementSibling()) {
            if (other.normalName().equals(element.normalName())) {
                rank++;
            }
        }
        return path(parent) + "/" + element.normalName() + (rank > 1 ? "[" + rank + "]" : "");
    }
}
