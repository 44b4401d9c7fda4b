package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A bloc of competencies (<i>bloc de compétences</i>).
 *
 * <p>Its title is worded in the pack under {@code bloc.<code>.title}.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBloc.class)
@JsonDeserialize(as = ImmutableBloc.class)
public interface Bloc {

    /**
     * Its reference.
     *
     * @return its reference
     */
    BlocCode getCode();

    /**
     * The short number that the text gives it.
     *
     * @return the number, for instance {@code A1}; absent when there is none
     */
    Optional<String> getNumber();

    /**
     * Its competencies in order.
     *
     * @return the competencies; empty when the bloc is judged by marks alone
     */
    List<CompetencyCode> getCompetencies();

    /**
     * The clause that defines it.
     *
     * @return the clause that defines it
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
     * Builds a {@link Bloc}.
     */
    class Builder extends ImmutableBloc.Builder {}
}
