package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import java.util.List;
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
    private final Selections selections;

    Evaluator(Rulebook book, View view) {
        this.book = book;
        this.view = view;
        this.units = new Units(book, view, this);
        this.records = new Records(book, view, this);
        this.measures = new Measures(book, view, this);
        this.bodies = new Bodies(book, view);
        this.selections = new Selections(book);
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
            return new Levels(book, this, measures).atLevel(r, self);
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
        return new Customs(book, view).ask((Requirement.Custom) requirement);
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
        return selections.of(selector, self, consulted);
    }

    private Explanation acquired(Requirement.Acquired requirement, Unit self) {
        Consulted consulted = new Consulted(book);
        List<Unit> selected = select(requirement.units(), self, consulted).orElse(List.of());
        if (selected.isEmpty()) {
            return Selections.empty("acquired", consulted);
        }
        Explanation.Builder node = Explanation.builder();
        node.kind("acquired").about(self).policies(consulted.policies());
        return Nodes.allOf(
                node, selected.stream().map(unit -> units.of(unit).node()).toList());
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
        Optional<String> value = consulted.text(Setting.policy(requirement.policy()));
        if (value.isEmpty()) {
            return Nodes.missingParameter("policyIs", consulted.missing()).build();
        }
        boolean met = value.get().equals(requirement.value());
        return Nodes.leaf("policyIs", Verdict.of(met), met ? Reason.MET : Reason.NOT_MET)
                .policies(consulted.policies())
                .addFacts(Fact.of(requirement.policy().value(), value.get()))
                .build();
    }
}
