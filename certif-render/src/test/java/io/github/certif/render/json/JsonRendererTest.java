package io.github.certif.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.json.JsonSource;
import io.github.certif.render.Fixtures;
import io.github.certif.render.GoldenCases;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Callout;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Choice;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.StampZone;
import io.github.certif.render.document.WritingZone;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A front end gets the whole document, and what it sends back is read strictly. */
class JsonRendererTest {

    private static final NodeId ID = NodeId.of("n");
    private static final JsonRenderer JSON = JsonRenderer.create();

    @TestFactory
    Stream<DynamicTest> everyGoldenDocumentFitsTheSchemaAndIsReadBackAsItWas() {
        return GoldenCases.folders().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> survives(GoldenCases.read(folder).build())));
    }

    @Test
    void everyTypeOfNodeFitsTheSchemaAndIsReadBackAsItWas() {
        survives(Fixtures.document(
                new BulletList(
                        ID.child(1), List.of(new BulletList.Item(text("a"), List.of(BulletList.Item.of(text("b")))))),
                new Callout(ID.child(2), text("c"), List.of(new Paragraph(ID.child(3), text("d")))),
                new Checkbox(ID.child(4), Phrase.empty(), true),
                new Choice(ID.child(5), text("e"), List.of(text("f"), text("g")), Optional.of(1)),
                new Choice(ID.child(6), text("e"), List.of(text("f")), Optional.empty()),
                new Note(ID.child(7), Phrase.of("h", Language.EN).with(Emphasis.QUIET)),
                new Section(ID.child(8), text("i"), PageBreak.BEFORE, List.of(new StampZone(ID.child(9), text("j")))),
                new WritingZone(ID.child(10), text("k"), text("l"), Phrase.empty(), 4)));
    }

    @Test
    void aDocumentStartsWithItsFormatAndEveryNodeWithItsType() throws IOException {
        JsonNode json = tree(new Section(ID, text("Titre"), PageBreak.AUTO, List.of()));
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("format", "id", "title", "language", "meta", "nodes");
        assertThat(json.path("format").asText()).isEqualTo("certif-document/1");
        assertThat(json.at("/nodes/0").fieldNames())
                .toIterable()
                .containsExactly("type", "id", "title", "pageBreak", "nodes");
        assertThat(json.at("/nodes/0/type").asText()).isEqualTo("SECTION");
        assertThat(json.at("/nodes/0/id").asText()).isEqualTo("n");
    }

    @Test
    void aPhraseIsItsSpans() throws IOException {
        Phrase phrase = text("avant ").plus(Phrase.of("after", Language.EN).with(Emphasis.STRONG));
        JsonNode text = tree(new Paragraph(ID, phrase)).at("/nodes/0/text");
        assertThat(text.toString())
                .isEqualTo("[{\"text\":\"avant \",\"emphasis\":\"NONE\"},"
                        + "{\"text\":\"after\",\"emphasis\":\"STRONG\",\"language\":\"en\"}]");
    }

    @Test
    void theTextEndsWithOneLineFeedAndHoldsNoOtherLineEnd() {
        String json = JSON.render(Fixtures.document(new Paragraph(ID, text("a\r\nb"))));
        assertThat(json).endsWith("}\n").doesNotEndWith("\n\n").doesNotContain("\r");
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        Document document = Fixtures.document(new Paragraph(ID, text("İstanbul ı I i")));
        String expected = JSON.render(document);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(JsonRenderer.create().render(document)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"}],\"nodes\":[",
                "\\u0041 \\",
                "emoji 👩🏽‍🔧",
                "combining e\u0301",
                "עברית \u200F"
            })
    void whateverATextHoldsItStaysAText(String value) {
        survives(Fixtures.document(new Paragraph(ID, text(value))));
    }

    @Test
    void aCommentOfTenThousandCharactersIsWhole() {
        survives(Fixtures.document(new Paragraph(ID, text("<é\"".repeat(3_334)))));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"NOTE\"', '\"SCRIPT\"', JSON_VALUE, /nodes/0",
        "'\"type\" : \"NOTE\",', '', JSON_MISSING, /nodes/0",
        "'\"NONE\"', '\"LOUD\"', JSON_VALUE, /title/0/emphasis",
        "'\"text\" : \"t\"', '\"text\" : \"t\", \"html\" : \"t\"', JSON_UNKNOWN_PROPERTY, /nodes/0/text/0/html",
        "'\"text\" : \"t\",', '', JSON_MISSING, /nodes/0/text/0",
        "'\"id\" : \"n\"', '\"id\" : \"<n>\"', JSON_VALUE, /nodes/0/id",
        "'certif-document/1', 'certif-document/2', JSON_VALUE, ''"
    })
    void whatIsNoDocumentIsRefusedWithItsPlace(String what, String by, String code, String path) {
        String json = JSON.render(Fixtures.document(new Note(ID, text("t")))).replace(what, by);
        Answer<Document> answer = read(json);
        assertThat(answer.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo(code);
            assertThat(finding.getPath()).hasValue(path);
            assertThat(finding.getLocation()).isPresent();
        });
        assertThat(DocumentSchema.errors(json)).isNotEmpty();
    }

    @Test
    void whatATypeOfNodeMayBeIsListed() {
        String json = JSON.render(Fixtures.document(new Note(ID, text("t")))).replace("\"NOTE\"", "\"SCRIPT\"");
        assertThat(read(json).findings())
                .extracting(Finding::getArguments)
                .singleElement()
                .satisfies(arguments -> assertThat(arguments.get("expected"))
                        .startsWith("BULLET_LIST, ")
                        .contains("NOTE")
                        .doesNotContain("RATING"));
    }

    private static void survives(Document document) {
        String json = JSON.render(document);
        assertThat(DocumentSchema.errors(json)).isEmpty();
        assertThat(read(json).get()).isEqualTo(document);
    }

    private static Answer<Document> read(String json) {
        return JSON.read(JsonSource.of("document.json", json));
    }

    private static JsonNode tree(Node node) throws IOException {
        return JsonMapper.builder().build().readTree(JSON.render(Fixtures.document(node)));
    }

    private static Phrase text(String text) {
        return Phrase.of(text);
    }
}
