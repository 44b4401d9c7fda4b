package io.github.certif.referentials.format;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.style.CertifStyle;
import org.immutables.value.Value;

/**
 * How many units of a kind the source says that there are: the linter compares it with what the pack lists.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAnnounced.class)
@JsonDeserialize(as = ImmutableAnnounced.class)
public interface Announced {

    /**
     * The kind of unit: BLOC, COMPETENCY, CRITERION or ASSESSMENT.
     *
     * @return the kind of unit: BLOC, COMPETENCY, CRITERION or ASSESSMENT
     */
    UnitKind getOf();

    /**
     * How many the source says.
     *
     * @return how many the source says
     */
    int getCount();

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

    /** Builds an {@link Announced}. */
    class Builder extends ImmutableAnnounced.Builder {}
}
