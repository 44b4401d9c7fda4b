package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Whether a candidate may sit again on one day.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEligibility.class)
@JsonDeserialize(as = ImmutableEligibility.class)
public interface Eligibility {

    /**
     * The day that was asked about.
     *
     * @return the day that was asked about
     */
    LocalDate getOn();

    /**
     * Whether the candidate may.
     *
     * @return whether the candidate may
     */
    Verdict getVerdict();

    /**
     * Why.
     *
     * @return why
     */
    Explanation getExplanation();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Eligibility}.
     */
    class Builder extends ImmutableEligibility.Builder {}
}
