package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import org.immutables.value.Value;

/**
 * How many times a candidate may sit again inside a window.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAttempts.class)
@JsonDeserialize(as = ImmutableAttempts.class)
public interface Attempts {

    /**
     * How many, inclusive; the word UNLIMITED means no limit.
     *
     * @return a number, or the policy that gives it
     */
    Setting getMax();

    /**
     * What is counted: RESITS (every sitting but the first) or SITTINGS.
     *
     * @return what is counted: RESITS (every sitting but the first) or SITTINGS
     */
    @Value.Default
    default Setting getCount() {
        return Setting.literal("RESITS");
    }

    /**
     * Whether a sitting that the candidate missed is counted: COUNT or IGNORE.
     *
     * @return whether a sitting that the candidate missed is counted: COUNT or IGNORE
     */
    @Value.Default
    default Setting getAbsences() {
        return Setting.literal("COUNT");
    }

    /**
     * From when they are counted: FIRST_SITTING or ANCHOR (the anchor of the window).
     *
     * @return from when they are counted: FIRST_SITTING or ANCHOR (the anchor of the window)
     */
    @Value.Default
    default Setting getSince() {
        return Setting.literal("FIRST_SITTING");
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
     * Builds a {@link Attempts}. When building, {@code count} defaults to {@code Setting.literal("RESITS")}, {@code
     * absences} defaults to {@code Setting.literal("COUNT")}, {@code since} defaults to {@code
     * Setting.literal("FIRST_SITTING")}.
     */
    class Builder extends ImmutableAttempts.Builder {}
}
