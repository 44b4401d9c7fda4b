package io.github.certif.rules;

import io.github.certif.model.decision.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a measure can still become: a closed interval, without upper limit when {@code high} is absent; or no value at
 * all.
 *
 * @param without why there is no value, and will be none
 * @param certain whether there is a value whatever comes: closing may leave a measure without one, and then nothing
 *     that it seems to reach already is reached
 */
record Interval(Optional<Reason> without, boolean certain, Exact low, Optional<Exact> high, Basis basis) {

    static Interval of(Exact value, Basis basis) {
        return between(value, value, basis);
    }

    static Interval between(Exact low, Exact high, Basis basis) {
        return new Interval(Optional.empty(), true, low, Optional.of(high), basis);
    }

    static Interval from(Exact low, Basis basis) {
        return new Interval(Optional.empty(), true, low, Optional.empty(), basis);
    }

    static Interval none(Reason reason, Basis basis) {
        return new Interval(Optional.of(reason), false, Exact.ZERO, Optional.of(Exact.ZERO), basis);
    }

    /** The one among several for which all of them have no value: rather a fact than what only the closing settled. */
    static Optional<Interval> lacking(List<Interval> intervals) {
        return intervals.stream()
                .filter(interval -> !interval.hasValue())
                .min(Comparator.comparing(interval -> interval.isSettledByClosing()));
    }

    /** The same, if there is a value at all in the end. */
    Interval uncertain() {
        return new Interval(without, false, low, high, basis);
    }

    boolean hasValue() {
        return without.isEmpty();
    }

    /** Whether a value could still have come if nobody had closed. */
    boolean isSettledByClosing() {
        return without.filter(Reason.NOT_EVALUATED::equals).isPresent();
    }

    boolean isExact() {
        return hasValue() && high.isPresent() && high.get().compareTo(low) == 0;
    }

    String text() {
        if (!hasValue()) {
            return "-";
        }
        if (isExact()) {
            return low.text();
        }
        return low.text() + ".." + high.map(Exact::text).orElse("");
    }
}
