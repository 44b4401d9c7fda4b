package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Selector;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Evaluates requirements in one view of one dossier: the slow, readable engine. Three-valued; every answer is a tree.
 */
final class Evaluator {

    private final Rulebook book;
    private final View view;
    private final Units units;
    private final Records records;
    private final Measures measures;
    private final Bodies bodies;

    Evaluator(Rulebook book, View view) {
        this.book = book;
        this.view = view;
        this.units = new Units(book, view, this);
        this.records = new Records(book, view, this);
        this.measures = new Measures(book, view, this);
        this.bodies = new Bodies(book, view);
    }

    Units units() {
        return units;
    }

    Bodies bodies() {
        return bodies;
    }

    View view() {
        return view;
    }

    /** Evaluates a requirement about a unit, which {@code self} means in selectors. */
    Explanation evaluate(Requirement requirement, Unit self) {
        if (requirement instanceof Requirement.AllOf all) {
            return Nodes.allOf(node(requirement, "allOf"), children(all.of(), self));
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return Nodes.anyOf(node(requirement, "anyOf"), children(any.of(), self));
        }
        if (requirement instanceof Requirement.NOf n) {
            return Nodes.nOf(node(requirement, "nOf"), n.n(), children(n.of(), self));
        }
        if (requirement instanceof Requirement.When when) {
            return when(when, self);
        }
        return labelled(requirement, leaf(requirement, self));
    }

    private Explanation leaf(Requirement requirement, Unit self) {
        if (requirement instanceof Requirement.Acquired r) {
            return acquired(r, self);
        }
        if (requirement instanceof Requirement.AtLevel r) {
            return atLevel(r, self);
        }
        if (requirement instanceof Requirement.Compare r) {
            return measures.compare(r, self);
        }
        if (requirement instanceof Requirement.HasRecord r) {
            return records.exists(r.query(), self);
        }
        if (requirement instanceof Requirement.NoRecord r) {
            return records.none(r.kind());
        }
        if (requirement instanceof Requirement.BodyVerdict r) {
            return bodies.verdict(r.body(), Optional.empty(), r.is());
        }
        if (requirement instanceof Requirement.Within r) {
            return new Windows(book, this).sittingWithin(r.window());
        }
        if (requirement instanceof Requirement.FactIs r) {
            return fact(r, view.closed());
        }
        if (requirement instanceof Requirement.PolicyIs r) {
            return policy(r);
        }
        return custom((Requirement.Custom) requirement);
    }

    private List<Explanation> children(List<Requirement> of, Unit self) {
        return of.stream().map(requirement -> evaluate(requirement, self)).toList();
    }

    private Explanation.Builder node(Requirement requirement, String kind) {
        Explanation.Builder node = Explanation.builder();
        node.kind(kind)
                .id(requirement.label().id())
                .clause(book.clause(requirement.label().clause()));
        return node;
    }

    private Explanation labelled(Requirement requirement, Explanation node) {
        Explanation.Builder labelled = Explanation.builder();
        labelled.from(node)
                .id(requirement.label().id())
                .clause(book.clause(requirement.label().clause()));
        return labelled.build();
    }

    /** A condition that nobody recorded chooses no branch: closing would otherwise turn a gap into a right. */
    private Explanation when(Requirement.When when, Unit self) {
        Explanation condition = condition(when.condition(), self);
        Explanation then = evaluate(when.then(), self);
        Explanation otherwise = when.otherwise()
                .map(requirement -> evaluate(requirement, self))
                .orElseGet(() -> Nodes.leaf("otherwise", Verdict.SATISFIED, Reason.NOT_APPLICABLE)
                        .build());
        boolean open = condition.getRaw() == Verdict.UNDETERMINED;
        boolean agree = then.getVerdict() == otherwise.getVerdict();
        Verdict unknown = condition.getVerdict();
        Verdict verdict = open
                ? agree ? then.getVerdict() : unknown
                : chosen(condition.getVerdict(), then.getVerdict(), otherwise.getVerdict());
        Verdict raw = chosen(condition.getRaw(), then.getRaw(), otherwise.getRaw());
        Explanation.Builder node = node(when, "when");
        node.reason(Reason.CHILDREN)
                .verdict(verdict)
                .raw(raw)
                .settledBy(verdict == raw ? SettledBy.RECORD : SettledBy.CLOSING);
        node.addChildren(Nodes.decisive(condition, !open || !agree));
        // while the condition is open, the answer rests on what both branches say
        node.addChildren(Nodes.decisive(then, open || condition.getVerdict() == Verdict.SATISFIED));
        node.addChildren(Nodes.decisive(otherwise, open || condition.getVerdict() == Verdict.UNSATISFIED));
        return node.build();
    }

