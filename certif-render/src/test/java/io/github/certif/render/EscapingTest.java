package io.github.certif.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.html.HtmlRenderer;
import io.github.certif.render.markdown.MarkdownRenderer;
import io.github.certif.render.text.TextRenderer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a candidate, a juror or a pack writes is shown, and never becomes anything else. */
class EscapingTest {

    private static final NodeId ID = NodeId.of("n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</title></style></main><b>x</b>",
                "&lt; &amp; &#60; <!-- x --> <![CDATA[x]]>",
                "\"quotes\" and 'others' = x onclick=",
                "*/ } body { display: none } @import url(x); \\",
                "a | b || c",
                "`code` ``more`` *em* **strong** _u_ ~~gone~~ [link](http://x) ![i](x)",
                "# title",
                "- item",
                "1. item",
                "https://example.org www.example.org javascript:alert(1)",
                "=SUM(A1)",
                "emoji 👩🏽‍🔧 and flags 🇫🇷",
                "combining e\u0301 and stacked z\u0351\u036B\u0343",
                "العربية and עברית \u200F marks"
            })
    void htmlShowsItAsItStands(String text) {
        org.jsoup.nodes.Document html = Jsoup.parse(HtmlRenderer.create().render(everywhere(text)));
        assertThat(html.select("script, img, a, iframe, object, link, b")).isEmpty();
        assertThat(html.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(html.selectFirst("main > p").wholeText()).isEqualTo(text);
        assertThat(html.selectFirst("td").wholeText()).isEqualTo(text);
        assertThat(html.title()).isEqualTo(html.selectFirst("h1").text());
        assertThat(html.select("style")).hasSize(1);
    }

    @Test
    void markdownShowsItAsItStands() {
        String markdown = MarkdownRenderer.create()
                .render(everywhere("<b>*x*</b> `c` [l](http://x) a|b &amp; www.example.org $x$ ~y~"));
        assertThat(markdown)
                .contains("\\<b\\>\\*x\\*\\</b\\> \\`c\\` \\[l\\](http`://`x) a\\|b \\&amp; www`.`example.org \\$x\\$"
                        + " \\~y\\~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# x", "- x", "+ x", "= x", "1. x", "12) x", "    x", "> x"})
    void markdownStartsNoBlockInsideAText(String text) {
        String line = MarkdownRenderer.create()
                .render(Fixtures.document(new Paragraph(ID, Phrase.of(text))))
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow();
        assertThat(line).doesNotMatch("^([#\\-+=>]|[0-9]+[.)]|\\s).*");
    }

    @Test
    void aRowOfAMarkdownTableStaysOneLineWithItsCells() {
        String markdown = MarkdownRenderer.create().render(everywhere("a | b\nsecond line\r\nthird"));
        String row = markdown.lines()
                .filter(line -> line.endsWith("end |"))
                .findFirst()
                .orElseThrow();
        assertThat(row).isEqualTo("| a \\| b<br>second line<br>third | end |");
    }

    @Test
    void whatNoFormatCanShowIsReplaced() {
        String text = "a\u0000b\u0007c\u001Bd\u0085e\uD800f\uFFFEg\u202Eh\u2066i";
        for (Renderer renderer : List.of(HtmlRenderer.create(), MarkdownRenderer.create(), TextRenderer.create())) {
            assertThat(renderer.render(everywhere(text)))
                    .contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh\uFFFDi");
        }
    }

    @Test
    void aCommentOfTenThousandCharactersIsShownWhole() {
        String text = "<é|".repeat(3_334);
        String html = HtmlRenderer.create().render(everywhere(text));
        assertThat(Jsoup.parse(html).selectFirst("td").wholeText()).isEqualTo(text);
        assertThat(MarkdownRenderer.create().render(everywhere(text))).contains("\\<é\\|".repeat(3_334));
        assertThat(TextRenderer.create().render(everywhere(text))).contains(text);
    }

    @Test
    void lineEndsBecomeBreaks() {
        Element paragraph = Jsoup.parse(HtmlRenderer.create().render(everywhere("a\r\nb\rc\u2028d")))
                .selectFirst("main > p");
        assertThat(paragraph.select("br")).hasSize(3);
        assertThat(paragraph.wholeText()).isEqualTo("a\nb\nc\nd");
    }

    private static Document everywhere(String text) {
        Phrase phrase = Phrase.of(text);
        return Fixtures.document(
                "x" + text.replace('\n', ' ').replace('\r', ' '),
                new Paragraph(ID.child("p"), phrase),
                new FieldList(ID.child("f"), List.of(new FieldList.Field(text, phrase, phrase))),
                Section.of(
                        ID.child("s"),
                        phrase,
                        List.of(Table.of(
                                ID.child("t"),
                                phrase,
                                List.of(Column.of(phrase, 1), Column.of(Phrase.of("end"), 1)),
                                List.of(new Row(List.of(Cell.of(phrase), Cell.of(Phrase.of("end")))))))));
    }
}
