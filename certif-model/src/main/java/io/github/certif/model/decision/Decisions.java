package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The decisions on the dossiers of a session as a JSON document of their own, with everything that was found on the way.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDecisions.class)
@JsonDeserialize(as = ImmutableDecisions.class)
public interface Decisions {

    /**
     * The name and version of the JSON format.
     *
     * @return the name and version of the JSON format
     */
    @Value.Default
    default String getFormat() {
        return FORMAT;
    }

    /**
     * The session.
     *
     * @return the session
     */
    SessionId getSession();

    /**
     * The decisions, one for each dossier that could be decided and each certification that is awarded.
     *
     * @return the decisions in the order of the session; empty when no dossier could be decided
     */
    List<Decision> getDecisions();

    /**
     * What was found while deciding.
     *
     * @return the findings; empty when nothing was found
     */
    List<Finding> getFindings();

    /** Checks the format. */
    @Value.Check
    default void check() {
        if (!FORMAT.equals(getFormat())) {
            throw new IllegalStateException("the format is " + FORMAT);
        }
    }

    /** The JSON format. */
    String FORMAT = "certif-decisions/1";

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Decisions}. When building, {@code format} defaults to {@code FORMAT}.
     */
    class Builder extends ImmutableDecisions.Builder {}
}
