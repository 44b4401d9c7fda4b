package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a candidate without the title may sit again, how, and until when.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRetakePlan.class)
@JsonDeserialize(as = ImmutableRetakePlan.class)
public interface RetakePlan {

    /**
     * Whether the candidate may sit again.
     *
     * @return whether the candidate may sit again
     */
    RightState getRight();

    /**
     * Blocs that were presented and are not held, expired and revoked ones too.
     *
     * @return blocs that were presented and are not held, expired and revoked ones too
     */
    List<BlocCode> getToRetake();

    /**
     * Blocs that were never presented.
     *
     * @return blocs that were never presented
     */
    List<BlocCode> getToSitFirst();

    /**
     * Assessments that need not be sat again.
     *
     * @return assessments that need not be sat again
     */
    List<AssessmentCode> getNotAgain();

    /**
     * Assessments to sit.
     *
     * @return assessments to sit
     */
    List<RetakeAssessment> getAssessments();

    /**
     * The segments of the oral.
     *
     * @return the segments in order; empty when there is no oral
     */
    List<OralSegment> getOral();

    /**
     * Whether deliverables must be NEW or are REUSABLE.
     *
     * @return the literal value; absent when nothing is sat again
     */
    Optional<Setting> getDeliverables();

    /**
     * The first day.
     *
     * @return the day, inclusive; absent when there is none
     */
    Optional<LocalDate> getFirstDay();

    /**
     * The last day without anything more.
     *
     * @return the day, inclusive; absent when there is no limit or nothing to sit
     */
    Optional<LocalDate> getLastDay();

    /**
     * What must happen by then: EXAM or ENROLMENT.
     *
     * @return the event; absent without a window
     */
    Optional<String> getEvent();

    /**
     * How many attempts are left.
     *
     * @return the number; absent when there is no limit
     */
    Optional<Integer> getAttemptsLeft();

    /**
     * Whether something opens the right again after the last day.
     *
     * @return whether something opens the right again after the last day
     */
    @Value.Default
    default boolean isReopens() {
        return false;
    }

    /**
     * Why.
     *
     * @return why
     */
    Explanation getExplanation();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link RetakePlan}. When building, {@code reopens} defaults to {@code false}.
     */
    class Builder extends ImmutableRetakePlan.Builder {}
}
