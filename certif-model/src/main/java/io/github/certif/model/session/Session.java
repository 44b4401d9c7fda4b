package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.referential.AwardedUnit;
import io.github.certif.model.style.CertifStyle;
import io.github.certif.model.validation.AtClosing;
import io.github.certif.model.validation.AtDeliberation;
import io.github.certif.model.validation.BeforeSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One examination session of one certification: where, when, before whom, and the dossiers of all registered
 * candidates.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSession.class)
@JsonDeserialize(as = ImmutableSession.class)
public interface Session {

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
     * Its id.
     *
     * @return its id
     */
    SessionId getId();

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
     * The certifications that are awarded, where the text leaves them to the centre: one decision and one set of minutes
     * for each.
     *
     * @return the certifications; empty when the text names what it awards
     */
    List<AwardedUnit> getCertifications();

    /**
     * The first day.
     *
     * @return the first day
     */
    LocalDate getStartsOn();

    /**
     * The last day, inclusive.
     *
     * @return the last day, inclusive
     */
    LocalDate getEndsOn();

    /**
     * The organising centre.
     *
     * @return its name; absent until it is known
     */
    @NotBlank(groups = BeforeSession.class, payload = Unwrapping.Unwrap.class)
    Optional<String> getCentre();

    /**
     * The address.
     *
     * @return the address; absent for a remote session
     */
    Optional<String> getPlace();

    /**
     * The link of a remote session.
     *
     * @return the link; absent for a session in one place
     */
    @Value.Redacted
    Optional<String> getVideoLink();

    /**
     * Days of the promotion that the sharing calendar counts from, by the name of their record, for instance
     * {@code launch}.
     *
     * @return the days; what is missing is not known
     */
    Map<String, LocalDate> getDates();

    /**
     * What has been shared so far.
     *
     * @return what has been shared; empty when nothing has
     */
    List<Shared> getShared();

    /**
     * What is recorded of the session as a whole: incidents, announcements, notices.
     *
     * @return the records; empty when there is none
     */
    List<@Valid DossierRecord> getRecords();

    /**
     * Facts of the session by name, for instance {@code remote}.
     *
     * @return the facts; what is missing is not known
     */
    @Value.Redacted
    Map<String, String> getFacts();

    /**
     * The evaluation grids that were filled in.
     *
     * @return the grids; empty when there is none
     */
    List<@Valid EvaluationGrid> getGrids();

    /**
     * The minutes: one set for each certification.
     *
     * @return the minutes; empty until they are prepared
     */
    List<@Valid Minutes> getMinutes();

    /**
     * What was sent of minutes and grids.
     *
     * @return what was sent; empty when nothing was
     */
    List<@Valid Transmission> getTransmissions();

    /**
     * What a committee ruled on minutes and grids.
     *
     * @return the rulings; empty when there is none
     */
    List<@Valid CommitteeRuling> getAttestations();

    /**
     * The members of the jury.
     *
     * @return the members of the jury
     */
    @NotEmpty(groups = AtDeliberation.class)
    List<@Valid Juror> getJury();

    /**
     * The passages of the candidates before the jury.
     *
     * @return the passages; empty until they are planned
     */
    List<@Valid Passage> getPassages();

    /**
     * What candidates were granted because of a disability or of an illness.
     *
     * @return the accommodations; empty when there is none
     */
    List<@Valid Accommodation> getAccommodations();

    /**
     * The session manager.
     *
     * @return the manager; absent until named
     */
    @NotNull(groups = AtClosing.class, payload = Unwrapping.Unwrap.class)
    Optional<@Valid SessionManager> getManager();

    /**
     * Remarks on how the session went.
     *
     * @return the text; absent when there is none
     */
    @Value.Redacted
    Optional<String> getComments();

    /**
     * The dossiers of all registered candidates.
     *
     * @return the dossiers of all registered candidates
     */
    @NotEmpty(groups = BeforeSession.class)
    List<@Valid Dossier> getDossiers();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!FORMAT.equals(getFormat())) {
            throw new IllegalStateException("the format is " + FORMAT);
        }
        if (getEndsOn().isBefore(getStartsOn())) {
            throw new IllegalStateException("a session does not end before it starts");
        }
    }

    /** The JSON format. */
    String FORMAT = "certif-session/1";

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Session}. When building, {@code format} defaults to {@code FORMAT}.
     */
    class Builder extends ImmutableSession.Builder {}
}
