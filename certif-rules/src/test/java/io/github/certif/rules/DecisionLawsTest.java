package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.Presence;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.decision.ScopeResult;
import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Acquisition;
import io.github.certif.model.dossier.AcquisitionStatus;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Bloc;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of every decision, whatever the regulation. */
@Domain(Cases.class)
class DecisionLawsTest {

    private static final int TRIES = 300;

    @Property(tries = TRIES, seed = "20261121")
    void whatIsPendingAwaitsSomething(@ForAll Case drawn) {
        Decision decision = drawn.decide();
        if (decision.getOutcome() == Outcome.PENDING) {
            assertThat(decision.getAwaiting()).isNotEmpty();
        }
        if (decision.getOutcome() == Outcome.ABSENT) {
            assertThat(decision.getAwaiting()).isEmpty();
        }
    }

    @Property(tries = TRIES, seed = "20261121")
    void onceClosedOnlyBodiesAndReplacementsAreAwaited(@ForAll Case drawn) {
        Decision decision = drawn.with(closed(drawn)).decide();
        assertThat(decision.isClosed()).isTrue();
        assertThat(decision.getAwaiting())
                .allMatch(awaited -> awaited.kind() == AwaitedKind.BODY || awaited.kind() == AwaitedKind.REPLACEMENT);
        assertThat(decision.getFindings()).extracting(Finding::getCode).doesNotContain("CLOSING_REFUSED");
    }

    @Property(tries = TRIES, seed = "20261121")
    void admittedMeansTheTitleIsAcquiredUnlessNobodyCame(@ForAll Case drawn) {
        Decision decision = drawn.decide();
        boolean isAcquired = decision.getTitle().getState() == UnitState.ACQUIRED;
        boolean isMissed = decision.getOutcome() == Outcome.ABSENT
                || decision.getAwaiting().stream().anyMatch(awaited -> awaited.kind() == AwaitedKind.REPLACEMENT);
        if (decision.getOutcome() == Outcome.ADMITTED) {
            assertThat(isAcquired).isTrue();
        } else if (!isMissed) {
            assertThat(isAcquired).isFalse();
        }
        decision.getRetake()
                .ifPresent(plan ->
                        assertThat(plan.getRight() == RightState.NOT_NEEDED).isEqualTo(isAcquired));
    }

    @Property(tries = TRIES, seed = "20261121")
    void absentEstablishesNothingAndTakesNothing(@ForAll Case drawn) {
        Decision decision = drawn.with(absent(drawn)).decide();
        if (decision.getOutcome() != Outcome.ABSENT) {
            return;
        }
        assertThat(decision.getScopeResult()).isEqualTo(ScopeResult.NONE);
        assertThat(decision.getBlocs())
                .filteredOn(bloc -> bloc.getState() == UnitState.ACQUIRED)
                .allMatch(bloc -> !EnumSet.of(UnitOrigin.NOW, UnitOrigin.BOTH)
                        .contains(bloc.getOrigin().orElseThrow()));
        assertThat(acquired(decision)).isEqualTo(blocsProven(drawn));
    }

    @Property(tries = TRIES, seed = "20261121")
    void whoCameForAPartIsPresentAndWhatIsNotJudgedIsNotAcquiredAtClosing(@ForAll Case first, @ForAll Draw change) {
        Case drawn = first.with(comingForAPart(first, change));
        Decision decision = drawn.with(closed(drawn)).decide();
        if (decision.getPresence() != Presence.PARTLY) {
            return;
        }
        assertThat(decision.getOutcome()).isNotEqualTo(Outcome.ABSENT);
        Map<CompetencyCode, Level> levels = drawn.view().current().orElseThrow().getLevels();
        decision.getCompetencies().stream()
                .filter(result ->
                        !levels.containsKey(CompetencyCode.of(result.getUnit().code())))
                .forEach(result -> {
                    if (result.getReason() == Reason.REPLACEMENT_DUE) {
                        assertThat(result.getState()).isEqualTo(UnitState.PENDING);
                    } else {
                        assertThat(result.getState()).isEqualTo(UnitState.NOT_ACQUIRED);
                        assertThat(result.getReason()).isIn(Reason.NOT_EVALUATED, Reason.NOT_SAT);
                    }
                });
    }

    @Property(tries = TRIES, seed = "20261121")
    void aBlocOfTheHistoryStaysAcquiredWhateverIsFailedNow(@ForAll Case drawn, @ForAll Draw change) {
        Set<Unit> proven = blocsProven(drawn);
        Case failed = drawn.with(failing(drawn, change));
        for (UnitResult bloc : failed.decide().getBlocs()) {
            if (proven.contains(bloc.getUnit())) {
                assertThat(bloc.getState()).as("%s", bloc).isEqualTo(UnitState.ACQUIRED);
                assertThat(bloc.getReason()).isEqualTo(Reason.EARLIER);
            }
        }
    }

    private static Set<Unit> blocsProven(Case drawn) {
        return drawn.dossier().getAcquisitions().stream()
                .filter(acquisition -> counts(drawn, acquisition))
                .map(Acquisition::getUnit)
                .filter(unit -> unit.kind() == UnitKind.BLOC)
                .collect(Collectors.toSet());
    }

