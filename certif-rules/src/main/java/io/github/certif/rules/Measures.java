package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.AcquisitionOrigin;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Computes measures as intervals of what they can still become, and compares them. */
final class Measures {

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;
    private final Tallies tallies;

    Measures(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
        this.tallies = new Tallies(book, view, evaluator);
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
            return Evaluator.emptySelection("compare", consulted);
        }
        Interval interval = measure(requirement.measure(), self, consulted);
        Verdict within = within(interval, requirement.range(), consulted);
        if (!consulted.missing().isEmpty()) {
            return Nodes.missingParameter("compare", consulted.missing())
                    .policies(consulted.policies())
                    .build();
        }
        Explanation.Builder node = verdict("compare", interval, within);
        node.policies(consulted.policies()).addFacts(Fact.of(kind(requirement.measure()), interval.text()));
        bounds(requirement.range(), consulted).forEach(node::addFacts);
        return node.addAllFacts(terms(requirement.measure(), interval)).build();
    }

    /** A mark is its own only term. */
    private static List<Fact> terms(Measure measure, Interval interval) {
        return measure instanceof Measure.MarkOf ? List.of() : interval.basis().terms();
    }

    /** Whether an interval lies in a range, outside it, or may do either. */
    static Verdict within(Interval interval, Range range, Consulted consulted) {
        Verdict low = above(interval, bound(range.atLeast(), consulted), bound(range.moreThan(), consulted));
        Verdict high = below(interval, bound(range.atMost(), consulted), bound(range.lessThan(), consulted));
        return Verdict.allOf(List.of(low, high));
    }

    static Stream<Fact> bounds(Range range, Consulted consulted) {
        return Stream.of(
                        shown("atLeast", range.atLeast(), consulted),
                        shown("moreThan", range.moreThan(), consulted),
                        shown("atMost", range.atMost(), consulted),
                        shown("lessThan", range.lessThan(), consulted))
                .flatMap(Optional::stream);
    }

    private static Optional<Fact> shown(String name, Optional<Setting> bound, Consulted consulted) {
        return bound.flatMap(consulted::text).map(value -> Fact.of(name, value));
    }

    private static Optional<Exact> bound(Optional<Setting> setting, Consulted consulted) {
        return setting.flatMap(consulted::text).map(Exact::parse);
    }

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

    private static Verdict above(Interval interval, Optional<Exact> atLeast, Optional<Exact> moreThan) {
        if (atLeast.isPresent()) {
            Exact bound = atLeast.get();
            return side(
                    interval.low().compareTo(bound) >= 0,
                    interval.high().filter(high -> high.compareTo(bound) < 0).isPresent());
        }
        return moreThan.map(bound -> side(
                        interval.low().compareTo(bound) > 0,
                        interval.high()
                                .filter(high -> high.compareTo(bound) <= 0)
                                .isPresent()))
                .orElse(Verdict.SATISFIED);
    }

    private static Verdict below(Interval interval, Optional<Exact> atMost, Optional<Exact> lessThan) {
        if (atMost.isPresent()) {
            Exact bound = atMost.get();
            return side(
                    interval.high().filter(high -> high.compareTo(bound) <= 0).isPresent(),
                    interval.low().compareTo(bound) > 0);
        }
        return lessThan.map(bound -> side(
                        interval.high()
                                .filter(high -> high.compareTo(bound) < 0)
                                .isPresent(),
                        interval.low().compareTo(bound) >= 0))
                .orElse(Verdict.SATISFIED);
    }

    private static Verdict side(boolean inside, boolean outside) {
        if (inside) {
            return Verdict.SATISFIED;
        }
        return outside ? Verdict.UNSATISFIED : Verdict.UNDETERMINED;
    }

    /** A lower bound on one interval. */
    Explanation.Builder judge(String kind, Interval interval, Exact bound, boolean inside) {
        boolean outside =
                interval.high().filter(high -> high.compareTo(bound) < 0).isPresent();
        return verdict(kind, interval, side(inside, outside));
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
            return mark(m.assessment());
        }
        if (measure instanceof Measure.Mean m) {
            return mean(m, self, consulted);
        }
        if (measure instanceof Measure.Sum m) {
            return sum(m, self, consulted);
        }
        if (measure instanceof Measure.Lowest m) {
            return lowest(m, self, consulted);
        }
        if (measure instanceof Measure.Amount m) {
            return tallies.amount(m, consulted);
        }
        return tallies.count((Measure.Count) measure, self, consulted);
    }

    // ---- marks

    Interval mark(AssessmentCode assessment) {
        Results results = evaluator.units().results();
        Optional<Bars.Bar> bar = evaluator.units().bars().of(assessment);
        if (bar.isEmpty()) {
            return retained(assessment, results.mark(assessment));
        }
        Results.Retained<BigDecimal> kept = results.earlierMark(assessment);
        return kept.entry().isPresent() ? retained(assessment, kept) : barred(assessment, bar.get());
    }

    private Interval retained(AssessmentCode assessment, Results.Retained<BigDecimal> mark) {
        String text = Unit.of(assessment).text();
        if (mark.entry().isPresent()) {
            Results.Entry<BigDecimal> entry = mark.entry().get();
            Exact value = Exact.of(entry.value());
            Fact term = new Fact(
                    "mark:" + assessment,
                    value.text(),
                    Optional.of(entry.on()),
                    Optional.of(entry.source()).filter(source -> !source.isEmpty()));
            return Interval.of(value, Basis.NOTHING.with(term));
        }
        if (mark.reason() == Reason.CONTRADICTION) {
            return wholeScale(assessment, Basis.awaiting(new Awaited(AwaitedKind.REVIEW, text, "jury")));
        }
        return view.closed()
                ? Interval.none(Reason.NOT_EVALUATED, Basis.NOTHING)
                : wholeScale(assessment, Basis.awaiting(new Awaited(AwaitedKind.RECORD, text, "jury")));
    }

    private Interval barred(AssessmentCode assessment, Bars.Bar bar) {
        if (bar.gate().isPresent()) {
            Basis basis = Basis.gate(bar.gate().get());
            return bar.isOpen() ? upToTheMark(assessment, basis) : Interval.none(Reason.VOID, basis);
        }
        if (bar.isOpen()) {
            String text = Unit.of(assessment).text();
            return wholeScale(assessment, Basis.awaiting(new Awaited(AwaitedKind.REPLACEMENT, text, "jury")));
        }
        return evaluator.units().bars().countsAsLeast(assessment)
                ? Interval.of(Exact.of(evaluator.least(assessment)), Basis.NOTHING)
                : Interval.none(bar.reason(), Basis.NOTHING);
    }

    /** While a condition is open, a mark may still count for nothing; it will not count for more. */
    private Interval upToTheMark(AssessmentCode assessment, Basis basis) {
        Interval mark = retained(assessment, evaluator.units().results().mark(assessment));
        return mark.hasValue()
                ? new Interval(
                        Optional.empty(),
                        false,
                        Exact.of(evaluator.least(assessment)),
                        mark.high(),
                        Basis.all(List.of(mark.basis(), basis)))
                : mark;
    }

    private Interval wholeScale(AssessmentCode assessment, Basis basis) {
        Optional<Scale.ScoreScale> scale = book.scoreScale(assessment);
        Interval whole = scale.isEmpty()
                ? Interval.from(Exact.ZERO, basis)
                : Interval.between(
                        Exact.of(scale.get().min()), Exact.of(scale.get().max()), basis);
        return whole.uncertain();
    }

    /** A list that turned out empty: never true, and closing does not settle it. */
    static Interval emptySelection() {
        return Interval.from(Exact.ZERO, Basis.awaiting(new Awaited(AwaitedKind.PARAMETER, "selection", "centre")))
                .uncertain();
    }

    // ---- means, sums, the lowest

    private record Item(Interval interval, Exact weight) {}

    private List<Item> items(List<Measure.Weighted> weighted, Unit self, Consulted consulted) {
        List<Item> items = new ArrayList<>();
        for (Measure.Weighted item : weighted) {
            Exact weight = consulted
                    .text(item.weight())
                    .map(value -> Exact.of(new BigDecimal(value)))
                    .orElse(Exact.ZERO);
            if (item.of().isPresent()) {
                Measure of = item.of().get();
                if (!(of instanceof Measure.MarkOf m) || !isExempt(Unit.of(m.assessment()))) {
                    items.add(new Item(measure(of, self, consulted), weight));
                }
            } else {
                items.addAll(shared(item, weight, self, consulted));
            }
        }
        return items;
    }

    /** The members of a selection share its weight equally, however many they are. */
    private List<Item> shared(Measure.Weighted item, Exact weight, Unit self, Consulted consulted) {
        List<Unit> members = evaluator.select(item.each().orElseThrow(), self, consulted).orElse(List.of()).stream()
                .filter(unit -> !isExempt(unit))
                .toList();
        return members.stream()
                .map(unit -> new Item(mark(AssessmentCode.of(unit.code())), weight.by(Exact.of(members.size(), 1))))
                .toList();
    }

    /** A dispensation takes an item out, with its weight. */
    private boolean isExempt(Unit unit) {
        return evaluator
                .units()
                .holdings()
                .of(unit)
                .filter(holding -> holding.verdict() == Verdict.SATISFIED)
                .filter(holding -> holding.acquisition().getOrigin() == AcquisitionOrigin.DISPENSATION)
                .isPresent();
    }

    private Interval mean(Measure.Mean mean, Unit self, Consulted consulted) {
        List<Item> items = items(mean.items(), self, consulted);
        Optional<Interval> lacking = Interval.lacking(intervals(items));
        if (items.isEmpty() || lacking.isPresent()) {
            return lacking.orElseGet(Measures::emptySelection);
        }
        int best = Math.min(mean.best().orElse(items.size()), items.size());
        Exact low = bestMean(items, best, item -> item.interval().low());
        Optional<Exact> high =
                items.stream().anyMatch(item -> item.interval().high().isEmpty())
                        ? Optional.empty()
                        : Optional.of(bestMean(
                                items, best, item -> item.interval().high().orElseThrow()));
        return new Interval(Optional.empty(), isCertain(intervals(items)), low, high, basis(items));
    }

    private static boolean isCertain(List<Interval> intervals) {
        return intervals.stream().allMatch(Interval::certain);
    }

    private static List<Interval> intervals(List<Item> items) {
        return items.stream().map(Item::interval).toList();
    }

    /** Each term is followed by its weight. */
    private static Basis basis(List<Item> items) {
        return Basis.all(items.stream()
                .map(item -> item.interval()
                        .basis()
                        .with(Fact.of("weight", item.weight().text())))
                .toList());
    }

    /**
     * The greatest mean that so many of the items can have. Where weights differ, those with the greatest values need
     * not be the ones: from any choice, the items that lie furthest above its mean by weight give a better one.
     */
    private static Exact bestMean(List<Item> items, int n, Function<Item, Exact> end) {
        Exact mean = average(furthest(items, n, end), end);
        while (true) {
            Exact negated = mean.times(Exact.of(-1, 1));
            Exact better = average(
                    furthest(items, n, item -> end.apply(item).plus(negated).times(item.weight())), end);
            if (better.compareTo(mean) <= 0) {
                return mean;
            }
            mean = better;
        }
    }

    private static List<Item> furthest(List<Item> items, int n, Function<Item, Exact> value) {
        return items.stream()
                .sorted(Comparator.comparing(value).reversed())
                .limit(n)
                .toList();
    }

    private static Exact average(List<Item> items, Function<Item, Exact> end) {
        Exact sum = Exact.ZERO;
        Exact weights = Exact.ZERO;
        for (Item item : items) {
            sum = sum.plus(end.apply(item).times(item.weight()));
            weights = weights.plus(item.weight());
        }
        return sum.by(weights);
    }

    private Interval sum(Measure.Sum measure, Unit self, Consulted consulted) {
        List<Item> items = items(measure.items(), self, consulted);
        Optional<Interval> lacking = Interval.lacking(intervals(items));
        if (items.isEmpty() || lacking.isPresent()) {
            return lacking.orElseGet(Measures::emptySelection);
        }
        Exact low = Exact.ZERO;
        Optional<Exact> high = Optional.of(Exact.ZERO);
        for (Item item : items) {
            low = low.plus(item.interval().low().times(item.weight()));
            high = high.flatMap(total -> item.interval().high().map(end -> total.plus(end.times(item.weight()))));
        }
        return new Interval(Optional.empty(), isCertain(intervals(items)), low, high, basis(items));
    }

    private Interval lowest(Measure.Lowest measure, Unit self, Consulted consulted) {
        List<Interval> marks = evaluator.select(measure.of(), self, consulted).orElse(List.of()).stream()
                .filter(unit -> !isExempt(unit))
                .map(unit -> mark(AssessmentCode.of(unit.code())))
                .toList();
        Optional<Interval> lacking = Interval.lacking(marks);
        if (marks.isEmpty() || lacking.isPresent()) {
            return lacking.orElseGet(Measures::emptySelection);
        }
        Exact low =
                marks.stream().map(Interval::low).min(Comparator.naturalOrder()).orElseThrow();
        Optional<Exact> high =
                marks.stream().flatMap(mark -> mark.high().stream()).min(Comparator.naturalOrder());
        Basis basis = Basis.all(marks.stream().map(Interval::basis).toList());
        return new Interval(Optional.empty(), isCertain(marks), low, high, basis);
    }
}
