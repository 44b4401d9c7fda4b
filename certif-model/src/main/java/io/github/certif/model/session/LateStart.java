package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import org.immutables.value.Value;

/**
 * What was decided of a candidate who came late.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLateStart.class)
@JsonDeserialize(as = ImmutableLateStart.class)
public interface LateStart {

    /** What becomes of the candidate. */
    enum Ruling {
        /** The candidate may still be assessed. */
        ADMITTED,
        /** The candidate is not assessed. */
        REFUSED
    }

    /**
     * The role that decided, for instance {@code SESSION_MANAGER}.
     *
     * @return the role that decided
     */
    String getBy();

    /**
     * What was decided.
     *
     * @return what was decided
     */
    Ruling getRuling();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link LateStart}.
     */
    class Builder extends ImmutableLateStart.Builder {}
}
