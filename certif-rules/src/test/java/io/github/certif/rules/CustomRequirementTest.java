package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Label;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.worked.Expectation;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Worked cases of a regulation with a third party's requirement are judged when its evaluator is handed over. */
class CustomRequirementTest {

    private static final String TYPE = "org.example.Sunny";
    private static final LocalDate EXAM = LocalDate.of(2024, 5, 2);

    private final Requirement sunny = new Requirement.Custom(Label.NONE, TYPE, Map.of("hours", "2"));
    private final Referential referential = Regulations.plain(
            1, Regulations.plainRegulation(sunny, R.text("ALLOWED")).build());

    @Test
    void aJudgeSaysWhichKindsItKnows() {
        assertThat(WorkedCases.judge().customTypes()).get().isEqualTo(Set.of());
        assertThat(judge(Verdict.SATISFIED).customTypes()).get().isEqualTo(Set.of(TYPE));
    }

    @Test
    void theEvaluatorDecidesTheCase() {
        assertThat(judge(Verdict.SATISFIED).judge(referential, expecting(Outcome.ADMITTED)))
                .isEmpty();
        assertThat(judge(Verdict.UNSATISFIED).judge(referential, expecting(Outcome.PARTIALLY_ADMITTED)))
                .isEmpty();
        assertThat(judge(Verdict.UNSATISFIED).judge(referential, expecting(Outcome.ADMITTED)))
                .extracting(Finding::getCode)
                .containsExactly("CASE_DIFFERS");
    }

    private static WorkedCases judge(Verdict verdict) {
        RequirementEvaluator evaluator = new RequirementEvaluator() {
            @Override
            public String type() {
                return TYPE;
            }

            @Override
            public Reply evaluate(Question question) {
                assertThat(question.params()).containsEntry("hours", "2");
                return new Reply(verdict, List.of());
            }
        };
        return WorkedCases.judge(WorkingDays.MONDAY_TO_FRIDAY, List.of(evaluator));
    }

    private static WorkedCase expecting(Outcome outcome) {
        Dossier dossier = Dossiers.empty()
                .addSittings(Sitting.builder()
                        .id(SittingId.of("S1"))
                        .examOn(EXAM)
                        .putLevels(CompetencyCode.of("C1"), Level.of("YES"))
                        .build())
                .addClosings(Dossiers.closing("jury", EXAM))
                .build();
        return WorkedCase.builder()
                .id("sunny")
                .title("a sunny day")
                .asOf(EXAM)
                .dossier(dossier)
                .expect(Expectation.builder().outcome(outcome).build())
                .build();
    }
}