    private static boolean counts(Case drawn, Acquisition acquisition) {
        return acquisition.getReferential().isEmpty()
                && acquisition.getStatus() == AcquisitionStatus.PROVEN
                && !acquisition.getOn().isAfter(drawn.asOf());
    }

    @Property(tries = TRIES, seed = "20261121")
    void whatIsHeldFromBeforeHasItsProof(@ForAll Case drawn) {
        Decision decision = drawn.decide();
        List<UnitResult> results = new ArrayList<>(decision.getBlocs());
        results.add(decision.getTitle());
        for (UnitResult result : results) {
            boolean isEarlier = result.getOrigin()
                    .filter(origin -> origin != UnitOrigin.NOW)
                    .isPresent();
            assertThat(result.getProof().isPresent()).as("%s", result).isEqualTo(isEarlier);
            assertThat(result.getOrigin().isPresent()).isEqualTo(result.getState() == UnitState.ACQUIRED);
        }
    }

    @Property(tries = TRIES, seed = "20261121")
    void theResultOfTheScopeSaysWhatThisSittingEstablished(@ForAll Case drawn) {
        Decision decision = drawn.decide();
        Units units = new Evaluator(drawn.book(), view(drawn, decision)).units();
        Set<Verdict> verdicts = drawn.referential().getBlocs().stream()
                .map(Bloc::getCode)
                .filter(code -> drawn.view().inScope(code))
                .map(code -> units.now(code).getVerdict())
                .collect(Collectors.toSet());
        ScopeResult expected = verdicts.contains(Verdict.UNDETERMINED)
                ? ScopeResult.PENDING
                : !verdicts.contains(Verdict.SATISFIED)
                        ? ScopeResult.NONE
                        : verdicts.size() == 1 ? ScopeResult.ALL : ScopeResult.SOME;
        assertThat(decision.getScopeResult()).isEqualTo(expected);
    }

    private static View view(Case drawn, Decision decision) {
        return decision.isClosed() ? drawn.view() : drawn.view().open();
    }

    @Property(tries = TRIES, seed = "20261121")
    void documentsDependOnTheBlocsHeld(@ForAll Case drawn) {
        Decision decision = drawn.with(closed(drawn)).decide();
        long held = decision.getBlocs().stream()
                .filter(bloc -> bloc.getState() == UnitState.ACQUIRED)
                .count();
        List<String> expected = new ArrayList<>();
        if (held > 0) {
            expected.add("BOOKLET");
        }
        if (held == decision.getBlocs().size()) {
            expected.add("DIPLOMA");
        }
        assertThat(decision.getDocuments()).isEqualTo(expected);
    }

    // ---- changes

    private static Dossier absent(Case drawn) {
        List<Sitting> sittings = new ArrayList<>();
        for (Sitting sitting : drawn.dossier().getSittings()) {
            sittings.add(Sitting.builder()
                    .from(sitting)
                    .attendance(Attendance.ABSENT)
                    .absences(Map.of())
                    .build());
        }
        return Dossier.builder().from(drawn.dossier()).sittings(sittings).build();
    }

    private static Dossier comingForAPart(Case drawn, Draw change) {
        List<Sitting> sittings = new ArrayList<>();
        for (Sitting sitting : drawn.dossier().getSittings()) {
            Sitting.Builder partly = Sitting.builder();
            partly.from(sitting).attendance(Attendance.PRESENT);
            drawn.referential()
                    .getAssessments()
                    .forEach(assessment ->
                            partly.putAbsences(assessment.getCode(), change.of(Attendance.ABSENT, Attendance.PRESENT)));
            sittings.add(partly.build());
        }
        return Dossier.builder().from(drawn.dossier()).sittings(sittings).build();
    }

    static Set<Unit> acquired(Decision decision) {
        return decision.getBlocs().stream()
                .filter(bloc -> bloc.getState() == UnitState.ACQUIRED)
                .map(UnitResult::getUnit)
                .collect(Collectors.toSet());
    }

    /** The jury closes on the day of the question, and nothing is left for anybody's review. */
    static Dossier closed(Case drawn) {
        return Dossier.builder()
                .from(drawn.dossier())
                .addClosings(Dossiers.closing("jury", drawn.asOf()))
                .build();
    }

    /** One more competency failed in each sitting, as drawn. */
    private static Dossier failing(Case drawn, Draw change) {
        Level worst = Level.of(scale(drawn).levels().get(0).value());
        List<Sitting> sittings = new ArrayList<>();
        for (Sitting sitting : drawn.dossier().getSittings()) {
            Map<CompetencyCode, Level> levels = new LinkedHashMap<>(sitting.getLevels());
            drawn.referential().getCompetencies().forEach(competency -> {
                if (change.below(2) == 0) {
                    levels.put(competency.getCode(), worst);
                }
            });
            sittings.add(Sitting.builder().from(sitting).levels(levels).build());
        }
        return Dossier.builder().from(drawn.dossier()).sittings(sittings).build();
    }

    static io.github.certif.model.regulation.Scale.RatingScale scale(Case drawn) {
        return (io.github.certif.model.regulation.Scale.RatingScale)
                drawn.referential().getRegulation().getScales().get("competency");
    }
}
