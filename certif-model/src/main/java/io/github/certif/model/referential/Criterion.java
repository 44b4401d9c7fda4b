package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.CriterionCode;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An evaluation criterion (<i>critère</i>), what a jury looks at to judge a competency.
 *
 * <p>Worded in the pack under {@code criterion.<code>}, its sub-items under {@code criterion.<code>.<item>}.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCriterion.class)
@JsonDeserialize(as = ImmutableCriterion.class)
public interface Criterion {

    /**
     * Its code.
     *
     * @return its code
     */
    CriterionCode getCode();

    /**
     * The competencies that it serves.
     *
     * @return the competencies; empty when it serves all of them
     */
    List<CompetencyCode> getCompetencies();

    /**
     * The assessment that alone looks at it.
     *
     * @return the assessment; absent when every assessment of its competencies does
     */
    Optional<AssessmentCode> getAssessment();

    /**
     * The family under which it is printed, worded under {@code criterion.family.<family>}.
     *
     * @return the family; absent when there is none
     */
    Optional<String> getFamily();

    /**
     * Sub-items, which are not criteria of their own.
     *
     * @return the names of the sub-items in order; usually empty
     */
    List<String> getItems();

    /**
     * Whether it may turn out not to apply.
     *
     * @return whether it may turn out not to apply
     */
    @Value.Default
    default boolean isConditional() {
        return false;
    }

    /**
     * The clause that prints it.
     *
     * @return the clause that prints it
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
     * Builds a {@link Criterion}. When building, {@code conditional} defaults to {@code false}.
     */
    class Builder extends ImmutableCriterion.Builder {}
}
