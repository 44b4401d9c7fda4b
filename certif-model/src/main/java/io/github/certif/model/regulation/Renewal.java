package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import org.immutables.value.Value;

/**
 * What prolongs something that expires.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRenewal.class)
@JsonDeserialize(as = ImmutableRenewal.class)
public interface Renewal {

    /**
     * What must hold for the renewal.
     *
     * @return what must hold for the renewal
     */
    Requirement getRequires();

    /**
     * The new last day.
     *
     * @return the new last day
     */
    Moment getUntil();

    /**
     * Whether something that has already expired can still be renewed.
     *
     * @return whether something that has already expired can still be renewed
     */
    @Value.Default
    default boolean isLapsedAllowed() {
        return false;
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
     * Builds a {@link Renewal}. When building, {@code lapsedAllowed} defaults to {@code false}.
     */
    class Builder extends ImmutableRenewal.Builder {}
}
