package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.ScopeResult;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.regulation.Determination;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What explanations say is what the verdicts rest on. */
@Domain(Cases.class)
class ExplanationLawsTest {

    private static final int TRIES = 300;

    // ---- policies

    @Property(tries = TRIES, seed = "20261121")
    void aPolicyThatIsNotListedChangesNothingSettled(@ForAll Case drawn, @ForAll Draw change) {
        Case closed = drawn.with(DecisionLawsTest.closed(drawn));
        Decision decision = closed.decide();
        if (isPending(decision)) {
            return;
        }
        for (Policy policy : drawn.referential().getRegulation().getPolicies()) {
            if (!listed(decision).contains(policy.getId())) {
                Case other = closed.with(policy.getId(), change.of(policy.getValues()));
                assertThat(answers(other.decide()))
                        .as("%s = %s", policy.getId(), other.policies().get(policy.getId()))
                        .isEqualTo(answers(decision));
            }
        }
    }

    /** What is pending rests on what is awaited: a policy that could also end it is not on its path. */
    private static boolean isPending(Decision decision) {
        return decision.getTitle().getState() == UnitState.PENDING
                || decision.getScopeResult() == ScopeResult.PENDING
                || decision.getBlocs().stream().anyMatch(bloc -> bloc.getState() == UnitState.PENDING);
    }

    /** What is answered, without how it is explained. */
    private static List<Object> answers(Decision decision) {
        RetakePlan plan = decision.getRetake().orElseThrow();
        return List.of(
                decision.getOutcome(),
                unexplained(decision.getTitle()),
                decision.getBlocs().stream()
                        .map(ExplanationLawsTest::unexplained)
                        .toList(),
                decision.getScopeResult(),
                plan.getRight(),
                plan.getFirstDay(),
                plan.getLastDay(),
                plan.getAttemptsLeft(),
                decision.getDocuments());
    }

    /** Several reasons may stand behind one state, and which comes first is a matter of explanation. */
    private static UnitResult unexplained(UnitResult result) {
        return UnitResult.builder().from(result).reason(Reason.CHILDREN).build();
    }

    @Property(tries = TRIES, seed = "20261121")
    void aPolicyOnADecisivePathIsListedAndNoOtherThatTheTreesDoNotShow(@ForAll Case drawn) {
        Case closed = drawn.with(DecisionLawsTest.closed(drawn));
        Decision decision = closed.decide();
        Explanation title = decision.getExplanation();
        Explanation retake = decision.getRetake().orElseThrow().getExplanation();
        assertThat(listed(decision)).containsAll(policies(title, true));
        assertThat(listed(decision)).containsAll(policies(retake, true));
        Set<PolicyId> shown = policies(title, false);
        shown.addAll(policies(retake, false));
        Units units = new Evaluator(closed.book(), closed.view()).units();
        drawn.referential().getBlocs().forEach(bloc -> shown.addAll(policies(units.now(bloc.getCode()), false)));
        drawn.referential()
                .getRegulation()
                .getAward()
                .getPartial()
                .getValue()
                .decidedBy()
                .ifPresent(shown::add);
        drawn.referential()
                .getRegulation()
                .getAward()
                .getPartial()
                .getCounts()
                .decidedBy()
                .ifPresent(shown::add);
        assertThat(shown).containsAll(listed(decision));
    }

    private static Set<PolicyId> listed(Decision decision) {
        return decision.getPolicies().stream().map(PolicyChoice::getPolicy).collect(Collectors.toSet());
    }

    private static Set<PolicyId> policies(Explanation root, boolean decisiveOnly) {
        Set<PolicyId> policies = new TreeSet<>(java.util.Comparator.comparing(PolicyId::value));
        Consumer<Explanation> collect = node -> node.getPolicies().forEach(choice -> policies.add(choice.getPolicy()));
        if (decisiveOnly) {
            onDecisivePath(root, collect);
        } else {
            everywhere(root, collect);
        }
        return policies;
    }

    private static void onDecisivePath(Explanation node, Consumer<Explanation> visitor) {
        visitor.accept(node);
        node.getChildren().stream().filter(Explanation::isDecisive).forEach(child -> onDecisivePath(child, visitor));
    }

    private static void everywhere(Explanation node, Consumer<Explanation> visitor) {
        visitor.accept(node);
        node.getChildren().forEach(child -> everywhere(child, visitor));
    }

    // ---- overrides

