package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of a policy that mattered.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePolicyChoice.class)
@JsonDeserialize(as = ImmutablePolicyChoice.class)
public interface PolicyChoice {

    /**
     * The policy.
     *
     * @return the policy
     */
    PolicyId getPolicy();

    /**
     * Its value.
     *
     * @return its value
     */
    String getValue();

    /**
     * Who chose it.
     *
     * @return who chose it
     */
    ChosenBy getBy();

    /**
     * Why the embedder chose it.
     *
     * @return the reason; absent for a default
     */
    @Value.Redacted
    Optional<String> getReason();

    /**
     * The clause that records the silence.
     *
     * @return the clause that records the silence
     */
    ClauseId getClause();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link PolicyChoice}.
     */
    class Builder extends ImmutablePolicyChoice.Builder {}
}
