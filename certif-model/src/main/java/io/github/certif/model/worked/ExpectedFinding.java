package io.github.certif.model.worked;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Consequence;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding that a worked case expects. What is absent is not compared.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExpectedFinding.class)
@JsonDeserialize(as = ImmutableExpectedFinding.class)
public interface ExpectedFinding {

    /**
     * The clause that it cites.
     *
     * @return the clause that it cites
     */
    ClauseId getClause();

    /**
     * Its code.
     *
     * @return the code; absent when it is not compared
     */
    Optional<String> getCode();

    /**
     * How serious it is.
     *
     * @return the severity; absent when it is not compared
     */
    Optional<Severity> getSeverity();

    /**
     * What it may cost.
     *
     * @return the consequence; absent when it is not compared
     */
    Optional<Consequence> getConsequence();

    /**
     * The candidate whom it concerns.
     *
     * @return the candidate; absent when it is not compared
     */
    Optional<CandidateId> getCandidate();

    /**
     * To whom it is to be reported.
     *
     * @return the role or body; absent when it is not compared
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
     * Builds an {@link ExpectedFinding}.
     */
    class Builder extends ImmutableExpectedFinding.Builder {}
}
