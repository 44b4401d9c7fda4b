package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The state of one competency, bloc or the title.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUnitResult.class)
@JsonDeserialize(as = ImmutableUnitResult.class)
public interface UnitResult {

    /**
     * The unit.
     *
     * @return the unit
     */
    Unit getUnit();

    /**
     * Its state.
     *
     * @return its state
     */
    UnitState getState();

    /**
     * Why.
     *
     * @return why
     */
    Reason getReason();

    /**
     * Where it comes from.
     *
     * @return the origin; absent unless acquired
     */
    Optional<UnitOrigin> getOrigin();

    /**
     * The level that was retained.
     *
     * @return the level; absent for blocs and the title, and when none was recorded
     */
    Optional<Level> getLevel();

    /**
     * The day of acquisition.
     *
     * @return the day; absent unless acquired
     */
    Optional<LocalDate> getAcquiredOn();

    /**
     * The last day of validity, inclusive.
     *
     * @return the day; absent when it is acquired for life or not acquired
     */
    Optional<LocalDate> getLastValidDay();

    /**
     * Where the proof is.
     *
     * @return the reference; absent unless acquired earlier
     */
    @Value.Redacted
    Optional<String> getProof();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link UnitResult}.
     */
    class Builder extends ImmutableUnitResult.Builder {}
}
