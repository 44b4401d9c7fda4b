package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Requirement;
import java.util.List;

/** Computes measures as intervals of what they can still become, and compares them. */
final class Measures {

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;
    private final Tallies tallies;
    private final Marks marks;

    Measures(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
        this.tallies = new Tallies(book, view, evaluator);
        this.marks = new Marks(book, view, evaluator);
    }

    Marks marks() {
        return marks;
    }

    private Means means() {
        return new Means(evaluator, this, marks);
    }

    /** Compared as it stands; once closed, beside what it would be if nobody had closed. */
    Explanation compare(Requirement.Compare requirement, Unit self) {
        Explanation node = compared(requirement, self);
        if (!view.closed()) {
            return node;
        }
        Verdict raw = new Evaluator(book, view.unsettled())
                .evaluate(requirement, self)
                .getVerdict();
        SettledBy settled = raw == node.getVerdict() ? byItself(node) : SettledBy.CLOSING;
        return Explanation.builder().from(node).raw(raw).settledBy(settled).build();
    }

    private static SettledBy byItself(Explanation node) {
        return node.getSettledBy() == SettledBy.VOID ? SettledBy.VOID : SettledBy.RECORD;
    }

    private Explanation compared(Requirement.Compare requirement, Unit self) {
        Consulted consulted = new Consulted(book);
        if (requirement.measure() instanceof Measure.Count count
                && evaluator
                        .select(count.of(), self, consulted)
                        .orElse(List.of())
                        .isEmpty()) {
            return Selections.empty("compare", consulted);
        }
        Interval interval = measure(requirement.measure(), self, consulted);
        Verdict within = Bounds.within(interval, requirement.range(), consulted);
        if (!consulted.missing().isEmpty()) {
            return Nodes.missingParameter("compare", consulted.missing())
                    .policies(consulted.policies())
                    .build();
        }
        Explanation.Builder node = verdict("compare", interval, within);
        node.policies(consulted.policies()).addFacts(Fact.of(kind(requirement.measure()), interval.text()));
        Bounds.of(requirement.range(), consulted).forEach(node::addFacts);
        return node.addAllFacts(terms(requirement.measure(), interval)).build();
    }

    /** A mark is its own only term. */
    private static List<Fact> terms(Measure measure, Interval interval) {
        return measure instanceof Measure.MarkOf ? List.of() : interval.basis().terms();
    }

    /** Whether an interval lies in a range, outside it, or may do either. */
    static String kind(Measure measure) {
        if (measure instanceof Measure.MarkOf m) {
            return "mark:" + m.assessment();
        }
        if (measure instanceof Measure.Count c) {
            return "count:" + c.of().kind().word() + ":" + c.state();
        }
        if (measure instanceof Measure.Amount a) {
            return a.unit().map(unit -> "amount:" + a.kind() + ":" + unit).orElse("amount:" + a.kind());
        }
        if (measure instanceof Measure.Mean) {
            return "mean";
        }
        return measure instanceof Measure.Sum ? "sum" : "lowest";
    }

    /** A lower bound on one interval. */
    Explanation.Builder judge(String kind, Interval interval, Exact bound, boolean inside) {
        boolean outside =
                interval.high().filter(high -> high.compareTo(bound) < 0).isPresent();
        return verdict(kind, interval, Bounds.side(inside, outside));
    }

    /** No value is a failure in either direction; what may end without one is not reached before it is recorded. */
    private static Explanation.Builder verdict(String kind, Interval interval, Verdict compared) {
        Verdict verdict = !interval.hasValue() ? Verdict.UNSATISFIED : certain(interval, compared);
        Explanation.Builder node = interval.without()
                .map(reason -> valueless(kind, interval, reason))
                .orElseGet(() -> Nodes.leaf(kind, verdict, reason(verdict)));
        if (verdict == Verdict.UNDETERMINED) {
            node.addAllAwaiting(interval.basis().awaited());
        }
        for (Explanation gate : interval.basis().gates()) {
            node.addChildren(Nodes.decisive(gate, gate.getVerdict() == verdict));
        }
        return node;
    }

    private static Verdict certain(Interval interval, Verdict compared) {
        return compared == Verdict.SATISFIED && !interval.certain() ? Verdict.UNDETERMINED : compared;
    }

    private static Reason reason(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Reason.MET;
            case UNSATISFIED -> Reason.NOT_MET;
            case UNDETERMINED -> Reason.NOT_RECORDED;
        };
    }

    private static Explanation.Builder valueless(String kind, Interval interval, Reason reason) {
        Explanation.Builder node = Nodes.leaf(kind, Verdict.UNSATISFIED, reason);
        if (interval.isSettledByClosing()) {
            return node.raw(Verdict.UNDETERMINED).settledBy(SettledBy.CLOSING);
        }
        return reason == Reason.VOID ? node.settledBy(SettledBy.VOID) : node;
    }

    Interval measure(Measure measure, Unit self, Consulted consulted) {
        if (measure instanceof Measure.MarkOf m) {
            return marks.mark(m.assessment());
        }
        if (measure instanceof Measure.Mean m) {
            return means().mean(m, self, consulted);
        }
        if (measure instanceof Measure.Sum m) {
            return means().sum(m, self, consulted);
        }
        if (measure instanceof Measure.Lowest m) {
            return means().lowest(m, self, consulted);
        }
        if (measure instanceof Measure.Amount m) {
            return tallies.amount(m, consulted);
        }
        return tallies.count((Measure.Count) measure, self, consulted);
    }

    /** A list that turned out empty: never true, and closing does not settle it. */
    static Interval emptySelection() {
        return Interval.from(Exact.ZERO, Basis.awaiting(new Awaited(AwaitedKind.PARAMETER, "selection", "centre")))
                .uncertain();
    }
}
