package io.github.certif.rules;

import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.Setting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares what a measure can still become with the bounds of a requirement. */
final class Bounds {

    private Bounds() {}

    /** Whether an interval lies in a range: what it may still become decides what is known. */
    static Verdict within(Interval interval, Range range, Consulted consulted) {
        Verdict low = above(interval, bound(range.atLeast(), consulted), bound(range.moreThan(), consulted));
        Verdict high = below(interval, bound(range.atMost(), consulted), bound(range.lessThan(), consulted));
        return Verdict.allOf(List.of(low, high));
    }

    /** The bounds as facts. */
    static Stream<Fact> of(Range range, Consulted consulted) {
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

    /** What a bound makes of an interval that lies inside, outside, or on both sides of it. */
    static Verdict side(boolean inside, boolean outside) {
        if (inside) {
            return Verdict.SATISFIED;
        }
        return outside ? Verdict.UNSATISFIED : Verdict.UNDETERMINED;
    }
}
