package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Closing;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Award;
import io.github.certif.model.regulation.Label;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.RecordQuery;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.worked.WorkedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a decision says of its reasons: on which nodes it rests, with which facts, and what it awaits of whom. */
class ExplanationTest {

    @Test
    void aRefusedTitleRestsOnTheOneCompetencyThatWasRefused() {
        Explanation title = decide("four-blocs", "only-c17").getExplanation();

        assertThat(decisiveLeaves(title))
                .extracting(node -> node.getAbout().map(Unit::text).orElse(""))
                .containsExactly("competency:C17");
    }

    @Test
    void anAdmissionRestsOnEveryCompetency() {
        Explanation title = decide("four-blocs", "all-acquired").getExplanation();

        assertThat(decisiveLeaves(title)).hasSize(18).allMatch(node -> node.getReason() == Reason.MET);
    }

    @Test
    void aCompetencyShowsItsLevelItsDayAndItsSitting() {
        Explanation competency = find(decide("four-blocs", "only-c17").getExplanation(), about("competency:C17"));

        assertThat(competency.getFacts())
                .containsExactly(new Fact(
                        "competency:C17", "NON_ACQUIS", Optional.of(LocalDate.of(2023, 6, 30)), Optional.of("s1")));
    }

    @Test
    void anEarlierBlocShowsItsProof() {
        Explanation earlier = find(decide("four-blocs", "fails-again").getExplanation(), kind("earlier"));

        assertThat(earlier.getFacts()).extracting(Fact::source).contains(Optional.of("minutes 2023-06-30"));
        assertThat(bloc(decide("four-blocs", "fails-again"), "A1").getOrigin()).contains(UnitOrigin.EARLIER);
    }

    @Test
    void aMeanIsShownExactlyWithItsTermsAndItsBound() {
        Explanation mean = find(decide("mean-of-tests", "just-below").getExplanation(), id("mean"));

        assertThat(mean.getFacts())
                .extracting(fact -> fact.name() + "=" + fact.value())
                .containsExactly(
                        "mean=11.95",
                        "atLeast=12",
                        "mark:T1=14",
                        "weight=1",
                        "mark:T2=10",
                        "weight=1",
                        "mark:T3=11.75",
                        "weight=0.5");
        assertThat(mean.isDecisive()).isTrue();
        assertThat(mean.getClause().orElseThrow().id()).isEqualTo(ClauseId.of("mean"));
    }

    @Test
    void aMeanThatNoDecimalCanSayIsShownAsAFraction() {
        Decision decision = decide("oral-gate", "gate-shut-at-once");
        Explanation mean = find(decision.getExplanation(), id("mean"));

        assertThat(mean.getReason()).isEqualTo(Reason.VOID);
        assertThat(Exact.of(50, 3).text()).isEqualTo("50/3 (~ 16.6667)");
    }

    @Test
    void aMeanWithATestToComeShowsWhatIsStillPossible() {
        Decision decision = decide("mean-of-tests", "last-test-to-come");
        Explanation mean = find(decision.getExplanation(), id("mean"));

        assertThat(mean.getFacts()).contains(Fact.of("mean", "9.6..13.6"));
        assertThat(decision.getAwaiting()).containsExactly(new Awaited(AwaitedKind.RECORD, "assessment:T3", "jury"));
    }

    @Test
    void aVoidMarkShowsTheConditionThatVoidedIt() {
        Explanation mean = find(decide("oral-gate", "gate-shut").getExplanation(), id("mean"));
        Explanation gate = find(mean, id("gate"));

        assertThat(mean.getSettledBy()).isEqualTo(SettledBy.VOID);
        assertThat(gate.isDecisive()).isTrue();
        assertThat(gate.getFacts()).contains(Fact.of("mark:written", "21.5"), Fact.of("atLeast", "22"));
        assertThat(gate.getClause().orElseThrow().locator()).isEqualTo("art. 3");
    }

