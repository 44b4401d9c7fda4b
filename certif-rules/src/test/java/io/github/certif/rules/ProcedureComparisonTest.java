package io.github.certif.rules;

import static io.github.certif.rules.Juries.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.worked.Expectation;
import io.github.certif.model.worked.ExpectedFinding;
import io.github.certif.model.worked.WorkedCase;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcedureComparisonTest {

    private static final ExpectedFinding TOO_FEW =
            ExpectedFinding.builder().clause(ClauseId.of("external")).build();

    private static List<Finding> differences(int times) {
        WorkedCase workedCase = WorkedCase.builder()
                .id("too-few-externals")
                .title("Two externals of five.")
                .asOf(DAY)
                .stage(Stage.BEFORE_SESSION)
                .session(Juries.of(2, 3).session())
                .expect(Expectation.builder()
                        .said(Collections.nCopies(times, TOO_FEW))
                        .build())
                .build();
        return new ProcedureComparison(workedCase, SessionRules.of(Juries.referential())).differences();
    }

    @Test
    void aFindingAnswersOneExpectationAndNoMore() {
        int found = Juries.of(2, 3).said("external").size();

        assertThat(differences(found)).isEmpty();
        assertThat(differences(found + 1)).hasSize(1);
    }
}
