package io.github.certif.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ReferentialKey;
import io.github.certif.model.code.Unit;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a candidate already holds. History is a list of proven acquisitions.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAcquisition.class)
@JsonDeserialize(as = ImmutableAcquisition.class)
public interface Acquisition {

    /**
     * What is held.
     *
     * @return what is held
     */
    Unit getUnit();

    /**
     * The text under which it was acquired.
     *
     * @return the key; absent when it is that of the dossier
     */
    Optional<ReferentialKey> getReferential();

    /**
     * The day of acquisition.
     *
     * @return the day of acquisition
     */
    LocalDate getOn();

    /**
     * How it was acquired.
     *
     * @return how it was acquired
     */
    @Value.Default
    default AcquisitionOrigin getOrigin() {
        return AcquisitionOrigin.SITTING;
    }

    /**
     * Whether it counts.
     *
     * @return whether it counts
     */
    @Value.Default
    default AcquisitionStatus getStatus() {
        return AcquisitionStatus.PROVEN;
    }

    /**
     * Where the proof is, for instance a reference of minutes.
     *
     * @return the reference; it must be present for a proven acquisition
     */
    @Value.Redacted
    Optional<String> getProof();

    /**
     * The day of revocation.
     *
     * @return the day; absent unless revoked
     */
    Optional<LocalDate> getRevokedOn();

    /**
     * The reason of the revocation.
     *
     * @return the reason; absent unless revoked
     */
    @Value.Redacted
    Optional<String> getRevokedFor();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (getStatus() == AcquisitionStatus.PROVEN && getProof().isEmpty()) {
            throw new IllegalStateException("a proven acquisition has a proof");
        }
        if (getStatus() == AcquisitionStatus.REVOKED && getRevokedOn().isEmpty()) {
            throw new IllegalStateException("a revoked acquisition has the day of its revocation");
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
     * Builds a {@link Acquisition}. When building, {@code origin} defaults to {@code AcquisitionOrigin.SITTING},
     * {@code status} defaults to {@code AcquisitionStatus.PROVEN}.
     */
    class Builder extends ImmutableAcquisition.Builder {}
}
