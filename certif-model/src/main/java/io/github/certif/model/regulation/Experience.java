package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the certification is reached by experience (<i>validation des acquis de l'expérience</i>): who decides, and what can
 * be decided.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExperience.class)
@JsonDeserialize(as = ImmutableExperience.class)
public interface Experience {
    /**
     * The body that decides.
     *
     * @return the body; empty when the text names none of its own
     */
    Optional<BodyId> getBody();

    /**
     * The kind of the record in which the decision is written down with its words.
     *
     * @return the kind; empty when the ruling of the body is all that there is
     */
    Optional<String> getRecord();

    /**
     * What can be decided.
     *
     * @return the decisions in order; empty when the text does not list them
     */
    List<ExperienceDecision> getDecisions();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Experience}. */
    class Builder extends ImmutableExperience.Builder {}
}
