package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {

    private static final LocalDate CLOSED = LocalDate.parse("2024-02-29");
    private static final RetentionRules RULES = RetentionRules.of(Trials.referential("papers"));

    @Test
    void whatIsKeptWithoutLimitIsNeverDestroyed() {
        assertThat(RULES.purge("MINUTES", CLOSED, LocalDate.parse("2999-01-01")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getCode()).isEqualTo("PURGE_REFUSED");
                    assertThat(finding.getSeverity()).isEqualTo(Severity.BLOCKING);
                    assertThat(finding.getClause().map(Clause::id))
                            .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("KEEP-MINUTES"));
                });
    }

    @Test
    void theLastDayOfAPeriodStillBelongsToIt() {
        assertThat(codes(RULES.purge("REPORT", CLOSED, LocalDate.parse("2025-02-28"))))
                .containsExactly("PURGE_REFUSED");
        assertThat(RULES.purge("REPORT", CLOSED, LocalDate.parse("2025-03-01"))).isEmpty();
    }

    @Test
    void bothAPeriodAndADayMustBeOver() {
        assertThat(codes(RULES.purge("BOOKLET", CLOSED, LocalDate.parse("2030-12-31"))))
                .containsExactly("PURGE_REFUSED");
        assertThat(RULES.purge("BOOKLET", CLOSED, LocalDate.parse("2031-01-01")))
                .isEmpty();
        assertThat(codes(RULES.purge("BOOKLET", LocalDate.parse("2030-06-01"), LocalDate.parse("2031-06-01"))))
                .containsExactly("PURGE_REFUSED");
    }

    @Test
    void aPolicyLimitsWhatIsUnlimitedByDefault() {
        LocalDate after = LocalDate.parse("2029-03-01");
        RetentionRules limited = RetentionRules.of(
                Trials.referential("papers"), PolicyChoices.of(Map.of(PolicyId.of("grid-kept"), "P5Y")));

        assertThat(codes(RULES.purge("GRID", CLOSED, after))).containsExactly("PURGE_REFUSED");
        assertThat(limited.purge("GRID", CLOSED, after)).isEmpty();
    }

    @Test
    void aTextThatIsSilentIsSaidToBe() {
        assertThat(codes(RULES.purge("DRAFT", CLOSED, CLOSED))).containsExactly("RETENTION_SILENT");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::getCode).toList();
    }
}
