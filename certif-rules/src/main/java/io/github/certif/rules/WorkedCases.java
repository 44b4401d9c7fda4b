package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Eligibility;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.worked.CaseJudge;
import io.github.certif.model.worked.Expectation;
import io.github.certif.model.worked.ExpectedAssessment;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Judges worked cases with the rules of this module.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkedCases implements CaseJudge {

    private final WorkingDays calendar;
    private final List<RequirementEvaluator> evaluators;

    private WorkedCases(WorkingDays calendar, List<RequirementEvaluator> evaluators) {
        this.calendar = calendar;
        this.evaluators = evaluators;
    }

    /**
     * A judge that knows no requirement of third parties, and Monday to Friday as working days.
     *
     * @return the judge
     */
    public static WorkedCases judge() {
        return new WorkedCases(WorkingDays.MONDAY_TO_FRIDAY, List.of());
    }

    /**
     * A judge.
     *
     * @param calendar which days are worked
     * @param evaluators the requirements of third parties
     * @return the judge
     */
    public static WorkedCases judge(WorkingDays calendar, List<RequirementEvaluator> evaluators) {
        return new WorkedCases(calendar, List.copyOf(evaluators));
    }

    @Override
    public List<Finding> judge(Referential referential, WorkedCase workedCase) {
        PolicyChoices choices = PolicyChoices.of(workedCase.getPolicies());
        try {
            Referential decided =
                    workedCase.getCertification().map(referential::awarding).orElse(referential);
            List<Finding> differences = new ArrayList<>();
            if (workedCase.getDossier().isPresent()) {
                AwardRules rules = AwardRules.of(decided, choices, calendar, evaluators);
                RetakeRules retakes = RetakeRules.of(decided, choices, calendar, evaluators);
                differences.addAll(
                        new Comparison(workedCase, workedCase.getDossier().get(), rules, retakes).differences());
            }
            SessionRules procedure = SessionRules.of(decided, choices, calendar, evaluators);
            differences.addAll(new ProcedureComparison(workedCase, procedure).differences());
            return differences;
        } catch (IllegalArgumentException e) {
            return List.of(Finding.blocking("CASE_POLICY")
                    .putArguments("case", workedCase.getId())
                    .putArguments("problem", String.valueOf(e.getMessage()))
                    .build());
        }
    }

    @Override
    public Optional<Set<String>> customTypes() {
        return Optional.of(evaluators.stream().map(RequirementEvaluator::type).collect(Collectors.toSet()));
    }

    /** What a case expects beside what the rules answer. */
    private static final class Comparison {
        private final WorkedCase workedCase;
        private final Expectation expect;
        private final Dossier dossier;
        private final RetakeRules retakes;
        private final Answer<Decision> answer;
        private final List<Finding> differences = new ArrayList<>();

        Comparison(WorkedCase workedCase, Dossier dossier, AwardRules rules, RetakeRules retakes) {
            this.workedCase = workedCase;
            this.dossier = dossier;
            this.expect = workedCase.getExpect();
            this.retakes = retakes;
            this.answer = rules.decide(dossier, workedCase.getAsOf());
        }

        List<Finding> differences() {
            if (expect.getRefused().isPresent() == answer.isPresent()) {
                differ("refused", expect.getRefused().map(String::valueOf).orElse("-"), codes());
            }
            expect.getRefused()
                    .filter(code -> !answer.isPresent())
                    .ifPresent(code -> includes("refused", Set.of(code), codes()));
            includes("findings", expect.getFindings(), codes());
            if (answer.isPresent() && expect.getRefused().isEmpty()) {
                decision(answer.get());
            }
            return differences;
        }

        private Set<String> codes() {
            return answer.findings().stream().map(Finding::getCode).collect(Collectors.toCollection(TreeSet::new));
        }

        private void decision(Decision decision) {
            expect.getOutcome().ifPresent(outcome -> compare("outcome", outcome, decision.getOutcome()));
            expect.getAcquired().ifPresent(blocs -> compare("acquired", blocs, acquired(decision)));
            expect.getDocuments()
                    .ifPresent(documents -> compare("documents", documents, Set.copyOf(decision.getDocuments())));
            expect.getMotives().ifPresent(motives -> compare("motives", motives, Set.copyOf(decision.getMotives())));
            includes(
                    "policies",
                    expect.getPolicies(),
                    decision.getPolicies().stream()
                            .map(choice -> choice.getPolicy().value())
                            .collect(Collectors.toSet()));
            includes("clauses", expect.getClauses(), clauses(decision));
            plan(decision.getRetake());
            expect.getEligible().forEach((day, verdict) -> {
                Answer<Eligibility> eligible = retakes.eligible(dossier, workedCase.getAsOf(), day);
                compare("eligible/" + day, verdict, eligible.get().getVerdict());
            });
        }

        private void plan(Optional<RetakePlan> plan) {
            expect.getRight().ifPresent(right -> compare("right", right, plan.map(RetakePlan::getRight)));
            expect.getToRetake()
                    .ifPresent(blocs -> compare("toRetake", blocs, plan.map(p -> Set.copyOf(p.getToRetake()))));
            expect.getToSitFirst()
                    .ifPresent(blocs -> compare("toSitFirst", blocs, plan.map(p -> Set.copyOf(p.getToSitFirst()))));
            expect.getAssessments()
                    .ifPresent(list -> compare("assessments", expected(list), plan.map(Comparison::planned)));
            expect.getOralMinutes()
                    .ifPresent(minutes -> compare(
                            "oralMinutes",
                            minutes,
                            plan.map(p -> p.getOral().stream()
                                    .mapToInt(OralSegment::getMinutes)
                                    .sum())));
            expect.getLastDay().ifPresent(day -> compare("lastDay", day, plan.flatMap(RetakePlan::getLastDay)));
        }

        private static Map<AssessmentCode, Set<CompetencyCode>> expected(List<ExpectedAssessment> list) {
            Map<AssessmentCode, Set<CompetencyCode>> map = new LinkedHashMap<>();
            list.forEach(item -> map.put(item.getAssessment(), Set.copyOf(item.getJudgedOn())));
            return map;
        }

        private static Map<AssessmentCode, Set<CompetencyCode>> planned(RetakePlan plan) {
            Map<AssessmentCode, Set<CompetencyCode>> map = new LinkedHashMap<>();
            plan.getAssessments().forEach(item -> map.put(item.getAssessment(), Set.copyOf(item.getJudgedOn())));
            return map;
        }

        private static Set<BlocCode> acquired(Decision decision) {
            return decision.getBlocs().stream()
                    .filter(result -> result.getState() == UnitState.ACQUIRED)
                    .map(UnitResult::getUnit)
                    .filter(unit -> unit.kind() == UnitKind.BLOC)
                    .map(Unit::code)
                    .map(BlocCode::of)
                    .collect(Collectors.toSet());
        }

        private static Set<String> clauses(Decision decision) {
            Set<String> ids = new LinkedHashSet<>();
            collect(decision.getExplanation(), ids);
            decision.getFurther().forEach(node -> collect(node, ids));
            decision.getRetake().ifPresent(plan -> collect(plan.getExplanation(), ids));
            decision.getFindings().stream()
                    .flatMap(finding -> finding.getClause().stream())
                    .forEach(clause -> ids.add(clause.id().value()));
            return ids;
        }

        private static void collect(Explanation node, Set<String> ids) {
            node.getClause().map(Clause::id).ifPresent(id -> ids.add(id.value()));
            node.getPolicies().forEach(choice -> ids.add(choice.getClause().value()));
            node.getChildren().forEach(child -> collect(child, ids));
        }

        private void includes(String what, Set<String> expected, Set<String> actual) {
            if (!actual.containsAll(expected)) {
                differ(what, expected, actual);
            }
        }

        private void compare(String what, Object expected, Optional<?> actual) {
            compare(what, expected, actual.<Object>map(value -> value).orElse("-"));
        }

        private void compare(String what, Object expected, Object actual) {
            if (!Objects.equals(expected, actual)) {
                differ(what, expected, actual);
            }
        }

        /** The clauses on which the answer rests, for an author to hold against those of the text. */
        private String because() {
            if (!answer.isPresent()) {
                return String.join(", ", codes());
            }
            Set<String> ids = new LinkedHashSet<>();
            Nodes.onDecisivePath(
                    answer.get().getExplanation(),
                    node -> node.getClause().map(Clause::id).ifPresent(id -> ids.add(id.value())));
            return ids.isEmpty() ? "-" : String.join(", ", ids);
        }

        private void differ(String what, Object expected, Object actual) {
            differences.add(Finding.blocking("CASE_DIFFERS")
                    .putArguments("case", workedCase.getId())
                    .putArguments("what", what)
                    .putArguments("expected", String.valueOf(expected))
                    .putArguments("actual", String.valueOf(actual))
                    .putArguments("because", because())
                    .build());
        }
    }
}