    /** By which route a candidate came is nothing that a jury records: its closing does not settle which rule applies. */
    private Explanation condition(Requirement condition, Unit self) {
        return condition instanceof Requirement.FactIs fact && View.ROUTE.equals(fact.name())
                ? labelled(fact, fact(fact, false))
                : evaluate(condition, self);
    }

    private static Verdict chosen(Verdict condition, Verdict then, Verdict otherwise) {
        return switch (condition) {
            case SATISFIED -> then;
            case UNSATISFIED -> otherwise;
            case UNDETERMINED -> then == otherwise ? then : Verdict.UNDETERMINED;
        };
    }

    /** The units that a selector picks; empty when a parameter that lists them is not supplied. */
    Optional<List<Unit>> select(Selector selector, Unit self, Consulted consulted) {
        return switch (selector.extent()) {
            case ALL -> Optional.of(book.units(selector.kind()).toList());
            case LISTED ->
                Optional.of(selector.codes().stream()
                        .map(code -> new Unit(selector.kind(), code))
                        .toList());
            case OF ->
                Optional.of(book.unitsOf(selector.kind(), owner(selector.codes().get(0), self))
                        .toList());
            case TAGGED ->
                Optional.of(book.referential().getCompetencies().stream()
                        .filter(competency ->
                                competency.getTags().contains(selector.codes().get(0)))
                        .map(competency -> Unit.of(competency.getCode()))
                        .toList());
            case SUPPLIED ->
                consulted
                        .text(selector.supplied().orElseThrow())
                        .map(list -> Arrays.stream(list.split(",", -1))
                                .map(String::strip)
                                .filter(code -> !code.isEmpty())
                                .map(code -> new Unit(selector.kind(), code))
                                .toList());
        };
    }

    private Unit owner(String code, Unit self) {
        if (Selector.SELF.equals(code)) {
            return self;
        }
        for (UnitKind kind : List.of(UnitKind.BLOC, UnitKind.ASSESSMENT, UnitKind.COMPETENCY)) {
            Unit unit = new Unit(kind, code);
            if (book.units(kind).anyMatch(unit::equals)) {
                return unit;
            }
        }
        return new Unit(UnitKind.BLOC, code);
    }

    /** An empty selection is never true. */
    static Explanation emptySelection(String kind, Consulted consulted) {
        return (consulted.missing().isEmpty()
                        ? Nodes.leaf(kind, Verdict.UNDETERMINED, Reason.EMPTY_SELECTION)
                                .addAwaiting(new Awaited(AwaitedKind.PARAMETER, "selection", "centre"))
                        : Nodes.missingParameter(kind, consulted.missing()))
                .build();
    }

    private Explanation acquired(Requirement.Acquired requirement, Unit self) {
        Consulted consulted = new Consulted(book);
        List<Unit> selected = select(requirement.units(), self, consulted).orElse(List.of());
        if (selected.isEmpty()) {
            return emptySelection("acquired", consulted);
        }
        Explanation.Builder node = Explanation.builder();
        node.kind("acquired").about(self).policies(consulted.policies());
        return Nodes.allOf(
                node, selected.stream().map(unit -> units.of(unit).node()).toList());
    }

    private Explanation atLevel(Requirement.AtLevel requirement, Unit self) {
        Consulted consulted = new Consulted(book);
        List<Unit> selected = select(requirement.of(), self, consulted).orElse(List.of());
        Optional<String> least = consulted.text(requirement.atLeast());
        if (selected.isEmpty() || least.isEmpty()) {
            return emptySelection("level", consulted);
        }
        Explanation.Builder node = Explanation.builder();
        node.kind("level").about(self).policies(consulted.policies()).addFacts(Fact.of("atLeast", least.get()));
        return Nodes.allOf(
                node,
                selected.stream()
                        .map(unit -> atLevel(unit, Level.of(least.get())))
                        .toList());
    }

    private Explanation atLevel(Unit unit, Level least) {
        if (unit.kind() == UnitKind.ASSESSMENT) {
            return markAtLevel(AssessmentCode.of(unit.code()), least);
        }
        Judged judged = units.of(unit);
        if (judged.level().isEmpty()) {
            return judged.node();
        }
        boolean enough = units.results().isAtLeast(judged.level().get(), least);
        Explanation.Builder node = Explanation.builder();
        return node.from(judged.node())
                .verdict(Verdict.of(enough))
                .raw(Verdict.of(enough))
                .reason(enough ? Reason.MET : Reason.NOT_MET)
                .build();
    }

