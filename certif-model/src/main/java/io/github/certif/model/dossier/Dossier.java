package io.github.certif.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.style.CertifStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that is known of one candidate for one certification.
 *
 * <p>Nothing in it is computed. A decision looks only at what is dated on or before the day that it is asked for.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDossier.class)
@JsonDeserialize(as = ImmutableDossier.class)
public interface Dossier {

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
     * The referential.
     *
     * @return the referential
     */
    ReferentialId getReferential();

    /**
     * Its edition.
     *
     * @return the edition; absent means the one that is supplied
     */
    Optional<String> getEdition();

    /**
     * The candidate.
     *
     * @return the candidate
     */
    @Valid
    Candidate getCandidate();

    /**
     * The access route.
     *
     * @return the route; absent when it is not known
     */
    Optional<String> getRoute();

    /**
     * The day of enrolment.
     *
     * @return the day; absent when it is not known
     */
    Optional<LocalDate> getEnrolledOn();

    /**
     * The sittings in any order; the latest one on the day of the question is the one that is decided.
     *
     * @return the sittings in any order; the latest one on the day of the question is the one that is decided
     */
    List<@Valid Sitting> getSittings();

    /**
     * What the candidate already holds.
     *
     * @return what the candidate already holds
     */
    List<@Valid Acquisition> getAcquisitions();

    /**
     * Judgements beyond the jury's own entries.
     *
     * @return judgements beyond the jury's own entries
     */
    List<@Valid Appraisal> getAppraisals();

    /**
     * What else is recorded.
     *
     * @return what else is recorded
     */
    List<@Valid DossierRecord> getRecords();

    /**
     * The verdicts of other bodies.
     *
     * @return the verdicts of other bodies
     */
    List<@Valid BodyRuling> getRulings();

    /**
     * Other facts by name.
     *
     * @return other facts by name
     */
    @Value.Redacted
    Map<String, String> getFacts();

    /**
     * What somebody has accepted.
     *
     * @return what somebody has accepted
     */
    List<@Valid Acceptance> getAcceptances();

    /**
     * Which bodies will record nothing more, and since when.
     *
     * @return which bodies will record nothing more, and since when
     */
    List<@Valid Closing> getClosings();

    /** Checks the format. */
    @Value.Check
    default void check() {
        if (!FORMAT.equals(getFormat())) {
            throw new IllegalStateException("the format is " + FORMAT);
        }
    }

    /** The JSON format. */
    String FORMAT = "certif-dossier/1";

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Dossier}. When building, {@code format} defaults to {@code FORMAT}.
     */
    class Builder extends ImmutableDossier.Builder {}
}
