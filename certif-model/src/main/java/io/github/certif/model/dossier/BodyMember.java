package io.github.certif.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of one member of a body when it ruled on a candidate. What is absent is not known, which is not the
 * same as an empty list.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBodyMember.class)
@JsonDeserialize(as = ImmutableBodyMember.class)
public interface BodyMember {

    /** Whether the member took part. */
    enum Attendance {
        /** In person. */
        PRESENT,
        /** By somebody else. */
        REPRESENTED,
        /** Not at all. */
        ABSENT
    }

    /** A vote. */
    enum Vote {
        /** For the verdict. */
        FOR,
        /** Against it. */
        AGAINST,
        /** Neither. */
        ABSTENTION
    }

    /**
     * The identifier in the embedder's system.
     *
     * @return the identifier in the embedder's system
     */
    String getId();

    /**
     * The member's roles.
     *
     * @return the roles; absent when they are not known
     */
    Optional<List<String>> getRoles();

    /**
     * The fields in which the member works.
     *
     * @return the fields; absent when they are not known
     */
    Optional<List<String>> getFields();

    /**
     * Full years of experience.
     *
     * @return the number; absent when it is not known
     */
    Optional<Integer> getYears();

    /**
     * The last day of practice.
     *
     * @return the day; absent when it is not known
     */
    Optional<LocalDate> getLastPracticeOn();

    /**
     * Who has accepted the member as a judge.
     *
     * @return the certifiers; absent when it is not known
     */
    Optional<List<String>> getHabilitations();

    /**
     * The organisations to which the member belongs, for instance {@code CERTIFIER}.
     *
     * @return the organisations; absent when they are not known
     */
    Optional<List<String>> getOrganisations();

    /**
     * The college that the member represents.
     *
     * @return the college; absent when it is not known
     */
    Optional<String> getCollege();

    /**
     * The member's ties with the candidate, for instance {@code TRAINED}.
     *
     * @return the ties, empty when the member declared none; absent when nothing was declared
     */
    @Value.Redacted
    Optional<List<String>> getTies();

    /**
     * Whether the member was recused for the candidate.
     *
     * @return whether the member was recused for the candidate
     */
    @Value.Default
    default boolean isRecused() {
        return false;
    }

    /**
     * Whether the member took part.
     *
     * @return PRESENT where nothing is said
     */
    @Value.Default
    default Attendance getAttendance() {
        return Attendance.PRESENT;
    }

    /**
     * Whether the member chairs.
     *
     * @return whether the member chairs
     */
    @Value.Default
    default boolean isChair() {
        return false;
    }

    /**
     * The vote on the verdict.
     *
     * @return the vote; absent when none was recorded
     */
    Optional<Vote> getVote();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link BodyMember}. When building, {@code recused} and {@code chair} default to {@code false}, {@code
     * attendance} defaults to {@code PRESENT}.
     */
    class Builder extends ImmutableBodyMember.Builder {}
}
