package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pause during a passage: its minutes are recorded apart from those of the assessment.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePause.class)
@JsonDeserialize(as = ImmutablePause.class)
public interface Pause {

    /**
     * When it began.
     *
     * @return when it began
     */
    LocalTime getStart();

    /**
     * How long it lasted.
     *
     * @return the full minutes, not negative
     */
    int getMinutes();

    /**
     * When the session manager was told of it.
     *
     * @return the time; absent when nobody was told
     */
    Optional<LocalTime> getReportedAt();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (getMinutes() < 0) {
            throw new IllegalStateException("a pause does not last less than no time");
        }
    }

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Pause}.
     */
    class Builder extends ImmutablePause.Builder {}
}
