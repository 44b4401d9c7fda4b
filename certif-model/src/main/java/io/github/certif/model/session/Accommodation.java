package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a candidate was granted because of a disability or of an illness. Only what is granted is recorded: the condition
 * itself is never stored.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccommodation.class)
@JsonDeserialize(as = ImmutableAccommodation.class)
public interface Accommodation {

    /**
     * The candidate.
     *
     * @return the candidate
     */
    CandidateId getCandidate();

    /**
     * What is granted, in words; never why.
     *
     * @return what is granted, in words
     */
    @Value.Redacted
    String getGranted();

    /**
     * Minutes added to the assessment.
     *
     * @return the minutes; absent when none are granted
     */
    Optional<Integer> getExtraMinutes();

    /**
     * What the time of the assessment is multiplied by, a number or a fraction such as {@code 4/3}.
     *
     * @return the factor; absent when none is granted
     */
    Optional<String> getFactor();

    /**
     * Who granted it.
     *
     * @return the role; absent when it is not known
     */
    Optional<String> getGrantedBy();

    /**
     * When it was granted.
     *
     * @return the day; absent when it is not known
     */
    Optional<LocalDate> getGrantedOn();

    /**
     * When the session manager announced it.
     *
     * @return the day; absent when it was not announced
     */
    Optional<LocalDate> getAnnouncedOn();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (getExtraMinutes().filter(minutes -> minutes < 0).isPresent()) {
            throw new IllegalStateException("an accommodation takes no time away");
        }
        if (getFactor()
                .filter(factor -> !factor.matches("[0-9]{1,6}([.][0-9]{1,6}|/0*[1-9][0-9]{0,5})?"))
                .isPresent()) {
            throw new IllegalStateException("a factor is a number or a fraction");
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
     * Builds a {@link Accommodation}.
     */
    class Builder extends ImmutableAccommodation.Builder {}
}
