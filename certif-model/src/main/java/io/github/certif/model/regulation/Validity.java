package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long something acquired stays acquired.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableValidity.class)
@JsonDeserialize(as = ImmutableValidity.class)
public interface Validity {

    /**
     * The kind of unit: BLOC, COMPETENCY, ASSESSMENT or TITLE.
     *
     * @return the kind of unit: BLOC, COMPETENCY, ASSESSMENT or TITLE
     */
    UnitKind getOf();

    /**
     * The last day of validity, inclusive.
     *
     * @return the day; absent when it is acquired for life
     */
    Optional<Moment> getUntil();

    /**
     * The condition of this rule; the first rule whose condition holds applies.
     *
     * @return the condition; absent when it always applies
     */
    Optional<Requirement> getWhen();

    /**
     * What prolongs it.
     *
     * @return the renewal; absent when nothing does
     */
    Optional<Renewal> getRenewal();

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

    /**
     * Builds a {@link Validity}.
     */
    class Builder extends ImmutableValidity.Builder {}
}
