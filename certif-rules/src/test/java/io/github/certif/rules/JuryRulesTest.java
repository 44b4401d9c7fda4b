package io.github.certif.rules;

import static io.github.certif.rules.Juries.DAY;
import static io.github.certif.rules.Juries.K;
import static io.github.certif.rules.Juries.L;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Consequence;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.SessionManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JuryRulesTest {

    private static List<String> clauses(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getClause().orElseThrow().id())
                .map(ClauseId::value)
                .toList();
    }

    private static Finding one(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<String> rows(Finding finding) {
        return finding.getClause().map(Clause::rows).orElseThrow();
    }

    private static UnaryOperator<Juror.Builder> trained(UnaryOperator<Juror.Builder> further) {
        return juror -> further.apply(juror.putDeclaredOn(K, DAY.minusDays(6)).ties(Map.of(K, List.of("TRAINED"))));
    }

    // ---- words

    @Test
    void aTieThatTheRegulationDoesNotKnowIsSaid() {
        List<Finding> findings = Juries.of(1, 0)
                .internal("Z1", juror -> juror.ties(Map.of(K, List.of("COUSIN"))))
                .findings();

        Finding said = one(findings);
        assertThat(said.getCode()).isEqualTo("UNKNOWN_TIE");
        assertThat(said.getCandidate()).contains(K);
        assertThat(said.getArguments()).containsEntry("juror", "Z1").containsEntry("tie", "COUSIN");
    }

    // ---- how many, and of which kind

    @Test
    @Tag("row:JUR-01")
    @Tag("row:JUR-04")
    void aJuryOfTwoWithOneExternalIsRegular() {
        assertThat(Juries.of(1, 1).findings()).isEmpty();
        assertThat(ProcedureComparison.kept(SessionRules.of(Juries.referential())
                        .check(Juries.of(1, 1).session(), Stage.BEFORE_SESSION, DAY)))
                .extracting(ClauseId::value)
                .contains("professionals", "years", "external", "manager");
    }

    @Test
    @Tag("row:JUR-04")
    void twoExternalsOfFiveAreTooFewAndThreeAreEnough() {
        Finding said = Juries.of(2, 3).said("external").get(0);

        assertThat(said.getCode()).isEqualTo("BODY_IRREGULAR");
        assertThat(rows(said)).contains("JUR-04");
        assertThat(said.getArguments())
                .containsEntry("repair", "ADD_PROFILE")
                .containsEntry("repairCount", "1")
                .containsEntry("repairProfile", "externalTo=CERTIFIER+ASSESSMENT_BODY");
        assertThat(Juries.of(3, 2).said("external")).isEmpty();
    }

    @Test
    @Tag("row:JUR-05")
    void whoBelongsToTheAssessmentBodyIsNotExternalWhereverElseTheyWork() {
        assertThat(Juries.none()
                        .external("X1", juror -> juror)
                        .external("X2", juror -> juror.organisations(List.of("COMPANY-2", "CERTIFIER")))
                        .internal("Z1", juror -> juror)
                        .said("external"))
                .extracting(JuryRulesTest::rows)
                .allSatisfy(rows -> assertThat(rows).contains("JUR-05"))
                .hasSize(2);
    }

    @Test
    @Tag("row:JUR-08")
    void aRecusedJurorLeavesAJuryThatIsCheckedAgainForThatCandidate() {
        UnaryOperator<Juror.Builder> recused = trained(juror -> juror.addRecusedFor(K));

        assertThat(Juries.of(1, 1).external("X2", recused).findings()).isEmpty();

        List<Finding> alone = Juries.none()
                .external("X1", recused)
                .external("X2", recused)
                .internal("Z1", juror -> juror)
                .findings();
        assertThat(alone).extracting(Finding::getCandidate).containsOnly(Optional.of(K));
        assertThat(clauses(alone)).containsExactly("professionals", "years", "external");
        assertThat(rows(alone.get(0))).contains("JUR-08");
    }

    @Test
    void aProfessionalWhoIsMissingForOneCandidateIsAskedForByName() {
        Finding said = one(Juries.of(1, 0)
                .external("X2", trained(juror -> juror.addRecusedFor(K)))
                .said("professionals"));

        assertThat(said.getCandidate()).contains(K);
        assertThat(said.getPath()).contains("/jury");
        assertThat(said.getArguments())
                .containsEntry("repair", "ADD_PROFILE")
                .containsEntry("repairCount", "1")
                .containsEntry("repairProfile", "role=professional");
    }

    @Test
    @Tag("row:JUR-02")
    void howSeriousItIsAndToWhomItGoesIsThePacksToSay() {
        Juries young = Juries.of(1, 1).external("X2", juror -> juror.years(1));
        UnaryOperator<Juries> tooYoung =
                jury -> jury.external("X1", juror -> juror.years(1)).internal("Z1", juror -> juror);

        assertThat(young.findings()).isEmpty();
        Finding said = tooYoung.apply(Juries.none()).said("years").get(0);
        assertThat(said.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(said.getConsequence()).isEqualTo(Consequence.MAY_VOID);
        assertThat(said.getRefer()).contains("QUALITY_COMMITTEE");
        assertThat(rows(said)).contains("JUR-02");
        assertThat(said.getArguments()).containsEntry("repairProfile", "role=professional, yearsAtLeast=2");
        assertThat(tooYoung.apply(Juries.none())
                        .choosing("years-severity", "BLOCKING")
                        .said("years"))
                .extracting(Finding::getSeverity)
                .containsOnly(Severity.BLOCKING);
    }

    @Test
    void whatIsNotKnownIsNeverBlocking() {
        assertThat(Juries.of(1, 0)
                        .internal("Z1", juror -> juror.years(Optional.empty()))
                        .choosing("years-severity", "BLOCKING")
                        .said("years"))
                .hasSize(2)
                .allSatisfy(said -> {
                    assertThat(said.getCode()).isEqualTo("BODY_NOT_CHECKED");
                    assertThat(said.getSeverity()).isEqualTo(Severity.WARNING);
                    assertThat(said.getArguments()).doesNotContainKey("repair");
                });
    }

    @Test
    void aJuryThatIsTooLargeIsAdviceToTakeSomebodyOut() {
        Finding said = one(Juries.of(4, 3).said("size"));

        assertThat(said.getConsequence()).isEqualTo(Consequence.NONE);
        assertThat(said.getArguments()).containsEntry("repair", "REMOVE").containsEntry("repairCount", "2");
    }

    // ---- ties

    @Test
    @Tag("row:JUR-06")
    @Tag("row:JUR-07")
    @Tag("row:S2-FAQ-Q27")
    void whoHasATieAndAssessesTheCandidateVoidsTheSession() {
        Finding said = one(Juries.of(1, 1)
                .external("X2", juror -> juror.ties(Map.of(K, List.of("TRAINED"), L, List.of())))
                .said("ties"));

        assertThat(said.getCandidate()).contains(K);
        assertThat(said.getSeverity()).isEqualTo(Severity.BLOCKING);
        assertThat(said.getConsequence()).isEqualTo(Consequence.VOIDS);
        assertThat(rows(said)).contains("JUR-06", "JUR-07", "S2-FAQ-Q27");
        assertThat(said.getArguments()).containsEntry("repair", "RECUSE").containsEntry("repairMembers", "X2");
    }

    @Test
    @Tag("row:AMB-12")
    void aTieTakesTheJurorFromThatCandidateOrFromTheSessionAsThePolicySays() {
        UnaryOperator<Juries> tied = jury -> jury.external("X2", trained(juror -> juror.addRecusedFor(K)));

        assertThat(tied.apply(Juries.of(1, 1)).findings()).isEmpty();
        Finding said = one(tied.apply(Juries.of(1, 1))
                .choosing("juror-conflict", "EXCLUDED")
                .findings());
        assertThat(rows(said)).contains("AMB-12");
        assertThat(said.getSeverity()).isEqualTo(Severity.BLOCKING);
        assertThat(said.getArguments()).containsEntry("repair", "REPLACE").containsEntry("repairMembers", "X2");
    }

    @Test
    @Tag("row:JUR-08")
    void whoIsRecordedToHaveSatIsTheJuryOfThatCandidate() {
        assertThat(Juries.of(2, 1).sat(K, "X1", "Z1").sat(L, "X1", "X2", "Z1").findings())
                .isEmpty();
        assertThat(Juries.of(1, 2).sat(L, "Z1", "Z2").said("external"))
                .extracting(Finding::getCandidate)
                .contains(Optional.of(L));
        assertThat(Juries.of(1, 1)
                        .external("X2", juror -> juror.ties(Map.of(K, List.of("TRAINED"))))
                        .sat(K, "X1", "Z1")
                        .said("ties"))
                .isEmpty();
    }

    private static Juries declaring(Optional<LocalDate> day) {
        return Juries.of(1, 1).external("X2", juror -> {
            juror.ties(Map.of(K, List.of("PROFESSIONAL"))).addRecusedFor(K);
            day.ifPresent(on -> juror.putDeclaredOn(K, on));
            return juror;
        });
    }

    @Test
    @Tag("row:S2-FAQ-Q27")
    void aTieIsDeclaredWhenTheDeliverablesCome() {
        assertThat(declaring(Optional.of(DAY.minusDays(5))).findings()).isEmpty();

        Finding late = one(declaring(Optional.of(DAY.minusDays(4))).findings());
        assertThat(late.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(late.getConsequence()).isEqualTo(Consequence.NONE);
        assertThat(late.getRefer()).contains("SESSION_MANAGER");
        assertThat(late.getCandidate()).contains(K);
        assertThat(rows(late)).contains("S2-FAQ-Q27");
        assertThat(late.getArguments()).containsEntry("repair", "ALERT").containsEntry("repairMembers", "X2");
        assertThat(clauses(declaring(Optional.empty()).findings())).containsExactly("declared");
        assertThat(clauses(declaring(Optional.of(DAY.plusDays(1))).findings())).containsExactly("declared");
    }

    @Test
    void whenTheDeliverablesCameIsNotKnownSoLateCannotBeTold() {
        assertThat(one(declaring(Optional.of(DAY.minusDays(1))).nothingShared().findings())
                        .getCode())
                .isEqualTo("BODY_NOT_CHECKED");
    }

    @Test
    void ofWhomNothingIsKnownNothingIsDeclared() {
        assertThat(Juries.of(1, 1)
                        .external("X2", juror -> juror.ties(Optional.empty()))
                        .said("declared"))
                .extracting(Finding::getCode)
                .containsOnly("BODY_NOT_CHECKED");
    }

    // ---- the session manager

    private static Optional<SessionManager> manager(Optional<String> id, String given) {
        return Optional.of(SessionManager.builder()
                .id(id)
                .familyName("juror ")
                .givenName(given)
                .build());
    }

    @Test
    @Tag("row:JUR-10")
    @Tag("row:AMB-56")
    void theSessionManagerIsNoJuror() {
        Finding said =
                one(Juries.of(1, 1).manager(manager(Optional.of("X1"), "other")).said("manager"));

        assertThat(said.getCode()).isEqualTo("BODY_IRREGULAR");
        assertThat(said.getSeverity()).isEqualTo(Severity.BLOCKING);
        assertThat(rows(said)).contains("JUR-10", "AMB-56");
        assertThat(said.getArguments()).containsEntry("repairMembers", "X1");
    }

    @Test
    void aNamesakeOfTheManagerMayBeAnybody() {
        assertThat(one(Juries.of(1, 1).manager(manager(Optional.empty(), "x1")).said("manager"))
                        .getCode())
                .isEqualTo("BODY_NOT_CHECKED");
        assertThat(Juries.of(1, 1).manager(manager(Optional.empty(), "X9")).said("manager"))
                .isEmpty();
        assertThat(Juries.of(1, 1).manager(manager(Optional.of("m"), "X1")).said("manager"))
                .isEmpty();
        assertThat(one(Juries.of(1, 1).manager(Optional.empty()).said("manager"))
                        .getCode())
                .isEqualTo("BODY_NOT_CHECKED");
    }

    @Test
    void aJuryOfNobodyCannotBeChecked() {
        assertThat(Juries.none().findings()).extracting(Finding::getCode).containsOnly("BODY_NOT_CHECKED");
    }
}
