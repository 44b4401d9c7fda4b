package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.CriterionCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.decision.ScopeResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.Acquisition;
import io.github.certif.model.dossier.AcquisitionStatus;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Observation;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.AssessmentCondition;
import io.github.certif.model.regulation.AssessmentRule;
import io.github.certif.model.regulation.Attempts;
import io.github.certif.model.regulation.Award;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Partial;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.RetakeRight;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One small dossier for each thing that the laws once found wrong. */
class EngineExamplesTest {

    private static final LocalDate EXAM = LocalDate.of(2024, 5, 2);
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 14);

    @Test
    void anEntryThatAgreesWithTheCriteriaIsNoDivergence() {
        var given = Trials.workedCase("mission", "criteria-decide");
        Dossier dossier = Dossier.builder()
                .from(given.getDossier().orElseThrow())
                .addAppraisals(Appraisal.builder()
                        .subject(Unit.of(CompetencyCode.of("C1.1")))
                        .level(Level.of("VALIDE"))
                        .on(LocalDate.of(2024, 6, 14))
                        .build())
                .build();
        var rules = AwardRules.of(Trials.referential("mission"), PolicyChoices.of(given.getPolicies()));
        assertThat(rules.decide(dossier, given.getAsOf()).findings()).isEmpty();
    }

    @Test
    void aRequirementWhoseEvaluatorThrowsRefusesToDecide() {
        var throwing = new io.github.certif.rules.spi.RequirementEvaluator() {
            @Override
            public String type() {
                return "org.example.Throwing";
            }

            @Override
            public Reply evaluate(Question question) {
                throw new IllegalStateException("out of order");
            }
        };
        Requirement title = new Requirement.Custom(
                io.github.certif.model.regulation.Label.NONE, throwing.type(), java.util.Map.of());
        Referential referential = Regulations.plain(2, regulation(title).build());
        var rules =
                AwardRules.of(referential, PolicyChoices.defaults(), WorkingDays.MONDAY_TO_FRIDAY, List.of(throwing));
        var answer = rules.decide(open(sitting()).build(), AS_OF);
        assertThat(answer.isPresent()).isFalse();
        assertThat(answer.findings()).extracting(Finding::getCode).containsExactly("REQUIREMENT_FAILED");
    }

    @Test
    void aRequirementThatNoEvaluatorKnowsRefusesToDecide() {
        Requirement unknown = new Requirement.Custom(
                io.github.certif.model.regulation.Label.NONE, "org.example.Unknown", java.util.Map.of());
        Referential referential = Regulations.plain(2, regulation(unknown).build());
        var answer = AwardRules.of(referential).decide(open(sitting()).build(), AS_OF);
        assertThat(answer.isPresent()).isFalse();
        assertThat(answer.findings()).extracting(Finding::getCode).containsExactly("REQUIREMENT_TYPE_UNKNOWN");
    }

    private static Regulation.Builder regulation(Requirement title) {
        return Regulations.plainRegulation(title, R.text("ALLOWED"));
    }

    private static Decision decide(Regulation.Builder regulation, Dossier.Builder dossier) {
        return decide(Regulations.plain(2, regulation.build()), dossier);
    }

    private static Decision decide(Referential referential, Dossier.Builder dossier) {
        return AwardRules.of(referential).decide(dossier.build(), AS_OF).get();
    }

    private static Sitting.Builder sitting(String... passed) {
        Sitting.Builder sitting = Sitting.builder();
        sitting.id(SittingId.of("S1")).examOn(EXAM);
        for (String code : passed) {
            sitting.putLevels(CompetencyCode.of(code), Level.of("YES"));
        }
        return sitting;
    }

    private static Dossier.Builder closed(Sitting.Builder sitting) {
        return Dossiers.empty().addSittings(sitting.build()).addClosings(Dossiers.closing("jury", EXAM));
    }

    private static Dossier.Builder open(Sitting.Builder sitting) {
        return Dossiers.empty().addSittings(sitting.build());
    }

    private static Unit bloc(int number) {
        return new Unit(UnitKind.BLOC, "B" + number);
    }

    // ---- closing

    @Test
    void closingChoosesNoBranchByAFactThatNobodyRecorded() {
        Requirement title = R.when(R.fact("age", "MINOR"), R.acquired(Selector.listed(UnitKind.BLOC, List.of("B2"))));
        Decision decision = decide(regulation(title), closed(sitting("C1")));
        assertThat(decision.getTitle().getState()).isEqualTo(UnitState.NOT_ACQUIRED);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.PARTIALLY_ADMITTED);
    }

    @Test
    void whatClosingHasSettledIsNotAwaitedBesideWhatABodyHasYetToSay() {
        Requirement title = R.when(R.fact("age", "MINOR"), R.verdict("college"), R.verdict("college"));
        Decision decision = decide(regulation(title), closed(sitting("C1", "C2")));
        assertThat(decision.isClosed()).isTrue();
        assertThat(decision.getAwaiting()).extracting(Awaited::kind).containsExactly(AwaitedKind.BODY);
    }

    @Test
    void aCountOfBlocsAwaitsABodyAsABody() {
        Requirement two = R.atLeast(R.count(Selector.all(UnitKind.BLOC), Measure.State.ACQUIRED), "2");
        Award award = Award.builder()
                .bloc(R.allOf(R.ownCompetencies(), R.verdict("college")))
                .title(two)
                .partial(Partial.builder()
                        .value(R.text("ALLOWED"))
                        .clause(R.CLAUSE)
                        .build())
                .build();
        Decision decision = decide(regulation(two).award(award), closed(sitting("C1", "C2")));
        assertThat(decision.isClosed()).isTrue();
        assertThat(decision.getAwaiting()).contains(new Awaited(AwaitedKind.BODY, "college", "college"));
    }

    @Test
    void aSumIsNotReachedBeforeEveryMarkIsThere() {
        Measure sum = new Measure.Sum(List.of(R.weighted(R.mark("E1"), "1"), R.weighted(R.mark("E2"), "1")));
        Regulation.Builder regulation = regulation(R.atLeast(sum, "10"));
        Sitting.Builder one = sitting().putMarks(AssessmentCode.of("E1"), new BigDecimal("12"));
        assertThat(decide(regulation, open(one)).getOutcome()).isEqualTo(Outcome.PENDING);
        assertThat(decide(regulation, closed(one)).getOutcome()).isEqualTo(Outcome.NOT_ADMITTED);
    }

    @Test
    void aReviewThatNobodyClearedRefusesTheClosing() {
        Requirement title = new Requirement.FactIs(
                io.github.certif.model.regulation.Label.NONE, "form", List.of("JOB"), Requirement.Other.REVIEW);
        Decision decision =
                decide(regulation(title), closed(sitting("C1", "C2")).putFacts("form", "OTHER"));
        assertThat(decision.isClosed()).isFalse();
        assertThat(decision.getFindings()).extracting(Finding::getCode).contains("CLOSING_REFUSED");
        assertThat(decision.getAwaiting()).extracting(Awaited::kind).containsExactly(AwaitedKind.REVIEW);
    }

    @Test
    void aRefusedClosingOfTheJuryLeavesThatOfAnotherBody() {
        Requirement review = new Requirement.FactIs(
                io.github.certif.model.regulation.Label.NONE, "form", List.of("JOB"), Requirement.Other.REVIEW);
        Decision decision = decide(
                regulation(R.anyOf(review, R.verdict("college"))),
                closed(sitting("C1", "C2"))
                        .addClosings(Dossiers.closing("college", EXAM))
                        .putFacts("form", "OTHER"));
        assertThat(decision.isClosed()).isFalse();
        assertThat(decision.getAwaiting()).extracting(Awaited::kind).containsExactly(AwaitedKind.REVIEW);
    }

    // ---- absence

    @Test
    void whoCameToNothingEstablishesNothingByRecordsEither() {
        Award award = Award.builder()
                .bloc(R.record("portfolio"))
                .title(R.allBlocs())
                .partial(Partial.builder()
                        .value(R.text("ALLOWED"))
                        .clause(R.CLAUSE)
                        .build())
                .build();
        Decision decision = decide(
                regulation(R.allBlocs()).award(award),
                closed(sitting().attendance(Attendance.ABSENT))
                        .addRecords(Dossiers.good("portfolio", EXAM).build()));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.ABSENT);
        assertThat(decision.getScopeResult()).isEqualTo(ScopeResult.NONE);
    }

    @Test
    void aReplacementIsAwaitedEvenWhereEveryBlocIsHeld() {
        Regulation.Builder regulation = regulation(R.allBlocs())
                .addAssessments(AssessmentRule.builder()
                        .assessment(AssessmentCode.of("E1"))
                        .justified(R.text("REPLACEMENT"))
                        .build());
        Decision decision = decide(
                regulation,
                open(sitting().attendance(Attendance.EXCUSED))
                        .addAcquisitions(
                                Dossiers.proven(bloc(1), EXAM.minusYears(1)),
                                Dossiers.proven(bloc(2), EXAM.minusYears(1))));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.PENDING);
        assertThat(decision.getAwaiting())
                .contains(new Awaited(AwaitedKind.REPLACEMENT, "assessment:E1", "jury"))
                .allMatch(awaited -> awaited.kind() == AwaitedKind.REPLACEMENT);
    }

    // ---- history

    @Test
    void aRevocationOfALaterDayLeavesAClaimWhereThereIsNoProof() {
        Acquisition acquisition = Acquisition.builder()
                .unit(bloc(1))
                .on(EXAM)
                .status(AcquisitionStatus.REVOKED)
                .revokedOn(AS_OF.plusDays(1))
                .build();
        Decision decision = decide(
                regulation(R.allBlocs()),
                open(sitting("C2")
                                .scope(io.github.certif.model.dossier.Scope.ofBlocs(
                                        List.of(io.github.certif.model.code.BlocCode.of("B2")))))
                        .addAcquisitions(acquisition));
        assertThat(decision.getBlocs().get(0).getState()).isEqualTo(UnitState.PENDING);
        assertThat(decision.getBlocs().get(0).getReason()).isEqualTo(Reason.CLAIMED);
    }

    @Test
    void aTitleThatIsClaimedKeepsTheQuestionOpen() {
        Acquisition claim = Acquisition.builder()
                .unit(Unit.title())
                .on(EXAM)
                .status(AcquisitionStatus.CLAIMED)
                .build();
        Sitting.Builder failed = sitting().putLevels(CompetencyCode.of("C1"), Level.of("NO"));
        assertThat(decide(regulation(R.allBlocs()), open(failed).addAcquisitions(claim))
                        .getOutcome())
                .isEqualTo(Outcome.PENDING);
        assertThat(decide(regulation(R.allBlocs()), closed(failed).addAcquisitions(claim))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_ADMITTED);
    }

    @Test
    void blocsHeldCountForAPartialAdmissionWhileAnotherIsPending() {
        Award award = Award.builder()
                .title(R.allOf(
                        R.allBlocs(), R.record("never", new RecordCondition.HasDocument("x")), R.noRecord("fraud")))
                .partial(Partial.builder()
                        .value(R.text("ALLOWED"))
                        .counts(R.text("HELD"))
                        .clause(R.CLAUSE)
                        .build())
                .build();
        Decision decision = decide(
                regulation(R.allBlocs()).award(award),
                open(sitting())
                        .addAcquisitions(Dossiers.proven(bloc(1), EXAM.minusYears(1)))
                        .addRecords(
                                DossierRecord.builder().kind("fraud").on(EXAM).build()));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.PARTIALLY_ADMITTED);
    }

    // ---- later days

    @Test
    void aSittingOfALaterDayIsNotCheckedEither() {
        Sitting later = Sitting.builder()
                .id(SittingId.of("S2"))
                .examOn(AS_OF.plusDays(1))
                .putLevels(CompetencyCode.of("unheard-of"), Level.of("YES"))
                .build();
        assertThat(decide(regulation(R.allBlocs()), open(sitting("C1", "C2")).addSittings(later))
                        .getOutcome())
                .isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void theEndOfARecordOfALaterDayIsNotKnown() {
        Requirement mission = R.record("mission", new RecordCondition.Lasts(R.text("P3M")));
        Decision decision = decide(
                regulation(mission),
                open(sitting())
                        .addRecords(DossierRecord.builder()
                                .kind("mission")
                                .on(AS_OF.minusDays(5))
                                .startsOn(AS_OF.minusDays(5))
                                .endsOn(AS_OF.plusYears(1))
                                .build()));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.PENDING);
    }

    // ---- conditions of an assessment

    @Test
    void aResultThatAConditionMayStillVoidIsPending() {
        Regulation.Builder regulation = regulation(R.allBlocs())
                .addAssessments(AssessmentRule.builder()
                        .assessment(AssessmentCode.of("E2"))
                        .addConditions(AssessmentCondition.builder()
                                .requires(R.atLeast(R.mark("E1"), "10"))
                                .build())
                        .build());
        Decision before = decide(regulation, open(sitting("C1", "C2")));
        assertThat(before.getOutcome()).isEqualTo(Outcome.PENDING);
        assertThat(before.getAwaiting()).containsExactly(new Awaited(AwaitedKind.RECORD, "assessment:E1", "jury"));
        Sitting.Builder enough = sitting("C1", "C2").putMarks(AssessmentCode.of("E1"), BigDecimal.TEN);
        assertThat(decide(regulation, open(enough)).getOutcome()).isEqualTo(Outcome.ADMITTED);
        Sitting.Builder tooLow = sitting("C1", "C2").putMarks(AssessmentCode.of("E1"), BigDecimal.ONE);
        Decision voided = decide(regulation, open(tooLow));
        assertThat(voided.getOutcome()).isEqualTo(Outcome.PARTIALLY_ADMITTED);
        assertThat(voided.getCompetencies().get(1).getReason()).isEqualTo(Reason.VOID);
        assertThat(decide(regulation, closed(sitting("C1", "C2"))).getOutcome()).isEqualTo(Outcome.PARTIALLY_ADMITTED);
    }

    @Test
    void aBlocHeldAndSatForAgainAwaitsItsResult() {
        Sitting.Builder second = sitting().putLevels(CompetencyCode.of("C2"), Level.of("NO"));
        Decision decision = decide(
                regulation(R.allBlocs()), open(second).addAcquisitions(Dossiers.proven(bloc(1), EXAM.minusYears(1))));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.PENDING);
        assertThat(decision.getAwaiting()).containsExactly(new Awaited(AwaitedKind.RECORD, "competency:C1", "jury"));
    }

    // ---- entries

    @Test
    void anEntryOnABlocThatIsHeldIsComparedWithThisSitting() {
        Regulation.Builder regulation =
                regulation(R.allBlocs()).bloc(Regulations.byRule().build());
        Decision decision = decide(
                regulation,
                closed(sitting("C2").putLevels(CompetencyCode.of("C1"), Level.of("NO")))
                        .addAcquisitions(Dossiers.proven(bloc(1), EXAM.minusYears(1)))
                        .addAppraisals(Appraisal.builder()
                                .subject(bloc(1))
                                .level(Level.of("NO"))
                                .on(EXAM)
                                .build()));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.ADMITTED);
        assertThat(decision.getFindings()).isEmpty();
    }

    @Test
    void observationsOfOneDayDoNotDependOnTheirOrder() {
        Referential plain = Regulations.plain(
                1,
                regulation(R.atLeast(R.count(Selector.all(UnitKind.CRITERION), Measure.State.MET), "1"))
                        .build());
        Referential referential = Referential.builder()
                .from(plain)
                .addCriteria(Criterion.builder()
                        .code(CriterionCode.of("K1"))
                        .addCompetencies(CompetencyCode.of("C1"))
                        .clause(R.CLAUSE)
                        .build())
                .build();
        Appraisal met = observed(Observation.MET);
        Appraisal notMet = observed(Observation.NOT_MET);
        Decision one = decide(referential, open(sitting()).addAppraisals(met, notMet));
        Decision other = decide(referential, open(sitting()).addAppraisals(notMet, met));
        assertThat(one).isEqualTo(other);
    }

    private static Appraisal observed(Observation observation) {
        return Appraisal.builder()
                .subject(Unit.of(CriterionCode.of("K1")))
                .observation(observation)
                .on(EXAM)
                .build();
    }

    // ---- measures, windows, circles

    @Test
    void aHigherMarkNeverLowersTheMeanOfTheBest() {
        Measure best = new Measure.Mean(
                List.of(R.weighted(R.mark("E1"), "10"), R.weighted(R.mark("E2"), "1"), R.weighted(R.mark("E3"), "1")),
                Optional.of(2));
        Referential referential =
                Regulations.plain(3, regulation(R.atLeast(best, "11.5")).build());
        for (String mark : List.of("10", "11.01", "11.2", "11.5")) {
            Sitting.Builder sitting = sitting()
                    .putMarks(AssessmentCode.of("E1"), new BigDecimal(mark))
                    .putMarks(AssessmentCode.of("E2"), new BigDecimal("11"))
                    .putMarks(AssessmentCode.of("E3"), new BigDecimal("12"));
            assertThat(decide(referential, open(sitting)).getOutcome()).as(mark).isEqualTo(Outcome.ADMITTED);
        }
    }

    @Test
    void attemptsUsedUpCloseARightOfUnknownLastDay() {
        Retake.Builder retake = Retake.builder();
        retake.clause(R.CLAUSE)
                .addRights(RetakeRight.builder()
                        .id("again")
                        .clause(R.CLAUSE)
                        .window(Window.builder()
                                .until(R.after("NOTIFICATION", "P1Y"))
                                .attempts(Attempts.builder()
                                        .max(R.text("1"))
                                        .count(R.text("SITTINGS"))
                                        .build())
                                .build())
                        .build());
        Decision decision = decide(regulation(R.allBlocs()).retake(retake.build()), closed(sitting()));
        assertThat(decision.getRetake().orElseThrow().getRight()).isEqualTo(RightState.CLOSED);
    }

    @Test
    void aWindowOfUnknownDayIsSettledByClosingInARequirement() {
        Requirement within = new Requirement.Within(
                io.github.certif.model.regulation.Label.NONE,
                Window.builder().until(R.after("ENROLMENT", "P1Y")).build());
        assertThat(decide(regulation(within), open(sitting())).getOutcome()).isEqualTo(Outcome.PENDING);
        Decision decision = decide(regulation(within), closed(sitting()));
        assertThat(decision.isClosed()).isTrue();
        assertThat(decision.getOutcome()).isEqualTo(Outcome.NOT_ADMITTED);
    }

    @Test
    void aCircleIsNamed() {
        Award award = Award.builder()
                .bloc(R.allBlocs())
                .title(R.allBlocs())
                .partial(Partial.builder()
                        .value(R.text("ALLOWED"))
                        .clause(R.CLAUSE)
                        .build())
                .build();
        Regulation.Builder regulation = regulation(R.allBlocs()).award(award);
        var answer = AwardRules.of(Regulations.plain(2, regulation.build()))
                .decide(open(sitting()).build(), AS_OF);
        assertThat(answer.isPresent()).isFalse();
        assertThat(answer.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("REGULATION_CIRCULAR");
            assertThat(finding.getArguments()).containsEntry("unit", "bloc:B1");
        });
    }
}
