package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A juror who was away during a passage.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableJurorAbsence.class)
@JsonDeserialize(as = ImmutableJurorAbsence.class)
public interface JurorAbsence {

    /** Why a juror was away. */
    enum Cause {
        /** The juror stepped out. */
        LEFT,
        /** The connection of a remote juror was lost. */
        CONNECTION
    }

    /**
     * The juror, by the identifier of {@link Juror}.
     *
     * @return the juror, by the identifier of {@link Juror}
     */
    String getJuror();

    /**
     * From when on.
     *
     * @return from when on
     */
    LocalTime getStart();

    /**
     * Until when.
     *
     * @return the time; absent when the juror did not come back before the end
     */
    Optional<LocalTime> getEnd();

    /**
     * Why.
     *
     * @return why; {@code LEFT} by default
     */
    @Value.Default
    default Cause getCause() {
        return Cause.LEFT;
    }

    /**
     * Whether the assessment was suspended meanwhile, so that the juror missed none of it.
     *
     * @return whether it was suspended; not so by default
     */
    @Value.Default
    default boolean isSuspended() {
        return false;
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (getEnd().filter(end -> end.isBefore(getStart())).isPresent()) {
            throw new IllegalStateException("an absence does not end before it begins");
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
     * Builds a {@link JurorAbsence}. When building, {@code cause} defaults to {@code LEFT} and
     * {@code suspended} to {@code false}.
     */
    class Builder extends ImmutableJurorAbsence.Builder {}
}
