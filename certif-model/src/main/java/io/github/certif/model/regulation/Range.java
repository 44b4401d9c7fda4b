package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bounds that a measure is compared with: one or two, each inclusive or not by its name.
 *
 * <p>Immutable and thread-safe.
 *
 * @param atLeast inclusive lower bound
 * @param moreThan exclusive lower bound
 * @param atMost inclusive upper bound
 * @param lessThan exclusive upper bound
 */
public record Range(
        Optional<Setting> atLeast, Optional<Setting> moreThan, Optional<Setting> atMost, Optional<Setting> lessThan) {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if there is no bound, or two on one side
     */
    public Range {
        if (atLeast.isPresent() && moreThan.isPresent() || atMost.isPresent() && lessThan.isPresent()) {
            throw new IllegalArgumentException("a comparison has at most one bound on each side");
        }
        if (Stream.of(atLeast, moreThan, atMost, lessThan).allMatch(Optional::isEmpty)) {
            throw new IllegalArgumentException("a comparison has a bound: atLeast, moreThan, atMost or lessThan");
        }
    }

    /**
     * At least a value.
     *
     * @param bound the inclusive lower bound
     * @return the range
     */
    public static Range atLeast(Setting bound) {
        return of(bound, null, null, null);
    }

    /**
     * At most a value.
     *
     * @param bound the inclusive upper bound
     * @return the range
     */
    public static Range atMost(Setting bound) {
        return of(null, null, bound, null);
    }

    static Range of(
            @Nullable Setting atLeast,
            @Nullable Setting moreThan,
            @Nullable Setting atMost,
            @Nullable Setting lessThan) {
        return new Range(
                Optional.ofNullable(atLeast),
                Optional.ofNullable(moreThan),
                Optional.ofNullable(atMost),
                Optional.ofNullable(lessThan));
    }

    /**
     * Whether more of the measure can break the comparison.
     *
     * @return true if there is an upper bound
     */
    @JsonIgnore
    public boolean isBoundedAbove() {
        return atMost.isPresent() || lessThan.isPresent();
    }

    /**
     * The bounds.
     *
     * @return one or two settings
     */
    public Stream<Setting> settings() {
        return Stream.of(atLeast, moreThan, atMost, lessThan).flatMap(Optional::stream);
    }
}
