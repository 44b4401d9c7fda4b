package io.github.certif.model.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact that a node used.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is, for instance {@code competency:C8} or {@code lastDay}
 * @param value its value as text: a level, a mark, an ISO date, a number
 * @param on the day that it is dated
 * @param source where it comes from: a sitting, a proof, a path; empty when it is computed
 */
public record Fact(String name, String value, Optional<LocalDate> on, Optional<String> source) {

    /** Checks that nothing is missing. */
    public Fact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(source, "source");
    }

    /**
     * A fact without day or source.
     *
     * @param name what it is
     * @param value its value
     * @return the fact
     */
    public static Fact of(String name, String value) {
        return new Fact(name, value, Optional.empty(), Optional.empty());
    }
}
