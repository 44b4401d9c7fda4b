package io.github.certif.rules;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.Presence;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.ScopeResult;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Certification;
import io.github.certif.model.regulation.DocumentRule;
import io.github.certif.model.regulation.MotiveRule;
import io.github.certif.model.regulation.Partial;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts one decision together. */
final class Deciding {

    private final Rulebook book;
    private final View view;
    private final List<Finding> findings;
    private final Evaluator evaluator;
    private final Units units;

    Deciding(Rulebook book, View view, List<Finding> findings) {
        this.book = book;
        this.view = view;
        this.findings = findings;
        this.evaluator = new Evaluator(book, view);
        this.units = evaluator.units();
    }

    Decision decide() {
        Explanation title = units.of(Unit.title()).node();
        List<Judged> blocs = blocs();
        if (view.closed() && mayNotClose(title, blocs)) {
            List<Finding> more = new ArrayList<>(findings);
            more.add(Finding.blocking("CLOSING_REFUSED")
                    .candidate(view.dossier().getCandidate().getId())
                    .putArguments("awaited", awaitedText(title, blocs))
                    .build());
            return new Deciding(book, view.open(), more).decide();
        }
        return decision(title, blocs);
    }

    /** A parameter nobody supplied or a review nobody cleared is no fault of the candidate. */
    private boolean mayNotClose(Explanation title, List<Judged> blocs) {
        return awaited(title, blocs).stream()
                .anyMatch(awaited -> awaited.kind() != AwaitedKind.BODY && awaited.kind() != AwaitedKind.REPLACEMENT);
    }

    private String awaitedText(Explanation title, List<Judged> blocs) {
        return String.join(
                ", ", awaited(title, blocs).stream().map(Awaited::what).toList());
    }

    private List<Awaited> awaited(Explanation title, List<Judged> blocs) {
        List<Explanation> roots = new ArrayList<>();
        roots.add(title);
        blocs.forEach(bloc -> roots.add(bloc.node()));
        // what is held and sat for again is acquired, and may still be pending in this sitting
        roots.addAll(now().values());
        return Nodes.awaiting(roots);
    }

