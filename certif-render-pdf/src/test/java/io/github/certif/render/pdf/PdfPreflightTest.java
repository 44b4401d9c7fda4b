package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.render.pdf.PdfFinding.Code;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPreflightTest {

    private static final PdfPreflight PREFLIGHT = new PdfPreflight(PdfFonts.bundled());

    static Stream<Arguments> refused() {
        return Stream.of(
                of(Code.LANGUAGE_MISSING, page -> page.expectFirst("html").removeAttr("lang")),
                of(Code.LANGUAGE_MISSING, page -> page.expectFirst("html").attr("lang", "  ")),
                of(Code.LANGUAGE_MISSING, page -> page.expectFirst("html").attr("lang", "français")),
                of(Code.TITLE_MISSING, page -> page.title(" ")),
                of(Code.TITLE_MISSING, page -> page.expectFirst("title").remove()),
                of(Code.GLYPH_MISSING, page -> text(page, "漢字")),
                of(Code.GLYPH_MISSING, page -> text(page, "😀🫠")),
                of(Code.GLYPH_MISSING, page -> css(page, "h1:before { content: '漢' }")),
                of(Code.GLYPH_MISSING, page -> css(page, "@page { @top-left { content: 'x' counter(page) '漢' } }")),
                of(Code.STYLE_REFUSED, page -> css(page, "h1:before { content: attr(id) }")),
                of(Code.STYLE_REFUSED, page -> css(page, "h1:before { content: open-quote }")),
                of(Code.FONT_FAMILY_UNKNOWN, page -> css(page, "body { font-family: Arial, 'Liberation Sans' }")),
                of(Code.FONT_FAMILY_UNKNOWN, page -> css(page, "body { font-family: sans-serif }")),
                of(Code.FONT_FAMILY_UNKNOWN, page -> css(page, "body { font: bold 12pt/1.2 Times New Roman }")),
                of(Code.FONT_FAMILY_UNKNOWN, page -> css(page, "@page { @top-left { font-family: serif } }")),
                of(Code.FONT_FAMILY_UNKNOWN, page -> css(page, "@media print { p { font-family: serif } }")),
                of(Code.FONT_FAMILY_UNKNOWN, page -> style(page, "font-family: monospace")),
                of(Code.STYLE_REFUSED, page -> css(page, "@import 'a.css';")),
                of(Code.STYLE_REFUSED, page -> css(page, "@IMPORT 'a.css';")),
                of(Code.STYLE_REFUSED, page -> css(page, "@font-face { font-family: X; src: local(Y) }")),
                of(Code.STYLE_REFUSED, page -> css(page, "p { background-image: url(file:///etc/hostname) }")),
                of(Code.STYLE_REFUSED, page -> css(page, "p { background-image: u\\72l(http://a/) }")),
                of(Code.STYLE_REFUSED, page -> css(page, "p { colour: red }")),
                of(Code.STYLE_REFUSED, page -> css(page, "p { text-transform: uppercase }")),
                of(Code.STYLE_REFUSED, page -> css(page, "p { direction: rtl }")),
                of(Code.STYLE_REFUSED, page -> css(page, "p { overflow: hidden }")),
                of(Code.STYLE_REFUSED, page -> style(page, "color: red } p { color: blue")),
                of(
                        Code.ELEMENT_REFUSED,
                        page -> page.body().appendElement("script").text("1")),
                of(Code.ELEMENT_REFUSED, page -> page.body().appendElement("input")),
                of(Code.ELEMENT_REFUSED, page -> page.body().appendElement("iframe")),
                of(
                        Code.ELEMENT_REFUSED,
                        page -> page.head().appendElement("link").attr("rel", "stylesheet")),
                of(Code.ATTRIBUTE_REFUSED, page -> page.body().attr("dir", "rtl")),
                of(Code.ATTRIBUTE_REFUSED, page -> page.body().attr("onload", "x()")),
                of(
                        Code.HEADER_SCOPE_MISSING,
                        page -> page.expectFirst("thead th").removeAttr("scope")),
                of(
                        Code.HEADER_SCOPE_MISSING,
                        page -> page.expectFirst("thead th").attr("scope", "rowgroup")),
                of(Code.HEADER_EMPTY, page -> page.expectFirst("thead th").text(" ")),
                of(Code.TABLE_IRREGULAR, page -> page.expectFirst("tbody td").remove()),
                of(Code.TABLE_IRREGULAR, page -> page.expectFirst("tbody td").attr("colspan", "2")),
                of(Code.TABLE_IRREGULAR, page -> page.expectFirst("tbody td").attr("rowspan", "x")),
                of(Code.HEADING_ORDER, page -> page.expectFirst("h2").tagName("h3")),
                of(Code.HEADING_ORDER, page -> page.expectFirst("h1").tagName("p")),
                of(
                        Code.ALTERNATIVE_MISSING,
                        page -> page.expectFirst("[role=img]").attr("aria-label", "")),
                of(Code.ALTERNATIVE_MISSING, page -> page.body().appendElement("img")),
                of(
                        Code.REFERENCE_REFUSED,
                        page -> page.body()
                                .appendElement("img")
                                .attr("alt", "x")
                                .attr("src", "https://www.example.org/a.png")),
                of(Code.REFERENCE_REFUSED, page -> page.expectFirst("a").attr("href", "javascript:x()")),
                of(Code.REFERENCE_REFUSED, page -> page.expectFirst("a").attr("href", "file:///etc/hostname")),
                of(Code.CHARACTER_REFUSED, page -> page.expectFirst("a").attr("title", "a\u202Eb")),
                of(Code.CHARACTER_REFUSED, page -> page.title("a\u0007b")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(Code code, Consumer<Document> damage) {
        Document page = SamplePages.minutes();
        damage.accept(page);

        assertThat(PREFLIGHT.check(page)).extracting(PdfFinding::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u000B", "\u007F", "\u0085", "\u00AD", "\u061C", "\u200B", "\u200D", "\u200E",
                "\u200F", "\u2028", "\u202A", "\u202E", "\u2066", "\u2069", "\uFEFF", "\uFFFC", "\uFFFD", "\uE000",
                "\uD800", "\u05D0", "\u0627", "\u0661", "\uDB40\uDC41"
            })
    void refusesCharactersThatDeceive(String character) {
        Document page = SamplePages.minutes();
        page.expectFirst("p").text("a" + character + "b");

        assertThat(PREFLIGHT.check(page)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.CHARACTER_REFUSED);
            assertThat(finding.where()).isEqualTo("html/body/p");
            assertThat(finding.detail()).isEqualTo(PdfCharacters.name(character.codePointAt(0)));
        });
    }

    @Test
    void acceptsGoodPages() {
        assertThat(PREFLIGHT.check(SamplePages.minutes())).isEmpty();
        assertThat(PREFLIGHT.check(SamplePages.register())).isEmpty();
        assertThat(PREFLIGHT.check(SamplePages.odd())).isEmpty();
    }

    @Test
    void neverQuotesThePage() {
        Document page = SamplePages.minutes();
        page.expectFirst("td").text("Secret 漢");

        assertThat(PREFLIGHT.check(page)).hasToString("[GLYPH_MISSING at html/body/table/tbody/tr/td: U+6F22]");
    }

    private static Arguments of(Code code, Consumer<Document> damage) {
        return Arguments.of(code, damage);
    }

    private static void text(Document page, String text) {
        page.expectFirst("p").text(text);
    }

    private static void css(Document page, String css) {
        Element style = page.head().appendElement("style");
        style.appendChild(new DataNode(css));
    }

    private static void style(Document page, String css) {
        page.expectFirst("p").attr("style", css);
    }
}
