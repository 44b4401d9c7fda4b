package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way to the certification, and its column in the minutes.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccessRoute.class)
@JsonDeserialize(as = ImmutableAccessRoute.class)
public interface AccessRoute {

    /**
     * The route, for instance {@code FORMATION_CONTINUE}.
     *
     * @return the route, for instance {@code FORMATION_CONTINUE}
     */
    String getRoute();

    /**
     * The column of the minutes, for instance {@code FORMATION}.
     *
     * @return the column of the minutes, for instance {@code FORMATION}
     */
    String getColumn();

    /**
     * The clause that says so.
     *
     * @return the clause that says so
     */
    ClauseId getClause();

    /**
     * How the certification is reached by experience (VAE).
     *
     * @return what the text says of it; empty when this route is no such one
     */
    Optional<Experience> getExperience();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link AccessRoute}.
     */
    class Builder extends ImmutableAccessRoute.Builder {}
}