    /** Who is absent awaits nothing; who was absent with good cause awaits the replacement, whatever is held. */
    private List<Awaited> awaited(Outcome outcome, Explanation title, List<Judged> blocs) {
        if (outcome == Outcome.ABSENT) {
            return List.of();
        }
        Set<Awaited> all = new LinkedHashSet<>(awaited(title, blocs));
        if (view.isAbsentFromAll()) {
            units.bars().replacements().stream()
                    .map(assessment -> new Awaited(
                            AwaitedKind.REPLACEMENT, Unit.of(assessment).text(), "jury"))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private List<Judged> blocs() {
        return book.referential().getBlocs().stream()
                .map(bloc -> units.of(Unit.of(bloc.getCode())))
                .toList();
    }

    private Decision decision(Explanation title, List<Judged> blocs) {
        Map<BlocCode, Explanation> now = now();
        Consulted partly = new Consulted(book);
        Outcome outcome = outcome(title.getVerdict(), now, blocs, partly);
        Decision.Builder decision = Decision.builder();
        decision.referential(book.referential().getId())
                .edition(book.referential().getEdition())
                .certification(book.referential().getCertification().map(Certification::getCode))
                .candidate(view.dossier().getCandidate().getId())
                .sitting(view.current().map(Sitting::getId))
                .route(view.dossier().getRoute())
                .asOf(view.asOf())
                .closed(view.closed())
                .scope(view.scope())
                .presence(presence())
                .blocs(blocs.stream().map(Judged::result).toList())
                .title(units.of(Unit.title()).result())
                .outcome(outcome)
                .scopeResult(scopeResult(now))
                .awaiting(awaited(outcome, title, blocs))
                .explanation(title);
        competencies(decision);
        List<Explanation> shown = new ArrayList<>();
        shown.add(title);
        blocs.forEach(bloc -> shown.add(bloc.node()));
        now.values().forEach(shown::add);
        aftermath(decision, outcome, shown);
        decision.further(new Further(book, view, units).all(outcome, title.getVerdict(), motives(outcome)));
        List<PolicyChoice> policies = new ArrayList<>(Nodes.policies(shown));
        policies.addAll(partly.policies());
        decision.policies(distinct(policies));
        decision.findings(allFindings(outcome));
        return decision.build();
    }

    private void competencies(Decision.Builder decision) {
        book.referential().getCompetencies().stream()
                .map(competency -> units.of(Unit.of(competency.getCode())))
                .filter(judged -> judged.node().getReason() != Reason.NOT_PRESENTED)
                .forEach(judged -> decision.addCompetencies(judged.result()));
    }

    private static List<PolicyChoice> distinct(List<PolicyChoice> policies) {
        Map<String, PolicyChoice> distinct = new LinkedHashMap<>();
        policies.forEach(policy -> distinct.put(policy.getPolicy().value(), policy));
        return new ArrayList<>(distinct.values());
    }

    // ---- outcome

    /** Blocs of the scope and what this sitting makes of each. */
    private Map<BlocCode, Explanation> now() {
        Map<BlocCode, Explanation> now = new LinkedHashMap<>();
        for (Bloc bloc : book.referential().getBlocs()) {
            if (view.inScope(bloc.getCode())) {
                now.put(bloc.getCode(), units.now(bloc.getCode()));
            }
        }
        return now;
    }

    private Outcome outcome(Verdict title, Map<BlocCode, Explanation> now, List<Judged> blocs, Consulted partly) {
        if (view.isAbsentFromAll()) {
            return units.bars().replacements().isEmpty() ? Outcome.ABSENT : Outcome.PENDING;
        }
        if (title == Verdict.SATISFIED) {
            return Outcome.ADMITTED;
        }
        if (title == Verdict.UNDETERMINED) {
            return Outcome.PENDING;
        }
        Partial partial = book.regulation().getAward().getPartial();
        if (!partly.is(partial.getValue(), "ALLOWED")) {
            return Outcome.NOT_ADMITTED;
        }
        Outcome byNow = partly(parts(now));
        Outcome byHeld = blocs.isEmpty() ? byNow : partly(blocs.stream().map(Judged::verdict));
        return byNow != byHeld && partly.is(partial.getCounts(), "HELD") ? byHeld : byNow;
    }

    /** What this sitting establishes: blocs, or competencies where the title has none. */
    private Stream<Verdict> parts(Map<BlocCode, Explanation> now) {
        return book.referential().getBlocs().isEmpty()
                ? book.referential().getCompetencies().stream()
                        .map(competency ->
                                units.of(Unit.of(competency.getCode())).verdict())
                : now.values().stream().map(Explanation::getVerdict);
    }

    /** What blocs make of a refused title, whichever blocs count: the policy is asked only where both differ. */
    private static Outcome partly(Stream<Verdict> blocs) {
        return switch (Verdict.anyOf(blocs.toList())) {
            case SATISFIED -> Outcome.PARTIALLY_ADMITTED;
            case UNDETERMINED -> Outcome.PENDING;
            case UNSATISFIED -> Outcome.NOT_ADMITTED;
        };
    }

    private static ScopeResult scopeResult(Map<BlocCode, Explanation> now) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        now.values().forEach(node -> verdicts.add(node.getVerdict()));
        if (verdicts.contains(Verdict.UNDETERMINED)) {
            return ScopeResult.PENDING;
        }
        if (!verdicts.contains(Verdict.SATISFIED)) {
            return ScopeResult.NONE;
        }
        return verdicts.contains(Verdict.UNSATISFIED) ? ScopeResult.SOME : ScopeResult.ALL;
    }

    private Presence presence() {
        Optional<Sitting> sitting = view.current();
        if (sitting.isEmpty()) {
            return Presence.PRESENT;
        }
        List<Attendance> attendances = view.assessmentsInScope().isEmpty()
                ? List.of(sitting.get().getAttendance())
                : view.assessmentsInScope().stream()
                        .map(assessment -> View.attendance(sitting.get(), assessment.getCode()))
                        .toList();
        if (attendances.stream().allMatch(Attendance.PRESENT::equals)) {
            return Presence.PRESENT;
        }
        if (attendances.contains(Attendance.PRESENT)) {
            return Presence.PARTLY;
        }
        return attendances.stream().allMatch(Attendance.EXCUSED::equals) ? Presence.EXCUSED : Presence.ABSENT;
    }

    // ---- what follows a closed decision

    private void aftermath(Decision.Builder decision, Outcome outcome, List<Explanation> shown) {
        if (!view.closed()) {
            return;
        }
        RetakePlan plan = new RetakePlanner(book, evaluator).plan();
        shown.add(plan.getExplanation());
        decision.retake(plan);
        for (DocumentRule rule : book.regulation().getDocuments()) {
            Explanation given = evaluator.evaluate(rule.getWhen(), Unit.title());
            if (given.getVerdict() == Verdict.SATISFIED) {
                decision.addDocuments(rule.getDocument());
                shown.add(given);
            }
        }
        decision.addAllMotives(motives(outcome).keySet());
    }

    /** What must be written down, and the clause that asks for it. */
    private Map<String, MotiveRule> motives(Outcome outcome) {
        Map<String, MotiveRule> motives = new LinkedHashMap<>();
        book.regulation().getMotives().stream()
                .filter(rule -> rule.getOn().contains(outcome.name()))
                .forEach(rule -> rule.getNeeds().forEach(need -> motives.put(need, rule)));
        return motives;
    }

    private List<Finding> allFindings(Outcome outcome) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(new SittingFindings(book, view, units).all());
        if (view.closed()) {
            motives(outcome).forEach((need, rule) -> missingMotive(need, rule).ifPresent(all::add));
        }
        return all;
    }

    private Optional<Finding> missingMotive(String need, MotiveRule rule) {
        Optional<String> text = view.current()
                .flatMap(sitting ->
                        "RECOMMENDATIONS".equals(need) ? sitting.getRecommendations() : sitting.getReasons());
        if (text.filter(value -> !value.isBlank()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Finding.blocking("MOTIVE_MISSING")
                .candidate(view.dossier().getCandidate().getId())
                .putArguments("need", need)
                .clause(book.clause(rule.getClause()))
                .build());
    }
}