    @Property(tries = TRIES, seed = "20261121")
    void anEntryOverridesIffItHasAReasonDiffersAndIsPermitted(@ForAll Case drawn) {
        Evaluator evaluator = new Evaluator(drawn.book(), drawn.view());
        Regulation regulation = drawn.referential().getRegulation();
        Requirement rule = regulation.getAward().getBloc().orElse(R.ownCompetencies());
        for (Bloc bloc : drawn.referential().getBlocs()) {
            boolean isJudged =
                    drawn.view().inScope(bloc.getCode()) && !drawn.view().isAbsentFromAll();
            if (isJudged && regulation.getBloc().isPresent()) {
                Unit unit = Unit.of(bloc.getCode());
                check(
                        drawn,
                        unit,
                        regulation.getBloc().get(),
                        evaluator.evaluate(rule, unit),
                        evaluator.units().now(bloc.getCode()));
            }
        }
        Explanation computed = evaluator.evaluate(regulation.getAward().getTitle(), Unit.title());
        Explanation stands = evaluator.units().of(Unit.title()).node();
        boolean isClaimed = drawn.dossier().getAcquisitions().stream()
                .anyMatch(acquisition -> acquisition.getUnit().equals(Unit.title()));
        if (!isClaimed) {
            check(
                    drawn,
                    Unit.title(),
                    regulation.getTitle(),
                    computed,
                    stands.getChildren().get(0));
        }
    }

    private static void check(
            Case drawn, Unit unit, Determination determination, Explanation computed, Explanation stands) {
        Optional<Appraisal> entry = drawn.view().currentAppraisals().stream()
                .filter(appraisal -> appraisal.getSubject().equals(unit))
                .findFirst();
        Optional<Verdict> entered = entry.map(appraisal -> Verdict.of(appraisal
                .getLevel()
                .orElseThrow()
                .equals(DecisionLawsTest.scale(drawn).pass())));
        boolean differs = entered.isPresent() && entered.get() != computed.getVerdict();
        boolean permitted = switch (determination.getOverride().text()) {
            case "ANY" -> true;
            case "UP" -> entered.equals(Optional.of(Verdict.SATISFIED));
            default -> false;
        };
        boolean reasoned = entry.flatMap(Appraisal::getComment).isPresent();
        boolean overrides = differs && permitted && reasoned;
        assertThat(stands.getSettledBy() == SettledBy.OVERRIDE).as("%s", unit).isEqualTo(overrides);
        assertThat(stands.getVerdict()).isEqualTo(overrides ? entered.get() : computed.getVerdict());
        List<String> codes = drawn.decide().getFindings().stream()
                .filter(finding -> unit.text().equals(finding.getArguments().get("unit")))
                .map(Finding::getCode)
                .toList();
        if (differs && !overrides) {
            assertThat(codes).contains(permitted ? "OVERRIDE_WITHOUT_REASON" : "ENTRY_DIVERGES");
        } else {
            assertThat(codes).doesNotContain("OVERRIDE_WITHOUT_REASON", "ENTRY_DIVERGES");
        }
    }

    // ---- closing

    @Property(tries = TRIES, seed = "20261121")
    void closingSettlesLeavesOnlyAndImprovesNoParentButThroughABoundedMeasure(@ForAll Case drawn) {
        // an entry that the computed result reaches only at closing overrides until then
        Dossier entered = DecisionLawsTest.closed(drawn);
        Case closed =
                drawn.with(Dossier.builder().from(entered).appraisals(List.of()).build());
        Units after = new Evaluator(closed.book(), closed.view()).units();
        Units before = new Evaluator(closed.book(), closed.view().unsettled()).units();
        compare(before.of(Unit.title()).node(), after.of(Unit.title()).node());
        drawn.referential().getBlocs().forEach(bloc -> {
            Unit unit = Unit.of(bloc.getCode());
            compare(before.of(unit).node(), after.of(unit).node());
        });
    }

    /** Whether closing improved something at or below a node. */
    private static boolean compare(Explanation before, Explanation after) {
        assertThat(after.getRaw()).as("raw of %s", after).isEqualTo(before.getVerdict());
        assertThat(after.getSettledBy() == SettledBy.CLOSING)
                .as("settled: %s", after)
                .isEqualTo(after.getVerdict() != before.getVerdict());
        assertThat(after.getChildren()).hasSameSizeAs(before.getChildren());
        if (before.getVerdict() != Verdict.UNDETERMINED) {
            assertThat(after.getVerdict()).isEqualTo(before.getVerdict());
        }
        boolean improvedBelow = false;
        for (int i = 0; i < before.getChildren().size(); i++) {
            improvedBelow |=
                    compare(before.getChildren().get(i), after.getChildren().get(i));
        }
        boolean improved = after.getVerdict() == Verdict.SATISFIED && before.getVerdict() != Verdict.SATISFIED;
        if (improved) {
            assertThat(improvedBelow || after.getKind().equals("compare"))
                    .as("%s", after)
                    .isTrue();
        }
        return improved || improvedBelow;
    }

    // ---- states

    @Property(tries = TRIES, seed = "20261121")
    void theStateOfAUnitIsTheVerdictOfItsNode(@ForAll Case drawn) {
        Decision decision = drawn.decide();
        assertThat(decision.getTitle().getState())
                .isEqualTo(
                        switch (decision.getExplanation().getVerdict()) {
                            case SATISFIED -> UnitState.ACQUIRED;
                            case UNSATISFIED -> UnitState.NOT_ACQUIRED;
                            case UNDETERMINED -> UnitState.PENDING;
                        });
    }
}
