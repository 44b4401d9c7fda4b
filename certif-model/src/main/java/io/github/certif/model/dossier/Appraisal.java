package io.github.certif.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.style.CertifStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One judgement beyond the jury's own entries of a sitting: of a criterion, by another assessor, or of a bloc or the
 * title as a grid states it. Exactly one of level, mark, observation is given.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAppraisal.class)
@JsonDeserialize(as = ImmutableAppraisal.class)
public interface Appraisal {

    /**
     * What is judged.
     *
     * @return what is judged
     */
    Unit getSubject();

    /**
     * The level.
     *
     * @return the level; absent when the judgement is of another kind
     */
    Optional<Level> getLevel();

    /**
     * The mark.
     *
     * @return the mark; absent when the judgement is of another kind
     */
    Optional<BigDecimal> getMark();

    /**
     * The observation of a criterion.
     *
     * @return the observation; absent when the judgement is of another kind
     */
    Optional<Observation> getObservation();

    /**
     * The role of whoever judges, for instance {@code jury} or {@code assessor}.
     *
     * @return the role of whoever judges, for instance {@code jury} or {@code assessor}
     */
    @Value.Default
    default String getRole() {
        return "jury";
    }

    /**
     * The sitting.
     *
     * @return the sitting; absent when it belongs to none
     */
    Optional<SittingId> getSitting();

    /**
     * The day of the judgement.
     *
     * @return the day of the judgement
     */
    LocalDate getOn();

    /**
     * The comment or reason.
     *
     * @return the text; absent when there is none
     */
    @Value.Redacted
    Optional<String> getComment();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        long values = java.util.stream.Stream.of(getLevel(), getMark(), getObservation())
                .filter(Optional::isPresent)
                .count();
        if (values != 1) {
            throw new IllegalStateException("an appraisal has exactly one of level, mark, observation");
        }
    }

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Appraisal}. When building, {@code role} defaults to {@code "jury"}.
     */
    class Builder extends ImmutableAppraisal.Builder {}
}