    @Test
    void whatOnlyTheClosingSettledSaysSo() {
        Explanation mean =
                find(decide("marks-out-of-fifty", "no-mark-at-closing").getExplanation(), id("mean"));

        assertThat(mean.getVerdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(mean.getRaw()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(mean.getSettledBy()).isEqualTo(SettledBy.CLOSING);
        assertThat(mean.getReason()).isEqualTo(Reason.NOT_EVALUATED);
    }

    @Test
    void aReplacedResultKeepsTheComputedOneInSight() {
        Explanation override = find(decide("marks-out-of-fifty", "override-up").getExplanation(), kind("override"));

        assertThat(override.getSettledBy()).isEqualTo(SettledBy.OVERRIDE);
        assertThat(override.getVerdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(override.getChildren()).extracting(Explanation::getVerdict).containsExactly(Verdict.UNSATISFIED);
    }

    @Test
    void everyKindOfThingThatIsAwaitedIsNamedWithWhoOwesIt() {
        assertThat(decide("mission", "defence-to-come").getAwaiting())
                .containsExactly(new Awaited(AwaitedKind.BODY, "mission-defence", "mission-defence"));
        assertThat(decide("mission", "other-form-open").getAwaiting())
                .containsExactly(new Awaited(AwaitedKind.REVIEW, "m1", "jury"));
        assertThat(decide("mission", "no-mission-open").getAwaiting())
                .containsExactly(new Awaited(AwaitedKind.RECORD, "record:company-mission", "centre"));
        assertThat(decide("levels-0-3", "modules-unknown").getAwaiting())
                .containsExactly(new Awaited(AwaitedKind.PARAMETER, "modules", "centre"));
        assertThat(decide("levels-0-3", "training-proof-only-each").getAwaiting())
                .containsExactly(new Awaited(AwaitedKind.RECORD, "record:proof:competency:C.12", "centre"));
        assertThat(decide("marks-out-of-fifty", "excused").getAwaiting())
                .containsExactly(new Awaited(AwaitedKind.REPLACEMENT, "assessment:written", "jury"));
        assertThat(decide("oral-gate", "file-awaited").getAwaiting())
                .containsExactly(new Awaited(AwaitedKind.RECORD, "record:file", "centre"));
    }

    @Test
    void everyPendingCaseAwaitsSomethingAndNoAdmissionAwaitsAnything() {
        for (String name : Trials.names()) {
            for (String id : Trials.cases(name)) {
                WorkedCase workedCase = Trials.workedCase(name, id);
                if (workedCase.getDossier().isPresent()
                        && workedCase.getExpect().getRefused().isEmpty()) {
                    awaits(name + "/" + id, decide(name, id));
                }
            }
        }
    }

    private static void awaits(String where, Decision decision) {
        if (decision.getOutcome() == Outcome.PENDING) {
            assertThat(decision.getAwaiting()).as(where).isNotEmpty();
        }
        if (decision.getTitle().getReason() == Reason.MET) {
            assertThat(Nodes.awaiting(List.of(decision.getExplanation())))
                    .as(where)
                    .isEmpty();
        }
    }

    @Test
    void aMissionTooShortShowsByHowMuch() {
        Explanation lasts = find(decide("mission", "one-day-short").getExplanation(), kind("lasts"));

        assertThat(lasts.isDecisive()).isTrue();
        assertThat(lasts.getFacts())
                .containsExactly(Fact.of("lastDay", "2024-04-13"), Fact.of("enoughOn", "2024-04-14"));
    }

    @Test
    void theCoverageOfAMissionIsShownAsItsShare() {
        Explanation covers = find(
                decide("mission", "half-of-the-criteria").getExplanation(),
                kind("covers").and(isShare("moreThan")));

        assertThat(covers.getFacts()).containsExactly(Fact.of("share", "0.5"), Fact.of("moreThan", "0.5"));
    }

    @Test
    void anExpiredUnitSaysSoAndShowsItsLastDay() {
        Decision decision = decide("renewed-units", "day-after");

        assertThat(bloc(decision, "U1").getReason()).isEqualTo(Reason.EXPIRED);
        assertThat(find(decision.getExplanation(), kind("earlier")).getFacts())
                .contains(Fact.of("lastValidDay", "2024-05-10"));
    }

    @Test
    void aRenewedUnitShowsItsNewLastDay() {
        assertThat(bloc(decide("renewed-units", "renewed-twice"), "U1").getLastValidDay())
                .contains(LocalDate.of(2029, 5, 10));
    }

    @Test
    void aRouteThatNobodyRecordedKeepsTheJuryFromClosingWhereItMatters() {
        Requirement route = new Requirement.FactIs(Label.NONE, "route", List.of("VAE"), Requirement.Other.UNSATISFIED);
        Requirement mission = new Requirement.HasRecord(
                Label.NONE, RecordQuery.builder().kind("mission").build());
        Requirement when = new Requirement.When(Label.NONE, route, mission, Optional.empty());
        WorkedCase workedCase = Trials.workedCase("three-blocs", "all-acquired");
        Dossier unknown = Dossier.builder()
                .from(workedCase.getDossier().orElseThrow())
                .route(Optional.empty())
                .build();

        Decision decision = AwardRules.of(withTitle(when))
                .decide(unknown, workedCase.getAsOf())
                .get();

        assertThat(decision.getOutcome()).isEqualTo(Outcome.PENDING);
        assertThat(decision.isClosed()).isFalse();
        assertThat(decision.getAwaiting()).contains(new Awaited(AwaitedKind.RECORD, "route", "centre"));
        assertThat(decision.getFindings()).extracting(Finding::getCode).contains("CLOSING_REFUSED");
    }

    @Test
    void aRouteThatNobodyRecordedDoesNotMatterWhereTheTitleIsLostAnyway() {
        Requirement route = new Requirement.FactIs(Label.NONE, "route", List.of("VAE"), Requirement.Other.UNSATISFIED);
        Requirement mission = new Requirement.HasRecord(
                Label.NONE, RecordQuery.builder().kind("mission").build());
        Requirement when = new Requirement.When(Label.NONE, route, mission, Optional.empty());
        Requirement blocs = new Requirement.Acquired(Label.NONE, Selector.all(UnitKind.BLOC));
        WorkedCase workedCase = Trials.workedCase("three-blocs", "one-bloc-lost");
        Dossier unknown = Dossier.builder()
                .from(workedCase.getDossier().orElseThrow())
                .route(Optional.empty())
                .build();

        Decision decision = AwardRules.of(withTitle(new Requirement.AllOf(Label.NONE, List.of(blocs, when))))
                .decide(unknown, workedCase.getAsOf())
                .get();

        assertThat(decision.getOutcome()).isEqualTo(Outcome.PARTIALLY_ADMITTED);
        assertThat(decision.isClosed()).isTrue();
    }

    @Test
    void aCountOfBlocsThatAwaitABodyAwaitsThatBodyAndLetsTheJuryClose() {
        Requirement silent = new Requirement.BodyVerdict(Label.NONE, BodyId.of("committee"), "FAVOURABLE");
        Requirement enough = new Requirement.Compare(
                Label.NONE,
                new Measure.Count(Selector.all(UnitKind.BLOC), Measure.State.ACQUIRED, Measure.As.NUMBER),
                Range.atLeast(Setting.literal("2")));
        WorkedCase workedCase = Trials.workedCase("three-blocs", "all-acquired");
        Referential referential =
                with(Award.builder().from(award()).bloc(silent).title(enough).build());

        Decision decision = AwardRules.of(referential)
                .decide(workedCase.getDossier().orElseThrow(), workedCase.getAsOf())
                .get();

        assertThat(decision.isClosed()).isTrue();
        assertThat(decision.getAwaiting()).containsExactly(new Awaited(AwaitedKind.BODY, "committee", "committee"));
    }

    @Test
    void aSelfAssessedCriterionProposesNothing() {
        WorkedCase workedCase = Trials.workedCase("mission", "own-contribution");
        Dossier.Builder self =
                Dossier.builder().from(workedCase.getDossier().orElseThrow()).appraisals(List.of());
        workedCase
                .getDossier()
                .orElseThrow()
                .getAppraisals()
                .forEach(appraisal -> self.addAppraisals(Appraisal.builder()
                        .from(appraisal)
                        .role(appraisal.getObservation().isPresent() ? "self" : "jury")
                        .build()));

        Decision decision = AwardRules.of(Trials.referential("mission"))
                .decide(self.build(), workedCase.getAsOf())
                .get();

        assertThat(decision.getFindings()).extracting(Finding::getCode).doesNotContain("PROPOSAL_DIVERGES");
    }

    @Test
    void aCompetencyThatTheCriteriaDecideReportsAnEntryThatDiverges() {
        WorkedCase workedCase = Trials.workedCase("mission", "criteria-refuse");
        Dossier entered = Dossier.builder()
                .from(workedCase.getDossier().orElseThrow())
                .addAppraisals(Appraisal.builder()
                        .subject(Unit.parse("competency:C2.6"))
                        .level(Level.of("VALIDE"))
                        .on(LocalDate.of(2024, 6, 14))
                        .build())
                .build();

        Decision decision = AwardRules.of(Trials.referential("mission"), PolicyChoices.of(workedCase.getPolicies()))
                .decide(entered, workedCase.getAsOf())
                .get();

        assertThat(decision.getFindings()).extracting(Finding::getCode).contains("ENTRY_DIVERGES");
        assertThat(decision.getOutcome()).isEqualTo(Outcome.NOT_ADMITTED);
    }

    @Test
    void aClosingOfAnotherBodyIsNoClosingOfTheJury() {
        WorkedCase workedCase = Trials.workedCase("four-blocs", "one-open-gap");
        Dossier dossier = Dossier.builder()
                .from(workedCase.getDossier().orElseThrow())
                .addClosings(Closing.builder()
                        .body(BodyId.of("committee"))
                        .on(workedCase.getAsOf())
                        .build())
                .build();

        assertThat(AwardRules.of(Trials.referential("four-blocs"))
                        .decide(dossier, workedCase.getAsOf())
                        .get()
                        .isClosed())
                .isFalse();
    }

    // ---- helpers

    private static Award award() {
        return Trials.referential("three-blocs").getRegulation().getAward();
    }

    private static Referential withTitle(Requirement title) {
        return with(Award.builder().from(award()).title(title).build());
    }

    private static Referential with(Award award) {
        Referential referential = Trials.referential("three-blocs");
        Regulation regulation = Regulation.builder()
                .from(referential.getRegulation())
                .award(award)
                .build();
        return Referential.builder().from(referential).regulation(regulation).build();
    }

    private static Decision decide(String name, String id) {
        WorkedCase workedCase = Trials.workedCase(name, id);
        return AwardRules.of(Trials.referential(name), PolicyChoices.of(workedCase.getPolicies()))
                .decide(workedCase.getDossier().orElseThrow(), workedCase.getAsOf())
                .get();
    }

    private static UnitResult bloc(Decision decision, String code) {
        return decision.getBlocs().stream()
                .filter(result -> result.getUnit().equals(Unit.of(BlocCode.of(code))))
                .findFirst()
                .orElseThrow();
    }

    private static List<Explanation> decisiveLeaves(Explanation root) {
        List<Explanation> leaves = new ArrayList<>();
        Nodes.onDecisivePath(root, node -> {
            if (node.getChildren().isEmpty()) {
                leaves.add(node);
            }
        });
        return leaves.stream()
                .filter(node -> !node.getReason().equals(Reason.NOT_PRESENTED))
                .toList();
    }

    private static Explanation find(Explanation root, Predicate<Explanation> wanted) {
        return all(root).stream().filter(wanted).findFirst().orElseThrow();
    }

    private static List<Explanation> all(Explanation root) {
        List<Explanation> nodes = new ArrayList<>(List.of(root));
        root.getChildren().forEach(child -> nodes.addAll(all(child)));
        return nodes;
    }

    private static Predicate<Explanation> id(String id) {
        return node -> node.getId().filter(id::equals).isPresent();
    }

    private static Predicate<Explanation> kind(String kind) {
        return node -> node.getKind().equals(kind);
    }

    private static Predicate<Explanation> isShare(String bound) {
        return node -> node.getFacts().stream().anyMatch(fact -> fact.name().equals(bound));
    }

    private static Predicate<Explanation> about(String unit) {
        return node -> node.getAbout().map(Unit::text).filter(unit::equals).isPresent()
                && node.getChildren().isEmpty();
    }
}
