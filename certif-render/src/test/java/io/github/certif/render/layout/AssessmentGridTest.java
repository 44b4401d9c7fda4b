package io.github.certif.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Referential;
import io.github.certif.render.Documents;
import io.github.certif.render.Fixtures;
import io.github.certif.render.text.TextRenderer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentGridTest {

    private static final String CRITERION = "Le propos se suit.";

    private final Referential referential = Fixtures.referential("niveaux");

    @Test
    void whatABodyOfItsOwnJudgesByItsOwnCriteriaHasAGridOfItsOwn() {
        Documents documents = Documents.of(referential, Language.FR);

        assertThat(documents.papers(DocumentKind.ASSESSMENT_GRID, Matter.blank()))
                .extracting(Paper::name)
                .containsExactly("blank/assessment-grid-final");
        assertThat(documents.papers(
                        DocumentKind.ASSESSMENT_GRID,
                        Fixtures.session("niveaux").matter()))
                .extracting(Paper::name)
                .contains("candidates/cand-01/assessment-grid-final");
        assertThat(text(documents, DocumentKind.ASSESSMENT_GRID)).contains(CRITERION);
        assertThat(text(documents, DocumentKind.EVALUATION_GRID)).doesNotContain(CRITERION);
    }

    @Test
    void whatTheJuryOfTheTitleJudgesStandsInItsGrid() {
        Documents documents = Documents.of(judgedByTheJury(), Language.FR);

        assertThat(documents.papers(DocumentKind.ASSESSMENT_GRID, Matter.blank()))
                .isEmpty();
        assertThat(text(documents, DocumentKind.EVALUATION_GRID)).contains(CRITERION);
    }

    private Referential judgedByTheJury() {
        return Referential.builder()
                .from(referential)
                .assessments(referential.getAssessments().stream()
                        .map(one -> Assessment.builder()
                                .from(one)
                                .body(Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    private static String text(Documents documents, DocumentKind kind) {
        return TextRenderer.create().render(documents.document(kind, Matter.blank()));
    }
}
