package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One of the decisions that can be taken about experience, and what follows from it.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExperienceDecision.class)
@JsonDeserialize(as = ImmutableExperienceDecision.class)
public interface ExperienceDecision {
    /**
     * The decision, as the ruling of the body says it.
     *
     * @return for instance {@code PARTIAL}
     */
    String getVerdict();

    /**
     * The attribute of the record that says more: what is left to acquire, or the reasons.
     *
     * @return the attribute; empty when there is nothing more to say
     */
    Optional<String> getSays();

    /**
     * The body that must still decide.
     *
     * @return the body; empty when none follows
     */
    Optional<BodyId> getThen();

    /**
     * The clause that says so.
     *
     * @return the clause that says so
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

    /** Builds an {@link ExperienceDecision}. */
    class Builder extends ImmutableExperienceDecision.Builder {}
}
