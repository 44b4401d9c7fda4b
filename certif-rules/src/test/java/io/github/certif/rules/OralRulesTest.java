package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.OralTime;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Closing;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.session.Accommodation;
import io.github.certif.model.session.Passage;
import io.github.certif.model.session.Session;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OralRulesTest {

    private static final OralRules RULES = OralRules.of(Conduct.referential(), PolicyChoices.defaults());

    private static OralTime of(OralRules rules, String... blocs) {
        return rules.plan(Scope.ofBlocs(Stream.of(blocs).map(BlocCode::of).toList()));
    }

    private static List<String> rows(OralTime time) {
        return time.explanation().getClause().map(Clause::rows).orElseThrow();
    }

    @Test
    @Tag("row:S2-ORAL-1")
    void theTitleHasItsOwnPlan() {
        OralTime title = RULES.plan(Scope.ofTitle());

        assertThat(title.atLeast()).isEqualTo(65);
        assertThat(title.atMost()).isEqualTo(65);
        assertThat(rows(title)).contains("S2-ORAL-1");
    }

    @Test
    @Tag("row:S2-FAQ-Q22")
    void whatAPassageAddsIsNoMoreThanWasGranted() {
        Session session = Session.builder()
                .id(SessionId.of("S1"))
                .referential(ReferentialId.of("conduct"))
                .startsOn(Conduct.DAY)
                .endsOn(Conduct.DAY)
                .addAccommodations(Accommodation.builder()
                        .candidate(CandidateId.of("c1"))
                        .granted("Temps")
                        .factor("4/3")
                        .grantedOn(Conduct.DAY)
                        .build())
                .addPassages(Passage.builder()
                        .candidate(CandidateId.of("c1"))
                        .on(Conduct.DAY)
                        .extraMinutes(40)
                        .build())
                .build();
        OralTime title = RULES.plan(Scope.ofTitle());

        assertThat(RULES.extra(session, CandidateId.of("c1"), title, Conduct.DAY))
                .isEqualTo(22);
        assertThat(RULES.extra(session, CandidateId.of("c2"), title, Conduct.DAY))
                .isZero();
    }

    @Test
    @Tag("row:ORA-1")
    void aBlocHasItsOwnPlanWithACeiling() {
        OralTime bloc = of(RULES, "B1");

        assertThat(bloc.atLeast()).isEqualTo(15);
        assertThat(bloc.atMost()).isEqualTo(25);
        assertThat(rows(bloc)).contains("ORA-1");
    }

    @Test
    @Tag("row:ORA-2B")
    void twoBlocsAreCombinedByPolicyAndSayWhichOne() {
        OralTime sum = of(RULES, "B1", "B2");
        OralTime shared = of(
                OralRules.of(
                        Conduct.referential(), PolicyChoices.of(Map.of(PolicyId.of("two-blocs"), "SHARED_QUESTIONS"))),
                "B1",
                "B2");

        assertThat(sum.atMost()).isEqualTo(70);
        assertThat(shared.atMost()).isEqualTo(60);
        assertThat(rows(sum)).contains("ORA-2B");
        assertThat(sum.explanation().getPolicies()).hasSize(1);
        assertThat(sum.explanation().getChildren()).hasSize(2);
    }

    @Test
    void whatNoPlanNamesHasNoSegments() {
        assertThat(of(RULES, "B3").segments()).isEmpty();
        assertThat(of(RULES, "B3").explanation().getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(RULES.plan(Scope.ofCompletion()).segments()).isEmpty();
    }

    @Test
    void aRetakeHasTheOralOfWhatIsSatAgain() {
        Dossier dossier = Conduct.day().session().getDossiers().get(0);
        Sitting failed = Sitting.builder()
                .from(dossier.getSittings().get(0))
                .putLevels(CompetencyCode.of("K1"), Level.of("NO"))
                .build();
        Decision decision = AwardRules.of(Conduct.referential())
                .decide(
                        Dossier.builder()
                                .from(dossier)
                                .sittings(List.of(failed))
                                .addClosings(Closing.builder()
                                        .body(Body.JURY)
                                        .on(Conduct.DAY)
                                        .build())
                                .build(),
                        Conduct.DAY)
                .get();

        assertThat(RULES.plan(decision.getRetake().orElseThrow()).atMost()).isEqualTo(25);
    }
}
