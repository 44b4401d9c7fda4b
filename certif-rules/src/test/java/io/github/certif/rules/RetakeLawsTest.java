package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.RetakeRight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What a closed decision says of sitting again. */
@Domain(Cases.class)
class RetakeLawsTest {

    private static final int TRIES = 300;

    private static Decision closed(Case drawn) {
        return drawn.with(DecisionLawsTest.closed(drawn)).decide();
    }

    private static Set<BlocCode> acquired(Decision decision) {
        return DecisionLawsTest.acquired(decision).stream()
                .map(unit -> BlocCode.of(unit.code()))
                .collect(Collectors.toSet());
    }

    @Property(tries = TRIES, seed = "20261121")
    void whatIsSatAgainOrFirstAndWhatIsAcquiredAreDisjointAndCoverTheCertification(@ForAll Case drawn) {
        Decision decision = closed(drawn);
        RetakePlan plan = decision.getRetake().orElseThrow();
        if (plan.getRight() == RightState.NOT_NEEDED) {
            assertThat(plan.getToRetake()).isEmpty();
            assertThat(plan.getToSitFirst()).isEmpty();
            assertThat(plan.getAssessments()).isEmpty();
            return;
        }
        List<BlocCode> all = new ArrayList<>(plan.getToRetake());
        all.addAll(plan.getToSitFirst());
        all.addAll(acquired(decision));
        assertThat(all).containsExactlyInAnyOrderElementsOf(Dossiers.blocs(drawn.referential()));
    }

    @Property(tries = TRIES, seed = "20261121")
    void whatIsJudgedAgainIsWhatTheMissingBlocsHoldLessWhatIsKept(@ForAll Case drawn) {
        Decision decision = closed(drawn);
        RetakePlan plan = decision.getRetake().orElseThrow();
        if (plan.getRight() == RightState.NOT_NEEDED) {
            return;
        }
        Set<BlocCode> acquired = acquired(decision);
        Set<CompetencyCode> kept = kept(drawn, decision);
        Set<CompetencyCode> expected = drawn.referential().getBlocs().stream()
                .filter(bloc -> !acquired.contains(bloc.getCode()))
                .map(Bloc::getCompetencies)
                .flatMap(List::stream)
                .filter(code -> !kept.contains(code))
                .collect(Collectors.toSet());
        Set<CompetencyCode> judged = new HashSet<>();
        plan.getAssessments().forEach(assessment -> {
            assertThat(assessment.getJudgedOn()).isNotEmpty();
            assertThat(drawn.referential()
                            .assessment(assessment.getAssessment())
                            .orElseThrow()
                            .getCompetencies())
                    .containsAll(assessment.getJudgedOn());
            judged.addAll(assessment.getJudgedOn());
        });
        assertThat(judged).isEqualTo(expected);
        assertThat(plan.getNotAgain().size() + plan.getAssessments().size())
                .isEqualTo(drawn.referential().getAssessments().size());
    }

    /** With whole blocs kept only, a competency is kept where the text judges no more than what is missing. */
    private static Set<CompetencyCode> kept(Case drawn, Decision decision) {
        Retake retake = drawn.referential().getRegulation().getRetake().orElseThrow();
        if (!retake.getJudged().text().equals("MISSING_COMPETENCIES")) {
            return Set.of();
        }
        return decision.getCompetencies().stream()
                .filter(result -> result.getState() == UnitState.ACQUIRED)
                .map(result -> CompetencyCode.of(result.getUnit().code()))
                .collect(Collectors.toSet());
    }

    @Property(tries = TRIES, seed = "20261121")
    void aRightIsOpenUntilItsLastDayAndTheLastDayIsTheLastEligibleOne(@ForAll Case drawn) {
        Case closed = drawn.with(DecisionLawsTest.closed(drawn));
        RetakePlan plan = closed.decide().getRetake().orElseThrow();
        if (plan.getLastDay().isEmpty()
                || plan.getAttemptsLeft().filter(left -> left == 0).isPresent()) {
            return;
        }
        LocalDate last = plan.getLastDay().get();
        assertThat(eligible(closed, last)).isEqualTo(Verdict.SATISFIED);
        Verdict dayAfter = eligible(closed, last.plusDays(1));
        assertThat(dayAfter).isNotEqualTo(plan.isReopens() ? null : Verdict.SATISFIED);
        if (!plan.isReopens()) {
            assertThat(dayAfter).isEqualTo(Verdict.UNSATISFIED);
            assertThat(plan.getRight()).isEqualTo(closed.asOf().isAfter(last) ? RightState.CLOSED : RightState.OPEN);
        }
    }

    private static Verdict eligible(Case drawn, LocalDate on) {
        return RetakeRules.of(drawn.referential(), PolicyChoices.of(drawn.policies()))
                .eligible(drawn.dossier(), drawn.asOf(), on)
                .get()
                .getVerdict();
    }

    @Property(tries = TRIES, seed = "20261121")
    void attemptsUsedUpCloseTheRight(@ForAll Case drawn) {
        RetakePlan plan = closed(drawn).getRetake().orElseThrow();
        if (plan.getAttemptsLeft().filter(left -> left == 0).isPresent()) {
            assertThat(plan.getRight()).isIn(RightState.CLOSED, RightState.UNDETERMINED);
        }
    }

    @Property(tries = TRIES, seed = "20261121")
    void withoutAnyRightTheTextIsSilentOrForbids(@ForAll Case drawn) {
        RetakePlan plan = closed(drawn).getRetake().orElseThrow();
        Retake retake = drawn.referential().getRegulation().getRetake().orElseThrow();
        List<RetakeRight> rights = retake.getRights();
        if (rights.isEmpty() && plan.getRight() != RightState.NOT_NEEDED) {
            assertThat(plan.getRight())
                    .isEqualTo(
                            retake.getSilence().text().equals("FORBIDDEN")
                                    ? RightState.CLOSED
                                    : RightState.UNREGULATED);
        }
        if (!rights.isEmpty()) {
            assertThat(plan.getRight()).isNotEqualTo(RightState.UNREGULATED);
        }
    }
}
