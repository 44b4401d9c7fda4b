package io.github.certif.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Language;
import io.github.certif.render.Documents;
import io.github.certif.render.Fixtures;
import io.github.certif.render.NodeRenderer;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Choice;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.layout.DocumentKind;
import io.github.certif.render.layout.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private static final NodeId ID = NodeId.of("n");

    private final Fixtures.Decided session = Fixtures.session("navire");
    private final Document minutes = Documents.of(Fixtures.referential("navire"), Language.FR)
            .document(DocumentKind.MINUTES, Matter.of(session.session(), session.decisions()));

    private static org.jsoup.nodes.Document html(Document document) {
        return Jsoup.parse(HtmlRenderer.create().render(document));
    }

    @Test
    void aPageIsCompleteAndFetchesNothing() {
        org.jsoup.nodes.Document html = html(minutes);
        assertThat(html.documentType()).isNotNull();
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(html.title()).isEqualTo("Projet – Procès-verbal du jury");
        assertThat(html.select("meta[name=subject]").attr("content")).contains("Menuisier de navires");
        assertThat(html.select("script, link, img, iframe, [src], [href]")).isEmpty();
        assertThat(html.select("style")).hasSize(1);
        assertThat(html.selectFirst("style").data()).doesNotContain("url(").contains("A4 landscape");
    }

    @Test
    void headingsComeInOrder() {
        List<Integer> levels = html(minutes).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.normalName().charAt(1) - '0')
                .toList();
        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
    }

    @Test
    void everyHeaderOfATableSaysWhatItHeads() {
        for (Element table : html(minutes).select("table")) {
            assertThat(table.select("th"))
                    .allMatch(th -> th.hasAttr("scope") && !th.text().isBlank());
            int columns = table.select("col").size();
            int first = table.selectFirst("thead tr").children().stream()
                    .mapToInt(th -> th.hasAttr("colspan") ? Integer.parseInt(th.attr("colspan")) : 1)
                    .sum();
            assertThat(first).isEqualTo(columns);
            assertThat(table.select("tbody tr")).allMatch(row -> row.children().size() == columns);
        }
    }

    @Test
    void idsAreThoseOfTheNodesAndStandOnce() {
        List<String> ids = html(minutes).select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        List<String> nodes = new ArrayList<>();
        minutes.walk().forEach(node -> nodes.add(node.id().value()));
        assertThat(ids).containsAll(nodes);
    }

    @Test
    void aTickHasWordsBesideItsPicture() {
        Element ticked = html(Fixtures.document(new Checkbox(ID, Phrase.of("Admis"), true)))
                .selectFirst(".tick");
        Element blank = html(Fixtures.document(new Checkbox(ID, Phrase.of("Admis"), false)))
                .selectFirst(".tick");
        assertThat(ticked.attr("aria-label")).isEqualTo("coché");
        assertThat(blank.attr("aria-label")).isEqualTo("non coché");
    }

    @Test
    void oneAnswerIsCircled() {
        List<Phrase> answers = List.of(Phrase.of("Admis"), Phrase.of("Non admis"), Phrase.of("Admission partielle"));
        Choice filled = new Choice(ID, Phrase.of("Décision"), answers, Optional.of(1));
        Choice blank = new Choice(ID, Phrase.of("Décision"), answers, Optional.empty());
        assertThat(html(Fixtures.document(filled)).select(".chosen").eachText()).containsExactly("Non admis");
        assertThat(html(Fixtures.document(blank)).select(".chosen")).isEmpty();
    }

    @Test
    void textsInAnotherLanguageSaySo() {
        Document notice = Documents.of(Fixtures.referential("navire"), Language.EN)
                .document(
                        DocumentKind.RETAKE_NOTICE,
                        Matter.of(session.session(), List.of(session.of(CandidateId.of("cand-02")))));
        org.jsoup.nodes.Document html = html(notice);
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(html.select("span[lang=fr]").eachText()).contains("Calfater");
    }

    @Test
    void aClientReplacesHowOneTypeOfNodeLooks() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .nodeRendererFactory(context -> new NodeRenderer<>() {
                    @Override
                    public Set<Class<? extends Node>> nodeTypes() {
                        return Set.of(Note.class);
                    }

                    @Override
                    public void render(Node node, Element parent) {
                        context.phrase(((Note) node).text(), parent.appendElement("aside"));
                    }
                })
                .styleSheet(StyleSheet.paper().with("aside { color: #222222; }"))
                .build();
        org.jsoup.nodes.Document html = renderer.toDom(Fixtures.document(
                new Note(ID.child("note"), Phrase.of("note")), new Paragraph(ID.child("p"), Phrase.of("text"))));
        assertThat(html.select("aside").eachText()).containsExactly("note");
        assertThat(html.select("p").eachText()).containsExactly("text");
        assertThat(html.selectFirst("style").data()).contains("aside {").doesNotContain("@media");
    }

    @Test
    void onPaperNothingDependsOnTheScreen() {
        String paper = StyleSheet.paper().css();
        String screen = StyleSheet.screenAndPaper().css().substring(paper.length());
        assertThat(paper)
                .contains("thead { display: table-header-group; }")
                .contains(".new-page { page-break-before: always; }")
                .contains(".together { page-break-inside: avoid; }")
                .contains("html { background: #ffffff;");
        assertThat(screen.replaceAll("(?s)/\\*.*?\\*/|@media screen[^{]*\\{(?:[^{}]|\\{[^{}]*})*}", ""))
                .isBlank();
    }

    @Test
    void aWideTableScrollsInAPlaceThatTheKeyboardReaches() {
        org.jsoup.nodes.Document html = html(Documents.of(Fixtures.referential("navire"), Language.FR)
                .document(
                        DocumentKind.RETAKE_NOTICE,
                        Matter.of(session.session(), List.of(session.of(CandidateId.of("cand-02"))))));
        assertThat(html.select("table")).isNotEmpty();
        for (Element table : html.select("table")) {
            Element place = table.parent();
            assertThat(place.attr("tabindex")).isEqualTo("0");
            assertThat(html.getElementById(place.attr("aria-labelledby")).text())
                    .isNotBlank();
        }
    }

    @Test
    void candidatesAreNeverNamedByTheirIds() {
        assertThat(HtmlRenderer.create().render(minutes)).doesNotContain("cand-0");
    }
}
