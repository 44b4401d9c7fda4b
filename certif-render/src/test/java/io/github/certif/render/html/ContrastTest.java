package io.github.certif.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.render.Fixtures;
import io.github.certif.render.GoldenCases;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of every golden page can be read on what is behind it: 4.5 to 1 at least, light and dark. */
class ContrastTest {

    private static final double ENOUGH = 4.5;
    private static final String WHITE = "#ffffff";

    @ParameterizedTest(name = "dark: {0}")
    @ValueSource(booleans = {false, true})
    void everyTextStandsOut(boolean dark) {
        Map<String, CssColours> sheets = new HashMap<>();
        Set<CssColours.Rule> met = new LinkedHashSet<>();
        Map<String, Double> pairs = new TreeMap<>();
        GoldenCases.folders().stream()
                .map(folder -> Jsoup.parse(Fixtures.text(folder.resolve("expected.html"))))
                .flatMap(page -> page.selectFirst("main").getAllElements().stream())
                .filter(element -> !element.ownText().isBlank() || element.hasClass("fill"))
                .forEach(element -> {
                    CssColours colours = sheets.computeIfAbsent(sheet(element), css -> new CssColours(css, dark));
                    CssColours.Rule text = colours.inherited(element, "color");
                    CssColours.Rule behind = colours.inherited(element, "background");
                    met.add(text);
                    met.add(behind);
                    pairs.put(
                            text.colour() + " on " + behind.colour() + ", as in "
                                    + element.cssSelector().replaceAll(".* ", ""),
                            CssColours.contrast(text.colour(), behind.colour()));
                });
        assertThat(pairs).allSatisfy((pair, ratio) -> assertThat(ratio).as(pair).isGreaterThanOrEqualTo(ENOUGH));
        assertThat(met.stream().map(CssColours.Rule::selector)).contains("html", ".note", ".quiet", "h2", "thead th");
    }

    /** What the page itself says, so that a document's own rules count too. */
    private static String sheet(Element element) {
        return element.ownerDocument().selectFirst("style").data();
    }

    @Test
    void rulesOfOneDocumentWeighMoreThanThoseOfAll() {
        Element heading =
                Jsoup.parse("<body id=diploma><h1 class=quiet>Titre</h1>").selectFirst("h1");
        CssColours colours = new CssColours("body#diploma h1 { color: #111111; } h1.quiet { color: #eeeeee; }", true);

        assertThat(colours.inherited(heading, "color").colour()).isEqualTo("#111111");
    }

    @Test
    void theFootOfAPageStandsOutOnPaper() {
        assertThat(StyleSheet.paper().css()).contains("color: #444444;");
        assertThat(CssColours.contrast("#444444", WHITE)).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void theRatioIsThatOfTheStandard() {
        assertThat(CssColours.contrast("#000000", WHITE)).isEqualTo(21.0);
        assertThat(CssColours.contrast("#767676", WHITE)).isBetween(4.5, 4.6);
        assertThat(CssColours.contrast("#777777", WHITE)).isBetween(4.4, 4.5);
    }
}
