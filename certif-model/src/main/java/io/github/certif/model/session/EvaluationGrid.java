package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.CriterionCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.dossier.Observation;
import io.github.certif.model.style.CertifStyle;
import io.github.certif.model.validation.AtClosing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The individual evaluation grid (<i>grille d'évaluation individuelle</i>) of a candidate as it was filled in: it says what
 * stands on the paper, be it wrong or missing.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEvaluationGrid.class)
@JsonDeserialize(as = ImmutableEvaluationGrid.class)
public interface EvaluationGrid {

    /**
     * The candidate.
     *
     * @return the id
     */
    CandidateId getCandidate();

    /**
     * The certification, where a session awards several.
     *
     * @return its code; absent when there is but one
     */
    Optional<CertificationCode> getCertification();

    /**
     * The day of the candidate's exam that it bears.
     *
     * @return the day; absent when it bears none
     */
    Optional<LocalDate> getExamOn();

    /**
     * The day on which the jury completed it.
     *
     * @return the day; absent when it bears none
     */
    @NotNull(groups = AtClosing.class, payload = Unwrapping.Unwrap.class)
    Optional<LocalDate> getCompletedOn();

    /**
     * The levels given.
     *
     * @return the levels by competency; what is missing is not given
     */
    Map<CompetencyCode, Level> getLevels();

    /**
     * What was observed of the criteria.
     *
     * @return the observations by criterion; empty when none was written
     */
    Map<CriterionCode, Observation> getObservations();

    /**
     * The decisions that are circled.
     *
     * @return the decisions as they stand, be there none or two
     */
    @NotEmpty(groups = AtClosing.class)
    List<Outcome> getOutcomes();

    /**
     * The reasons written.
     *
     * @return the text; absent when there is none
     */
    @Value.Redacted
    Optional<String> getReasons();

    /**
     * The recommendations written.
     *
     * @return the text; absent when there is none
     */
    @Value.Redacted
    Optional<String> getRecommendations();

    /**
     * The signatures, by the ids of the jurors.
     *
     * @return the signatures; empty when nobody signed
     */
    @NotEmpty(groups = AtClosing.class)
    List<@Valid Signature> getSignatures();

    /**
     * The day on which it was handed to the session manager.
     *
     * @return the day; absent until then
     */
    @NotNull(groups = AtClosing.class, payload = Unwrapping.Unwrap.class)
    Optional<LocalDate> getReturnedOn();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link EvaluationGrid}.
     */
    class Builder extends ImmutableEvaluationGrid.Builder {}
}
