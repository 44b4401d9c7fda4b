package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.style.CertifStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time of one candidate before the jury: as planned, and as it went.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePassage.class)
@JsonDeserialize(as = ImmutablePassage.class)
public interface Passage {

    /**
     * The candidate.
     *
     * @return the candidate
     */
    CandidateId getCandidate();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * When it is to start.
     *
     * @return the time; absent when none is planned
     */
    Optional<LocalTime> getPlannedStart();

    /**
     * When it is to end.
     *
     * @return the time; absent when none is planned
     */
    Optional<LocalTime> getPlannedEnd();

    /**
     * When the candidate was there and ready. Who was there in time did not come late, whenever it started.
     *
     * @return the time; absent when it is not known: a late start alone does not say that the candidate came late
     */
    Optional<LocalTime> getArrivedAt();

    /**
     * When it started.
     *
     * @return the time; absent until it has started
     */
    Optional<LocalTime> getStart();

    /**
     * When it ended.
     *
     * @return the time; absent until it has ended
     */
    Optional<LocalTime> getEnd();

    /**
     * The minutes that each segment of the oral took, by the id that the oral plan gives it.
     *
     * @return the minutes; empty when they were not measured apart
     */
    Map<String, Integer> getMinutes();

    /**
     * The minutes that an accommodation adds to this passage; the reason is never stored.
     *
     * @return the minutes, which count up to what the accommodations of the session grant to the candidate; absent means
     *     all that they grant
     */
    Optional<Integer> getExtraMinutes();

    /**
     * The pauses.
     *
     * @return the pauses; empty when there was none
     */
    List<@Valid Pause> getPauses();

    /**
     * What was decided of a candidate who came late.
     *
     * @return the decision; absent when there is none
     */
    Optional<@Valid LateStart> getLate();

    /**
     * Who sat, by the identifier of {@link Juror}.
     *
     * @return the jurors; absent means all but those who are recused for the candidate
     */
    Optional<List<String>> getJurors();

    /**
     * Jurors who were away meanwhile.
     *
     * @return the absences; empty when everybody stayed
     */
    List<@Valid JurorAbsence> getAbsences();

    /**
     * The deliberation on the candidate.
     *
     * @return the deliberation; absent until it has taken place
     */
    Optional<@Valid Deliberation> getDeliberation();

    /**
     * The minutes of the closing interview, which are no part of the assessment.
     *
     * @return the minutes; absent when there was none
     */
    Optional<Integer> getInterviewMinutes();

    /**
     * Whether the candidate was seen at a distance.
     *
     * @return whether so; not so by default
     */
    @Value.Default
    default boolean isRemote() {
        return false;
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (getPlannedEnd()
                .filter(end -> getPlannedStart().filter(end::isBefore).isPresent())
                .isPresent()) {
            throw new IllegalStateException("a passage is not planned to end before it starts");
        }
        if (getEnd().filter(end -> getStart().filter(end::isBefore).isPresent()).isPresent()) {
            throw new IllegalStateException("a passage does not end before it starts");
        }
        if (getMinutes().values().stream().anyMatch(minutes -> minutes < 0)) {
            throw new IllegalStateException("a segment does not last less than no time");
        }
        if (getExtraMinutes().filter(minutes -> minutes < 0).isPresent()) {
            throw new IllegalStateException("an accommodation takes no time away");
        }
        if (getInterviewMinutes().filter(minutes -> minutes < 0).isPresent()) {
            throw new IllegalStateException("an interview does not last less than no time");
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
     * Builds a {@link Passage}. When building, {@code remote} defaults to {@code false}.
     */
    class Builder extends ImmutablePassage.Builder {}
}
