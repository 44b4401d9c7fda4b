package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.certif.model.code.Language;
import io.github.certif.referentials.Pack;
import io.github.certif.referentials.PackCase;
import io.github.certif.referentials.Referentials;
import io.github.certif.render.Documents;
import io.github.certif.render.json.JsonRenderer;
import io.github.certif.render.layout.Matter;
import io.github.certif.render.layout.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the shipped packs are typed on a keyboard, and set as their language wants it. */
class WellSetTest {

    private static final String TYPED_IN_FRENCH = "(?s).*(\\p{L}'\\p{L}| [:;?!»]|« |\").*";
    private static final String TYPED_IN_ENGLISH = "(?s).*(\\p{L}'\\p{L}|\").*";

    private final ObjectMapper json = new ObjectMapper();

    static List<Pack> packs() {
        return Referentials.installed().packs();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noFrenchDocumentOfAPackHasTypedApostrophesOrSpaces(Pack pack) throws IOException {
        assertThat(texts(pack, Language.FR))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotMatch(TYPED_IN_FRENCH));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noEnglishDocumentOfAPackHasTypedApostrophesOrQuotationMarks(Pack pack) throws IOException {
        assertThat(texts(pack, Language.EN))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotMatch(TYPED_IN_ENGLISH));
    }

    /** Every text of the blank forms and of the guides: nobody has recorded anything in them. */
    private List<String> texts(Pack pack, Language language) throws IOException {
        Documents documents = Documents.of(pack.getReferential(), language);
        Matter guide =
                Matter.guide(pack.getCases().stream().map(PackCase::workedCase).toList());
        List<String> texts = new ArrayList<>();
        for (Paper paper : Stream.of(Matter.blank(), guide)
                .flatMap(matter -> documents.papers(matter).stream())
                .toList()) {
            JsonNode document = json.readTree(JsonRenderer.create().render(paper.document()));
            document.findParents("emphasis")
                    .forEach(span -> texts.add(span.get("text").asText()));
        }
        return texts;
    }
}
