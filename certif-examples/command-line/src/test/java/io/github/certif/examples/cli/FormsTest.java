package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.FormTopic;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.session.Session;
import io.github.certif.referentials.Referentials;
import io.github.certif.render.Documents;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Document;
import io.github.certif.render.layout.DocumentKind;
import io.github.certif.render.layout.Matter;
import io.github.certif.render.layout.Paper;
import io.github.certif.render.markdown.MarkdownRenderer;
import io.github.certif.render.message.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the shipped packs: blank for everybody, filled for whoever filled them in. */
class FormsTest {

    private static final Path SESSION = Path.of("src", "test", "resources", "forms", "session-rncp37827.json");

    @ParameterizedTest
    @ValueSource(strings = {"rncp37827", "rncp34757", "chef-projet-ia", "expert-ingenierie-logiciel"})
    void everyFormHasEveryPlaceOfItsPackInBothLanguages(String pack) {
        Referential referential = referential(pack);
        for (Language language : List.of(Language.FR, Language.EN)) {
            List<Paper> papers = Documents.of(referential, language).papers(DocumentKind.FORM, Matter.blank());
            List<PrintedForm> forms = referential.getForms().stream()
                    .filter(form -> form.getOf().isPresent())
                    .toList();

            assertThat(papers).hasSameSizeAs(forms).isNotEmpty();
            for (int i = 0; i < forms.size(); i++) {
                assertHasEveryPlace(referential, forms.get(i), papers.get(i).document());
            }
        }
    }

    @Test
    void theFilledBookletHasEveryPlaceToo() throws IOException {
        Referential referential = referential("rncp37827");
        List<Paper> papers =
                Documents.of(referential, Language.FR).papers(DocumentKind.FORM, Matter.of(session(), List.of()));

        assertThat(papers).extracting(Paper::name).containsExactly("candidates/cand-01/form-livret-2");
        assertHasEveryPlace(
                referential,
                referential.form("LIVRET_2").orElseThrow(),
                papers.get(0).document());
    }

    @Test
    void theFilledBookletSaysWhatIsRecordedAndNothingElse() throws IOException {
        Document booklet = Documents.of(referential("rncp37827"), Language.FR)
                .document(DocumentKind.FORM, Matter.of(session(), List.of()));
        String text = MarkdownRenderer.create().render(booklet);

        assertThat(text)
                .contains("Candidat 01", "**Madame** (retenu)", "Entreprise A", "Votre CV | 1 | 8 |")
                .contains("Moyens de la mission 1", "Moyens de la mission 2", "Dépôt du projet | 2 |");
        assertThat(booklet.walk().map(node -> node.id().value()).filter(id -> id.matches(".*activity-frame\\.[0-9]+")))
                .as("one sheet for each activity, no blank one")
                .hasSize(2);
        assertThat(booklet.walk()
                        .filter(Checkbox.class::isInstance)
                        .map(Checkbox.class::cast)
                        .filter(box -> !box.checked())
                        .map(box -> box.label().plain()))
                .containsExactly("Sans emploi", "Indépendant", "Bénévole", "Autre");
    }

    private static void assertHasEveryPlace(Referential referential, PrintedForm form, Document document) {
        String text = MarkdownRenderer.create().render(document);
        Words words = Words.of(referential, document.language());
        assertThat(places(referential, form).map(key -> shown(words, key)))
                .allSatisfy(place -> assertThat(text).contains(place));
    }

    /** As Markdown writes it. */
    private static String shown(Words words, String key) {
        return words.find(key)
                .orElseThrow(() -> new AssertionError(key))
                .plain()
                .replaceAll("^([0-9])\\.", "$1\\\\.");
    }

    private static Stream<String> places(Referential referential, PrintedForm form) {
        return form.getTopics().stream()
                .flatMap(FormTopic::all)
                .flatMap(topic -> Stream.concat(
                        Stream.concat(Stream.of(topic.id()), topic.columns().stream())
                                .map(id -> "form." + form.getId() + "." + id),
                        topic.form()
                                .flatMap(referential::form)
                                .map(other -> places(referential, other))
                                .orElseGet(Stream::empty)));
    }

    private static Referential referential(String pack) {
        return Referentials.installed().get(ReferentialId.of(pack));
    }

    private static Session session() throws IOException {
        return CertifJson.create()
                .read(JsonSource.of(SESSION.toString(), Files.readString(SESSION)), Session.class)
                .get();
    }
}
