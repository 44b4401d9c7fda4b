package io.github.certif.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a measure can still become: a closed interval, without upper limit when {@code high} is absent; or no value at
 * all, once closed with something missing.
 *
 * @param awaited the units or records without which the interval is not one value
 */
record Interval(boolean hasValue, Exact low, Optional<Exact> high, List<String> awaited) {

    Interval {
        awaited = List.copyOf(awaited);
    }

    static Interval of(Exact value) {
        return new Interval(true, value, Optional.of(value), List.of());
    }

    static Interval between(Exact low, Exact high, List<String> awaited) {
        return new Interval(true, low, Optional.of(high), awaited);
    }

    static Interval from(Exact low, List<String> awaited) {
        return new Interval(true, low, Optional.empty(), awaited);
    }

    static Interval none(List<String> awaited) {
        return new Interval(false, Exact.ZERO, Optional.of(Exact.ZERO), awaited);
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
