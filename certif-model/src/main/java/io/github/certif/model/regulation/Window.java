package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When something may happen: from a day, until a day, a number of times.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWindow.class)
@JsonDeserialize(as = ImmutableWindow.class)
public interface Window {

    /**
     * The first day.
     *
     * @return the first day, inclusive; absent when there is none
     */
    Optional<Moment> getSince();

    /**
     * The last day.
     *
     * @return the last day; absent when there is no limit
     */
    Optional<Moment> getUntil();

    /**
     * Whether the last day itself belongs to the window: INCLUDED or EXCLUDED.
     *
     * @return whether the last day itself belongs to the window: INCLUDED or EXCLUDED
     */
    @Value.Default
    default Setting getLastDay() {
        return Setting.literal("INCLUDED");
    }

    /**
     * What must happen inside the window: EXAM or ENROLMENT.
     *
     * @return what must happen inside the window: EXAM or ENROLMENT
     */
    @Value.Default
    default Setting getEvent() {
        return Setting.literal("EXAM");
    }

    /**
     * How many times.
     *
     * @return the attempts; absent when there is no limit
     */
    Optional<Attempts> getAttempts();

    /**
     * What opens the right again after the last day; it never gives attempts back.
     *
     * @return the requirement; absent when nothing does
     */
    Optional<Requirement> getAfterEnd();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Window}. When building, {@code lastDay} defaults to {@code Setting.literal("INCLUDED")}, {@code
     * event} defaults to {@code Setting.literal("EXAM")}.
     */
    class Builder extends ImmutableWindow.Builder {}
}
