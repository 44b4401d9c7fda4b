package io.github.certif.rules;

import io.github.certif.model.decision.Awaited;
import java.util.List;
import java.util.Optional;

/**
 * What a measure can still become: a closed interval, without upper limit when {@code high} is absent; or no value at
 * all, once closed with something missing.
 *
 * @param hasValue whether there is, or can be, a value at all
 * @param certain whether there is a value whatever comes: closing may leave a measure without one, and then nothing
 *     that it seems to reach already is reached
 * @param low the least value
 * @param high the greatest value
 * @param awaited without what the interval is not one value
 */
record Interval(boolean hasValue, boolean certain, Exact low, Optional<Exact> high, List<Awaited> awaited) {

    Interval {
        awaited = List.copyOf(awaited);
    }

    static Interval of(Exact value) {
        return new Interval(true, true, value, Optional.of(value), List.of());
    }

    /** A value that is certain to be there, somewhere between two ends. */
    static Interval between(Exact low, Exact high, List<Awaited> awaited) {
        return new Interval(true, true, low, Optional.of(high), awaited);
    }

    static Interval none() {
        return new Interval(false, false, Exact.ZERO, Optional.of(Exact.ZERO), List.of());
    }

    boolean isExact() {
        return hasValue && high.isPresent() && high.get().compareTo(low) == 0;
    }

    String text() {
        if (!hasValue) {
            return "-";
        }
        if (isExact()) {
            return low.text();
        }
        return low.text() + ".." + high.map(Exact::text).orElse("");
    }
}
