package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a candidate hands in or performs for an assessment (<i>livrable</i>).
 *
 * <p>Worded in the pack under {@code deliverable.<assessment>.<id>}.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDeliverable.class)
@JsonDeserialize(as = ImmutableDeliverable.class)
public interface Deliverable {

    /**
     * Its name inside the assessment.
     *
     * @return its name inside the assessment
     */
    String getId();

    /**
     * What it is: REPORT, DOCUMENTATION, ORAL_SUMMARY, PROJECT, DEMONSTRATION.
     *
     * @return what it is: REPORT, DOCUMENTATION, ORAL_SUMMARY, PROJECT, DEMONSTRATION
     */
    String getKind();

    /**
     * Fewest pages, inclusive.
     *
     * @return the number; absent when the text gives none
     */
    Optional<Integer> getMinPages();

    /**
     * Most pages, inclusive.
     *
     * @return the number; absent when the text gives none
     */
    Optional<Integer> getMaxPages();

    /**
     * Length of a spoken deliverable in minutes.
     *
     * @return the number; absent when it is not spoken or the text gives none
     */
    Optional<Integer> getMinutes();

    /**
     * What it must contain, in order.
     *
     * @return the topics, worded under {@code deliverable.<assessment>.<id>.<topic>}; empty when the text does not say
     */
    List<Topic> getContents();

    /**
     * The last day to hand it in, inclusive.
     *
     * @return the day; absent when the text gives none
     */
    Optional<Moment> getDue();

    /**
     * The clause that asks for it.
     *
     * @return the clause that asks for it
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
     * Builds a {@link Deliverable}.
     */
    class Builder extends ImmutableDeliverable.Builder {}
}
