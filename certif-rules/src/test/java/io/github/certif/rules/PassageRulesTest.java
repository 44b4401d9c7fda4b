package io.github.certif.rules;

import static io.github.certif.rules.Conduct.DAY;
import static io.github.certif.rules.Conduct.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.decision.Consequence;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.referential.AwardedUnit;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Deliberation;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.JurorAbsence;
import io.github.certif.model.session.LateStart;
import io.github.certif.model.session.Pause;
import io.github.certif.model.session.Session;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PassageRulesTest {

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }

    private static Pause pause(String from, int minutes, UnaryOperator<Pause.Builder> change) {
        return change.apply(Pause.builder().start(at(from)).minutes(minutes)).build();
    }

    private static JurorAbsence away(String from, String to, UnaryOperator<JurorAbsence.Builder> change) {
        return change.apply(
                        JurorAbsence.builder().juror("juror-B").start(at(from)).end(at(to)))
                .build();
    }

    private static List<String> rows(Finding finding) {
        return finding.getClause().map(Clause::rows).orElseThrow();
    }

    @Test
    @Tag("row:S2-ORAL-1")
    void aDayThatGoesAsPlannedKeepsEverythingAndSaysSo() {
        Conduct day = Conduct.day();

        assertThat(day.broken()).containsExactly("interview", "segments");
        assertThat(day.kept())
                .contains("presence", "connection", "duration", "oral-title", "deliberation", "apart", "results");
    }

    // ---- who is there

    @Test
    @Tag("row:S2-FAQ-Q19")
    void aJurorWhoStepsOutDuringAPassageBreaksIt() {
        Finding said = Conduct.day()
                .first(passage -> passage.addAbsences(away("09:30", "09:33", absence -> absence)))
                .saidOnce("presence");

        assertThat(said.getSeverity()).isEqualTo(Severity.BLOCKING);
        assertThat(said.getConsequence()).isEqualTo(Consequence.VOIDS);
        assertThat(said.getRefer()).contains("QUALITY_COMMITTEE");
        assertThat(said.getCandidate()).contains(FIRST);
        assertThat(said.getPath()).contains("/passages/0");
        assertThat(said.getArguments().get("facts")).contains("juror juror-B", "away 09:30-09:33");
        assertThat(rows(said)).contains("S2-FAQ-Q19");
    }

    @Test
    @Tag("row:S2-FAQ-Q19")
    void aJurorMayStepOutBetweenTwoCandidates() {
        assertThat(Conduct.day()
                        .first(passage -> passage.addAbsences(away("10:05", "10:25", absence -> absence)))
                        .second(passage -> passage.addAbsences(away("10:05", "10:30", absence -> absence)))
                        .kept())
                .contains("presence");
    }

    @Test
    void aSuspendedPassageIsNotMissedAndItsTimeIsMadeUpFor() {
        Conduct day = Conduct.day()
                .first(passage -> passage.addAbsences(away("09:30", "09:40", absence -> absence.suspended(true)))
                        .end(at("10:15"))
                        .deliberation(Deliberation.builder()
                                .start(at("10:15"))
                                .present(List.of("juror-A", "juror-B", "juror-C"))
                                .build()));

        assertThat(day.kept()).contains("presence", "duration", "deliberation");
    }

    @Test
    void aLostConnectionIsAnotherRuleWithItsOwnEffect() {
        Conduct day = Conduct.day()
                .first(passage -> passage.addAbsences(
                        away("09:30", "09:33", absence -> absence.cause(JurorAbsence.Cause.CONNECTION))));

        assertThat(day.said("presence")).isEmpty();
        assertThat(day.saidOnce("connection").getConsequence()).isEqualTo(Consequence.MAY_VOID);
    }

    @Test
    void theAbsenceOfSomebodyWhoDoesNotSitForTheCandidateIsNoMatter() {
        assertThat(Conduct.day()
                        .first(passage -> passage.jurors(List.of("juror-A", "juror-C"))
                                .addAbsences(away("09:30", "09:33", absence -> absence)))
                        .kept())
                .contains("presence");
    }

    @Test
    void theAbsenceOfSomebodyWhomTheSessionDoesNotKnowCannotBeJudged() {
        assertThat(Conduct.day()
                        .first(passage ->
                                passage.addAbsences(away("09:30", "09:33", absence -> absence.juror("juror-X"))))
                        .saidOnce("presence")
                        .getCode())
                .isEqualTo("RULE_NOT_CHECKED");
    }

    @Test
    void aPassageOfNobodyIsSaid() {
        Conduct day = Conduct.day().first(passage -> passage.candidate(CandidateId.of("candidate-99")));

        assertThat(day.report().getFindings())
                .filteredOn(finding -> finding.getCode().equals("CANDIDATE_UNKNOWN"))
                .extracting(Finding::getPath)
                .containsExactly(Optional.of("/passages/0/candidate"));
    }

    @Test
    void whoIsRecusedNeitherSitsNorDeliberates() {
        UnaryOperator<Juror.Builder> recused = juror -> juror.addRecusedFor(FIRST);

        assertThat(Conduct.day().jury("juror-D", recused).broken()).doesNotContain("recused");
        assertThat(Conduct.day()
                        .jury("juror-D", recused)
                        .first(passage -> passage.jurors(List.of("juror-A", "juror-D")))
                        .saidOnce("recused")
                        .getArguments())
                .containsEntry("facts", "juror juror-D");
        assertThat(Conduct.day()
                        .jury("juror-D", recused)
                        .first(passage -> passage.deliberation(Deliberation.builder()
                                .start(at("10:05"))
                                .present(List.of("juror-A", "juror-B", "juror-C", "juror-D"))
                                .build()))
                        .said("recused"))
                .hasSize(1);
    }

    // ---- how long

    @Test
    void neitherMoreNorLessThanThePlanSays() {
        assertThat(Conduct.day()
                        .first(passage -> passage.end(at("10:04")))
                        .saidOnce("duration")
                        .getArguments())
                .containsEntry("facts", "actual 64, planned 65");
        assertThat(Conduct.day().first(passage -> passage.end(at("10:06"))).said("duration"))
                .hasSize(1);
    }

    @Test
    @Tag("row:D-22")
    void aPauseIsNoTimeOfTheAssessmentUnlessThePolicySaysSo() {
        UnaryOperator<Conduct> paused =
                day -> day.first(passage -> passage.addPauses(pause("09:30", 6, pause -> pause.reportedAt(at("10:15"))))
                        .end(at("10:11")));

        assertThat(paused.apply(Conduct.day()).kept()).contains("duration", "pause");
        assertThat(paused.apply(Conduct.day()).choosing("pauses", "COUNTED").said("duration"))
                .hasSize(1);
    }

    @Test
    @Tag("row:S2-FAQ-Q32b")
    void theClosingInterviewIsOutsideTheTimeAndWelcome() {
        Conduct day = Conduct.day();

        assertThat(day.said("interview")).extracting(Finding::getSeverity).containsOnly(Severity.INFO);
        assertThat(Conduct.day()
                        .first(passage -> passage.end(at("10:12")).interviewMinutes(7))
                        .second(passage -> passage.interviewMinutes(0))
                        .kept())
                .contains("duration");
        assertThat(Conduct.day()
                        .first(passage -> passage.end(at("10:12")).interviewMinutes(7))
                        .said("interview"))
                .hasSize(1);
    }

    @Test
    @Tag("row:ORA-P3")
    void aSegmentMayBeShorterThanItsCeilingButNoLonger() {
        assertThat(Conduct.of(List.of("B1"), "09:18").kept()).contains("duration", "oral-bloc");
        assertThat(Conduct.of(List.of("B1"), "09:14").said("duration")).hasSize(1);
        assertThat(Conduct.of(List.of("B1"), "09:25")
                        .first(passage -> passage.minutes(Map.of("talk", 14, "questions", 11)))
                        .saidOnce("segments")
                        .getArguments()
                        .get("facts"))
                .contains("segment:questions 11/10");
    }

    @Test
    @Tag("row:ORA-2B")
    @Tag("row:AMB-13")
    void twoBlocsTogetherAddUpOrShareTheirQuestionsAsThePolicySays() {
        assertThat(Conduct.of(List.of("B1", "B2"), "10:10").kept()).contains("duration", "oral-two", "oral-bloc");
        assertThat(Conduct.of(List.of("B1", "B2"), "10:10")
                        .choosing("two-blocs", "SHARED_QUESTIONS")
                        .saidOnce("duration")
                        .getArguments())
                .containsEntry("facts", "actual 70, planned 50-60");
    }

    @Test
    void whatNoPlanTimesCannotBeChecked() {
        assertThat(Conduct.of(List.of("B3"), "09:30").saidOnce("duration").getCode())
                .isEqualTo("RULE_NOT_CHECKED");
    }

    @Test
    void aPassageThatHasNotEndedIsNotTimedYet() {
        assertThat(Conduct.day().first(passage -> passage.end(Optional.empty())).said("duration"))
                .extracting(Finding::getCode)
                .containsExactly("RULE_NOT_CHECKED");
    }

    // ---- what a session aims at

    @Test
    void nothingIsAskedOfWhatTheCertificationsOfASessionDoNotHold() {
        Referential whole = Conduct.referential();
        Referential leftToTheCentre = Referential.builder()
                .from(whole)
                .regulation(Regulation.builder()
                        .from(whole.getRegulation())
                        .addPolicies(Policy.builder()
                                .id(PolicyId.of("certifications"))
                                .type(PolicyType.UNITS)
                                .clause(ClauseId.of("results"))
                                .build())
                        .build())
                .build();
        Session session = Conduct.day().withoutResults().session();
        Session aimed = Session.builder()
                .from(session)
                .addCertifications(AwardedUnit.builder()
                        .code(CertificationCode.of("X1"))
                        .title("Certification 1")
                        .addCompetencies(CompetencyCode.of("K1"))
                        .build())
                .build();
        SessionRules rules = SessionRules.of(leftToTheCentre);

        assertThat(said(rules, session)).contains("results");
        assertThat(said(rules, aimed)).doesNotContain("results");
    }

    private static List<String> said(SessionRules rules, Session session) {
        return rules.check(session, Stage.AT_CLOSING, DAY).getFindings().stream()
                .flatMap(finding -> finding.getClause().stream())
                .map(clause -> clause.id().value())
                .toList();
    }

    // ---- late candidates

    private static Conduct late(UnaryOperator<LateStart.Builder> decision) {
        return Conduct.day()
                .first(passage -> passage.start(at("09:12"))
                        .late(decision.apply(LateStart.builder()
                                        .by("SESSION_MANAGER")
                                        .ruling(LateStart.Ruling.ADMITTED))
                                .build()));
    }

    @Test
    @Tag("row:S2-FAQ-Q14")
    void aLateCandidateIsAdmittedByTheManagerAndEndsWhenPlanned() {
        Conduct day = late(decision -> decision);

        assertThat(day.kept()).contains("late", "late-end", "duration");
    }

    @Test
    @Tag("row:S2-FAQ-Q14")
    void nobodyElseAdmitsALateCandidate() {
        Finding said = late(decision -> decision.by("JUROR")).saidOnce("late");

        assertThat(said.getSeverity()).isEqualTo(Severity.BLOCKING);
        assertThat(said.getArguments().get("facts")).contains("plannedStart 09:00", "arrivedAt 09:12");
        assertThat(rows(said)).contains("S2-FAQ-Q14");
        assertThat(late(decision -> decision.ruling(LateStart.Ruling.REFUSED)).broken())
                .contains("late");
        assertThat(Conduct.day()
                        .first(passage -> passage.arrivedAt(at("09:12")).start(at("09:12")))
                        .broken())
                .contains("late");
    }

    @Test
    @Tag("row:S2-FAQ-Q14")
    void aLateStartAloneDoesNotSayThatTheCandidateWasLate() {
        Conduct day = Conduct.day().first(passage -> passage.start(at("09:12")));

        assertThat(day.saidOnce("late").getCode()).isEqualTo("RULE_NOT_CHECKED");
        assertThat(day.saidOnce("duration").getCode()).isEqualTo("RULE_NOT_CHECKED");
        assertThat(day.said("late-end")).isEmpty();
    }

    @Test
    @Tag("row:S2-FAQ-Q14")
    void aLateCandidateGetsNoTimeAfterThePlannedEnd() {
        Conduct day = late(decision -> decision).first(passage -> passage.end(at("10:17")));

        assertThat(day.saidOnce("late-end").getArguments()).containsEntry("facts", "end 10:17, plannedEnd 10:05");
    }

    @Test
    void aCandidateWhoWaitsForTheJuryIsNotLate() {
        Conduct day = Conduct.day()
                .first(passage -> passage.arrivedAt(at("08:50"))
                        .start(at("09:10"))
                        .end(at("10:15"))
                        .deliberation(Deliberation.builder()
                                .start(at("10:15"))
                                .present(List.of("juror-A", "juror-B", "juror-C"))
                                .build()));

        assertThat(day.kept()).contains("duration").doesNotContain("late", "late-end");
        assertThat(day.broken()).doesNotContain("late", "late-end");
    }

    // ---- deliberations, slots

    @Test
    @Tag("row:S2-FAQ-Q20")
    void theJuryDeliberatesAfterEachPassageAndNotOnceForAll() {
        UnaryOperator<Deliberation.Builder> all = made -> made.present(List.of("juror-A", "juror-B", "juror-C"));
        Conduct once = Conduct.day()
                .first(passage -> passage.deliberation(
                        all.apply(Deliberation.builder().start(at("11:40"))).build()));

        assertThat(once.saidOnce("deliberation").getArguments().get("facts")).contains("next 10:30");
        assertThat(rows(once.saidOnce("deliberation"))).contains("S2-FAQ-Q20");
        assertThat(Conduct.day()
                        .first(passage -> passage.deliberation(
                                all.apply(Deliberation.builder().start(at("10:00")))
                                        .build()))
                        .said("deliberation"))
                .hasSize(1);
        assertThat(Conduct.day()
                        .first(passage -> passage.deliberation(Optional.empty()))
                        .saidOnce("deliberation")
                        .getCode())
                .isEqualTo("RULE_NOT_KEPT");
    }

    @Test
    @Tag("row:JUR-11")
    void allWhoSatDeliberate() {
        assertThat(Conduct.day()
                        .first(passage -> passage.deliberation(Deliberation.builder()
                                .start(at("10:05"))
                                .present(List.of("juror-A", "juror-C"))
                                .build()))
                        .saidOnce("deliberation")
                        .getArguments()
                        .get("facts"))
                .contains("missing juror-B");
    }

    @Test
    void noJurorHasTwoCandidatesAtOnce() {
        UnaryOperator<Conduct> close =
                day -> day.second(passage -> passage.plannedStart(at("10:00")).start(at("10:00")));

        assertThat(close.apply(Conduct.day()).said("apart")).hasSize(2);
        assertThat(close.apply(Conduct.day())
                        .first(passage -> passage.jurors(List.of("juror-A")))
                        .second(passage -> passage.jurors(List.of("juror-B")))
                        .kept())
                .contains("apart");
    }

    @Test
    void onTheEveOnlyWhatIsPlannedIsKnown() {
        Conduct eve = Conduct.day()
                .asOf(DAY.minusDays(1))
                .first(passage -> passage.start(at("09:30")).end(at("11:00")));

        assertThat(eve.kept()).contains("apart").doesNotContain("duration", "presence");
        assertThat(eve.broken()).isEmpty();
    }

    // ---- accommodations, pauses, results

    @Test
    @Tag("row:S2-FAQ-Q24")
    void whatIsGrantedIsAnnouncedWhenTheSessionStarts() {
        assertThat(Conduct.day().granted(one -> one.announcedOn(DAY)).kept()).contains("announced");
        assertThat(Conduct.day()
                        .granted(one -> one.announcedOn(DAY.plusDays(1)))
                        .said("announced"))
                .hasSize(1);
        Finding silent = Conduct.day().granted(one -> one.extraMinutes(20)).saidOnce("announced");
        assertThat(silent.getSeverity()).isEqualTo(Severity.BLOCKING);
        assertThat(silent.getPath()).contains("/accommodations/0");
        assertThat(rows(silent)).contains("S2-FAQ-Q24");
        assertThat(Conduct.day()
                        .first(passage -> passage.extraMinutes(20).end(at("10:25")))
                        .saidOnce("announced")
                        .getPath())
                .contains("/passages/0");
    }

    @Test
    void onTheEveThereIsStillTimeToAnnounce() {
        assertThat(Conduct.day()
                        .granted(one -> one.extraMinutes(20))
                        .asOf(DAY.minusDays(1))
                        .said("announced"))
                .isEmpty();
    }

    @Test
    @Tag("row:S2-FAQ-Q22")
    void aPassageAddsNoMoreThanWasGranted() {
        UnaryOperator<Conduct> twenty =
                day -> day.granted(one -> one.extraMinutes(20).announcedOn(DAY));

        assertThat(twenty.apply(Conduct.day())
                        .first(passage -> passage.extraMinutes(40).end(at("10:45")))
                        .saidOnce("duration")
                        .getArguments()
                        .get("facts"))
                .contains("extra 20");
        assertThat(twenty.apply(Conduct.day())
                        .first(passage -> passage.extraMinutes(10).end(at("10:20")))
                        .saidOnce("duration")
                        .getArguments()
                        .get("facts"))
                .contains("extra 10");
    }

    @Test
    void whatIsGrantedAddsToTheTimeAndIsNoDutyToUseIt() {
        UnaryOperator<Conduct> third =
                day -> day.granted(one -> one.factor("4/3").announcedOn(DAY));

        assertThat(third.apply(Conduct.day())
                        .first(passage -> passage.end(at("10:27")))
                        .kept())
                .contains("duration");
        assertThat(third.apply(Conduct.day()).kept()).contains("duration");
        assertThat(third.apply(Conduct.day())
                        .first(passage -> passage.end(at("10:28")))
                        .saidOnce("duration")
                        .getArguments())
                .containsEntry("facts", "actual 88, planned 65, extra 22");
    }

    @Test
    @Tag("row:S2-FAQ-Q25")
    void theManagerHearsOfAPauseOnceThePassageIsOver() {
        UnaryOperator<Pause.Builder> after = pause -> pause.reportedAt(at("10:11"));
        UnaryOperator<Pause.Builder> during = pause -> pause.reportedAt(at("09:35"));

        assertThat(Conduct.day()
                        .first(passage ->
                                passage.addPauses(pause("09:30", 6, after)).end(at("10:11")))
                        .kept())
                .contains("pause", "duration");
        Finding early = Conduct.day()
                .first(passage -> passage.addPauses(pause("09:30", 6, during)).end(at("10:11")))
                .saidOnce("pause");
        assertThat(early.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(rows(early)).contains("S2-FAQ-Q25");
        assertThat(Conduct.day()
                        .first(passage -> passage.addPauses(pause("09:30", 6, pause -> pause)))
                        .saidOnce("pause")
                        .getCode())
                .isEqualTo("RULE_NOT_KEPT");
    }

    @Test
    @Tag("row:ORA-P4")
    @Tag("row:S2-ORAL-3a")
    void everyCompetencyThatIsPresentedHasAResult() {
        Finding said = Conduct.of(List.of("B1"), "09:25").withoutResults().saidOnce("results");

        assertThat(said.getArguments()).containsEntry("facts", "results 1/2, missing competency:K2");
        assertThat(rows(said)).contains("ORA-P4");
        assertThat(Conduct.of(List.of("B1"), "09:25").kept()).contains("results");
    }

    @Test
    void aPassageAtADistanceIsAFactOfTheCandidate() {
        Conduct day = Conduct.day().first(passage -> passage.remote(true));

        assertThat(day.said("remote")).extracting(Finding::getCandidate).containsExactly(Optional.of(FIRST));
    }
}
