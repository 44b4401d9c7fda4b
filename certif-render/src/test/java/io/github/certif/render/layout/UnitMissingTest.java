package io.github.certif.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.render.Fixtures;
import io.github.certif.render.message.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands beside a bloc that is not acquired. */
class UnitMissingTest {

    private static final Decision ANY = Fixtures.session("chantier").of(CandidateId.of("cand-02"));

    private final UnitMissing missing = new UnitMissing(Words.of(Fixtures.referential("chantier"), Language.FR));

    private static UnitResult result(String unit, UnitState state, Reason reason) {
        return UnitResult.builder()
                .unit(Unit.parse(unit))
                .state(state)
                .reason(reason)
                .build();
    }

    private String why(UnitState state, Reason reason, UnitResult... competencies) {
        Decision decision = Decision.builder()
                .from(ANY)
                .competencies(List.of(competencies))
                .awaiting(List.of())
                .build();
        // French sets spaces that do not break before its colons
        return missing.why(decision, result("bloc:INV1001B2", state, reason))
                .plain()
                .replaceAll("\\h", " ");
    }

    @Test
    void anAbsentCandidateWasNotJudged() {
        assertThat(why(
                        UnitState.NOT_ACQUIRED,
                        Reason.ABSENT,
                        result("competency:C3", UnitState.NOT_ACQUIRED, Reason.ABSENT),
                        result("competency:C4", UnitState.NOT_ACQUIRED, Reason.ABSENT)))
                .isEqualTo("le candidat était absent");
    }

    @Test
    void whatIsAwaitedIsNotRefused() {
        assertThat(why(
                        UnitState.PENDING,
                        Reason.NOT_RECORDED,
                        result("competency:C3", UnitState.ACQUIRED, Reason.MET),
                        result("competency:C4", UnitState.PENDING, Reason.NOT_RECORDED)))
                .isEqualTo("Attendu : C4");
    }

    @Test
    void whatIsRefusedAndWhatIsAwaitedStandApart() {
        assertThat(why(
                        UnitState.PENDING,
                        Reason.CHILDREN,
                        result("competency:C3", UnitState.NOT_ACQUIRED, Reason.NOT_MET),
                        result("competency:C4", UnitState.PENDING, Reason.NOT_RECORDED)))
                .isEqualTo("Compétences non acquises : C3\nAttendu : C4");
    }

    @Test
    void whatNobodyJudgedStandsWithItsReason() {
        assertThat(why(
                        UnitState.NOT_ACQUIRED,
                        Reason.NOT_MET,
                        result("competency:C3", UnitState.NOT_ACQUIRED, Reason.NOT_EVALUATED),
                        result("competency:C4", UnitState.NOT_ACQUIRED, Reason.NOT_MET)))
                .isEqualTo("Compétences non acquises : C4\nle jury a clos sans résultat : C3");
    }

    @Test
    void anotherBlocSaysNothingOfThisOne() {
        assertThat(why(
                        UnitState.NOT_ACQUIRED,
                        Reason.CHILDREN,
                        result("competency:C1", UnitState.NOT_ACQUIRED, Reason.NOT_MET)))
                .isEqualTo("–");
    }
}
