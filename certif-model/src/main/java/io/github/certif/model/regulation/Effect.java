package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What follows when a rule of procedure is not kept. It is a recommendation: a committee rules, and its ruling is
 * recorded apart.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEffect.class)
@JsonDeserialize(as = ImmutableEffect.class)
public interface Effect {

    /**
     * How serious it is: {@code BLOCKING}, {@code WARNING} or {@code INFO}.
     *
     * @return the severity; {@code WARNING} by default
     */
    @Value.Default
    default Setting getSeverity() {
        return Setting.literal("WARNING");
    }

    /**
     * What it may cost: {@code NONE}, {@code MAY_VOID} or {@code VOIDS}.
     *
     * @return the consequence; {@code NONE} by default
     */
    @Value.Default
    default Setting getConsequence() {
        return Setting.literal("NONE");
    }

    /**
     * To whom it is to be reported, for instance {@code QUALITY_COMMITTEE}.
     *
     * @return the role or body; absent when the text names none
     */
    Optional<String> getRefer();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Effect}. When building, {@code severity} defaults to {@code WARNING} and {@code consequence} to
     * {@code NONE}.
     */
    class Builder extends ImmutableEffect.Builder {}
}
