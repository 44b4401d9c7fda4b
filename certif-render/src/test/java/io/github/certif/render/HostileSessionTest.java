package io.github.certif.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.render.document.Document;
import io.github.certif.render.html.HtmlRenderer;
import io.github.certif.render.markdown.MarkdownRenderer;
import io.github.certif.render.text.TextRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer.Builder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every document of a session in which people are called, and say, something hostile: it has the same structure as with
 * a harmless text in its place, and shows the text.
 */
class HostileSessionTest {

    private static final String HARMLESS = "x";

    private static final List<org.commonmark.Extension> ALL =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

    static Stream<Path> cases() {
        return GoldenCases.folders().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void htmlKeepsItsStructure(Path folder) {
        Element harmless = html(folder, HARMLESS);
        Element page = html(folder, HostileText.ANYWHERE);
        assertThat(structure(page)).isEqualTo(structure(harmless));
        assertThat(page.select("[href], [src], [onclick], [onerror], [style]:not(col)"))
                .isEmpty();
        shows(page, harmless, HostileText.ANYWHERE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void markdownKeepsItsStructure(Path folder) {
        Element harmless = markdown(folder, HARMLESS);
        Stream.concat(Stream.of(HostileText.ANYWHERE), HostileText.atTheStart().stream())
                .forEach(text -> {
                    Element page = markdown(folder, text);
                    assertThat(structure(page)).as(text).isEqualTo(structure(harmless));
                    assertThat(page.select("a, img, em, del")).as(text).isEmpty();
                    shows(page, harmless, text);
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void plainTextKeepsItsLines(Path folder) {
        long lines = text(folder, HARMLESS).lines().count();
        for (String hostile :
                List.of("a\n\n1. ADMIS\r\n\u2028fin", "a\u0000\u0007\u001B[2J\u009Bb\u202Ec\u2066d\uFEFF")) {
            String page = text(folder, hostile);
            assertThat(page.lines().count()).isEqualTo(lines);
            assertThat(page.replace("\n", "").codePoints())
                    .noneMatch(c -> Character.getType(c) == Character.CONTROL || c == 0x202E || c == 0x2066);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes", "grid", "booklet"})
    void tenThousandCharactersAreShownWhole(String folder) {
        String text = "<é|".repeat(3_334);
        Path path = Fixtures.RESOURCES.resolve("golden").resolve(folder);
        assertThat(html(path, text).text()).contains(text);
        assertThat(markdown(path, text).text()).contains(text);
        assertThat(text(path, text)).contains(text);
    }

    private static Element html(Path folder, String text) {
        return Jsoup.parse(HtmlRenderer.create().render(document(folder, text)));
    }

    /** As the most obliging site would show it: raw HTML let through, links made of whatever looks like one. */
    private static Element markdown(Path folder, String text) {
        String markdown = MarkdownRenderer.create().render(document(folder, text));
        Builder renderer = org.commonmark.renderer.html.HtmlRenderer.builder().extensions(ALL);
        return Jsoup.parse(
                renderer.build().render(Parser.builder().extensions(ALL).build().parse(markdown)));
    }

    private static String text(Path folder, String text) {
        return TextRenderer.create().render(document(folder, text));
    }

    private static Document document(Path folder, String text) {
        return GoldenCases.read(folder).build(HostileText.everywhere(text));
    }

    /** The elements in order; code only makes a link harmless. */
    private static List<String> structure(Element page) {
        return page.getAllElements().stream()
                .map(Element::normalName)
                .filter(name -> !name.equals("code"))
                .toList();
    }

    private static void shows(Element page, Element harmless, String text) {
        String wanted = text.strip().replaceAll("\\s+", " ");
        if (!page.text().contains(wanted)) {
            assertThat(page.text()).as(text).isEqualTo(harmless.text());
        }
    }
}
