package io.github.certif.model.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value together with what was found on the way to it; without a value, a refusal that its findings explain.
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param <T> the type of the value
 * @param value the value; empty for a refusal
 * @param findings what was found; a refusal has at least one
 */
public record Answer<T>(Optional<T> value, List<Finding> findings) {

    /** Copies the findings. */
    public Answer {
        findings = List.copyOf(findings);
        if (value.isEmpty() && findings.isEmpty()) {
            throw new IllegalArgumentException("a refusal has at least one finding");
        }
    }

    /**
     * A value with findings.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param findings what was found; may be empty
     * @return the answer
     */
    public static <T> Answer<T> of(T value, List<Finding> findings) {
        return new Answer<>(Optional.of(value), findings);
    }

    /**
     * A refusal.
     *
     * @param <T> the type of the value that is refused
     * @param findings why, not empty
     * @return the answer
     */
    public static <T> Answer<T> refusal(List<Finding> findings) {
        return new Answer<>(Optional.empty(), findings);
    }

    /**
     * Whether a value is there.
     *
     * @return false for a refusal
     */
    @JsonIgnore
    public boolean isPresent() {
        return value.isPresent();
    }

    /**
     * The value.
     *
     * @return the value
     * @throws NoSuchElementException for a refusal; the message lists the codes of its findings
     */
    public T get() {
        return value.orElseThrow(() -> new NoSuchElementException(
                "refused: " + findings.stream().map(Finding::getCode).distinct().toList()));
    }

    /**
     * Whether a finding is blocking.
     *
     * @return true if at least one is
     */
    @JsonIgnore
    public boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.BLOCKING);
    }

    /**
     * Asks a further question of the value and keeps all findings.
     *
     * @param <R> the type of the further value
     * @param next the question
     * @return its answer, preceded by these findings; this refusal when there is no value
     */
    public <R> Answer<R> then(Function<T, Answer<R>> next) {
        if (value.isEmpty()) {
            return refusal(findings);
        }
        Answer<R> further = next.apply(value.get());
        return new Answer<>(
                further.value(),
                Stream.concat(findings.stream(), further.findings().stream()).toList());
    }
}
