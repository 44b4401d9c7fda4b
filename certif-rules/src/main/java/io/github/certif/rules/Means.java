package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.AcquisitionOrigin;
import io.github.certif.model.regulation.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Means, sums and the lowest of several measures, as intervals. */
final class Means {

    private final Evaluator evaluator;
    private final Measures measures;
    private final Marks marks;

    Means(Evaluator evaluator, Measures measures, Marks marks) {
        this.evaluator = evaluator;
        this.measures = measures;
        this.marks = marks;
    }

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
                    items.add(new Item(measures.measure(of, self, consulted), weight));
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
                .map(unit ->
                        new Item(marks.mark(AssessmentCode.of(unit.code())), weight.by(Exact.of(members.size(), 1))))
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

    /** What a weighted mean can still become. */
    Interval mean(Measure.Mean mean, Unit self, Consulted consulted) {
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

    /** What a sum can still become. */
    Interval sum(Measure.Sum measure, Unit self, Consulted consulted) {
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

    /** What the lowest of some marks can still become. */
    Interval lowest(Measure.Lowest measure, Unit self, Consulted consulted) {
        List<Interval> all = evaluator.select(measure.of(), self, consulted).orElse(List.of()).stream()
                .filter(unit -> !isExempt(unit))
                .map(unit -> marks.mark(AssessmentCode.of(unit.code())))
                .toList();
        Optional<Interval> lacking = Interval.lacking(all);
        if (all.isEmpty() || lacking.isPresent()) {
            return lacking.orElseGet(Measures::emptySelection);
        }
        Exact low =
                all.stream().map(Interval::low).min(Comparator.naturalOrder()).orElseThrow();
        Optional<Exact> high =
                all.stream().flatMap(mark -> mark.high().stream()).min(Comparator.naturalOrder());
        Basis basis = Basis.all(all.stream().map(Interval::basis).toList());
        return new Interval(Optional.empty(), isCertain(all), low, high, basis);
    }
}