    /** A mark reaches a level when it lies in that level's band or in a higher one. */
    private Explanation markAtLevel(AssessmentCode assessment, Level least) {
        Optional<Scale.Band> band = book.scoreScale(assessment).stream()
                .flatMap(scale -> scale.bands().stream())
                .filter(b -> b.level().equals(least))
                .findFirst();
        Interval mark = measures.mark(assessment);
        Explanation.Builder node;
        if (band.isEmpty()) {
            node = Nodes.leaf("assessment", Verdict.UNSATISFIED, Reason.NOT_MET);
        } else {
            Exact bound = Exact.of(band.get().from());
            node = measures.judge("assessment", mark, bound, mark.low().compareTo(bound) >= 0);
        }
        return node.about(Unit.of(assessment))
                .addFacts(Fact.of("mark", mark.text()))
                .addAllFacts(band.stream()
                        .map(b -> Fact.of("atLeast", Exact.of(b.from()).text()))
                        .toList())
                .build();
    }

    private Explanation fact(Requirement.FactIs requirement, boolean closed) {
        Optional<String> value = view.fact(requirement.name());
        if (value.isEmpty()) {
            return Nodes.gap("fact", Reason.NOT_RECORDED, closed, Verdict.UNSATISFIED, Reason.NOT_RECORDED)
                    .addFacts(Fact.of("fact", requirement.name()))
                    .addAwaiting(new Awaited(AwaitedKind.RECORD, requirement.name(), "centre"))
                    .build();
        }
        Fact shown = Fact.of(requirement.name(), value.get());
        if (requirement.in().contains(value.get())) {
            return Nodes.leaf("fact", Verdict.SATISFIED, Reason.MET)
                    .addFacts(shown)
                    .build();
        }
        if (requirement.other() == Requirement.Other.UNSATISFIED) {
            return Nodes.leaf("fact", Verdict.UNSATISFIED, Reason.NOT_MET)
                    .addFacts(shown)
                    .build();
        }
        return (view.accepted(requirement.name())
                        ? Nodes.leaf("fact", Verdict.SATISFIED, Reason.MET)
                        : Nodes.leaf("fact", Verdict.UNDETERMINED, Reason.REVIEW)
                                .addAwaiting(new Awaited(AwaitedKind.REVIEW, requirement.name(), "jury")))
                .addFacts(shown)
                .build();
    }

    private Explanation policy(Requirement.PolicyIs requirement) {
        Consulted consulted = new Consulted(book);
        Optional<String> value = consulted.text(io.github.certif.model.regulation.Setting.policy(requirement.policy()));
        if (value.isEmpty()) {
            return Nodes.missingParameter("policyIs", consulted.missing()).build();
        }
        boolean met = value.get().equals(requirement.value());
        return Nodes.leaf("policyIs", Verdict.of(met), met ? Reason.MET : Reason.NOT_MET)
                .policies(consulted.policies())
                .addFacts(Fact.of(requirement.policy().value(), value.get()))
                .build();
    }

    /** Whatever somebody else's code throws refuses the decision instead of ending the program. */
    private RequirementEvaluator.Reply reply(RequirementEvaluator evaluator, Requirement.Custom requirement) {
        try {
            return Objects.requireNonNull(
                    evaluator.evaluate(new RequirementEvaluator.Question(
                            requirement.params(), view.dossier(), view.asOf(), view.closed())),
                    "no reply");
        } catch (RuntimeException e) {
            throw new UndecidableException(Finding.blocking("REQUIREMENT_FAILED")
                    .putArguments("type", requirement.type())
                    .putArguments("problem", e.getClass().getSimpleName() + ": " + e.getMessage())
                    .clause(book.clause(requirement.label().clause()))
                    .build());
        }
    }

    private Explanation custom(Requirement.Custom requirement) {
        RequirementEvaluator evaluator = book.evaluator(requirement.type())
                .orElseThrow(() -> new UndecidableException(Finding.blocking("REQUIREMENT_TYPE_UNKNOWN")
                        .putArguments("type", requirement.type())
                        .clause(book.clause(requirement.label().clause()))
                        .build()));
        RequirementEvaluator.Reply reply = reply(evaluator, requirement);
        Explanation.Builder node = reply.verdict() == Verdict.UNDETERMINED
                ? Nodes.gap("custom", Reason.NOT_RECORDED, view.closed(), Verdict.UNSATISFIED, Reason.NOT_RECORDED)
                        .addAwaiting(new Awaited(AwaitedKind.RECORD, requirement.type(), "centre"))
                : Nodes.leaf(
                        "custom", reply.verdict(), reply.verdict() == Verdict.SATISFIED ? Reason.MET : Reason.NOT_MET);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("type", requirement.type()));
        facts.addAll(reply.facts());
        return node.facts(facts).build();
    }

    BigDecimal least(AssessmentCode assessment) {
        return book.scoreScale(assessment).map(Scale.ScoreScale::min).orElse(BigDecimal.ZERO);
    }
}
