package org.example.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.PackLinter;
import io.github.certif.rules.WorkedCases;
import io.github.certif.rules.WorkingDays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtelierPackTest {

    @Test
    void thePackHasNoFindingAndItsWorkedCasesComeOutRight() {
        PackLinter linter =
                PackLinter.of(WorkedCases.judge(WorkingDays.MONDAY_TO_FRIDAY, List.of(new DistinctValues())));

        assertThat(linter.lint(new AtelierPacks(), ReferentialId.of("atelier-reliure")))
                .isEmpty();
    }

    @Test
    void withoutTheRequirementItsCasesAreNotJudgedInSilence() {
        assertThat(PackLinter.of(WorkedCases.judge()).lint(new AtelierPacks(), ReferentialId.of("atelier-reliure")))
                .extracting(Finding::getCode)
                .containsExactly("PACK_CASES_NOT_JUDGED", "PACK_CUSTOM_NOT_OFFERED");
    }
}
