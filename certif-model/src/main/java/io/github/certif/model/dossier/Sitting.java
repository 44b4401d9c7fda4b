package io.github.certif.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.style.CertifStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One candidate before one jury in one session: when, for what, and what the jury recorded.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSitting.class)
@JsonDeserialize(as = ImmutableSitting.class)
public interface Sitting {

    /**
     * Its id inside the dossier.
     *
     * @return its id inside the dossier
     */
    SittingId getId();

    /**
     * The session.
     *
     * @return the session; absent when it is not known
     */
    Optional<SessionId> getSession();

    /**
     * The candidate's own day of examination.
     *
     * @return the candidate's own day of examination
     */
    LocalDate getExamOn();

    /**
     * The first day of the session.
     *
     * @return the day; absent when it is not known
     */
    Optional<LocalDate> getSessionStartsOn();

    /**
     * The last day of the session.
     *
     * @return the day; absent when it is not known
     */
    Optional<LocalDate> getSessionEndsOn();

    /**
     * The day of the deliberation.
     *
     * @return the day; absent when it is not known
     */
    Optional<LocalDate> getDeliberatedOn();

    /**
     * The day on which the result was notified.
     *
     * @return the day; absent when it is not known
     */
    Optional<LocalDate> getNotifiedOn();

    /**
     * What is sat for.
     *
     * @return what is sat for
     */
    @Value.Default
    default Scope getScope() {
        return Scope.ofTitle();
    }

    /**
     * Whether the candidate attended, unless an assessment says otherwise.
     *
     * @return whether the candidate attended, unless an assessment says otherwise
     */
    @Value.Default
    default Attendance getAttendance() {
        return Attendance.PRESENT;
    }

    /**
     * Assessments whose attendance differs from that of the sitting.
     *
     * @return attendance by assessment; usually empty
     */
    Map<AssessmentCode, Attendance> getAbsences();

    /**
     * What the jury recorded for each competency.
     *
     * @return the level by competency; a competency without one has no result
     */
    Map<CompetencyCode, Level> getLevels();

    /**
     * The marks of the jury by assessment.
     *
     * @return the marks; empty when the title bears none
     */
    Map<AssessmentCode, BigDecimal> getMarks();

    /**
     * The reasons of the jury's decision.
     *
     * @return the text; absent when none was written
     */
    @Value.Redacted
    Optional<String> getReasons();

    /**
     * The recommendations of the jury.
     *
     * @return the text; absent when none was written
     */
    @Value.Redacted
    Optional<String> getRecommendations();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Sitting}. When building, {@code scope} defaults to {@code Scope.ofTitle()}, {@code attendance}
     * defaults to {@code Attendance.PRESENT}.
     */
    class Builder extends ImmutableSitting.Builder {}
}
