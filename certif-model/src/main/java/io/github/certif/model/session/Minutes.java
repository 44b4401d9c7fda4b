package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.style.CertifStyle;
import io.github.certif.model.validation.AtClosing;
import io.github.certif.model.validation.BeforeSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The minutes (<i>procès-verbal</i>) of a session for one certification, as they were filled in: they say what stands on the
 * paper, be it wrong or missing. Closed, they are sealed as {@link SealedMinutes} and change no more.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMinutes.class)
@JsonDeserialize(as = ImmutableMinutes.class)
public interface Minutes {

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
     * The session.
     *
     * @return its id
     */
    SessionId getSession();

    /**
     * The referential.
     *
     * @return its id
     */
    ReferentialId getReferential();

    /**
     * Its edition.
     *
     * @return the edition; absent means the one that is supplied
     */
    Optional<String> getEdition();

    /**
     * The certification, where a session awards several.
     *
     * @return its code; absent when there is but one
     */
    Optional<CertificationCode> getCertification();

    /**
     * The name of the certification.
     *
     * @return the text; absent when it is not written
     */
    Optional<String> getCertificationName();

    /**
     * Its number in the register.
     *
     * @return the text; absent when it is not written
     */
    Optional<String> getRegistryNumber();

    /**
     * The days of the exams.
     *
     * @return the days; empty when none is written
     */
    List<LocalDate> getExamDates();

    /**
     * The first day of the session.
     *
     * @return the day; absent when it is not written
     */
    Optional<LocalDate> getStartsOn();

    /**
     * The last day of the session.
     *
     * @return the day; absent when it is not written
     */
    Optional<LocalDate> getEndsOn();

    /**
     * The organising centre.
     *
     * @return the name; absent when it is not written
     */
    Optional<String> getCentre();

    /**
     * The address.
     *
     * @return the address; absent when it is not written
     */
    Optional<String> getPlace();

    /**
     * The link of a remote session.
     *
     * @return the link; absent when it is not written
     */
    @Value.Redacted
    Optional<String> getVideoLink();

    /**
     * The counts.
     *
     * @return the counts; nothing written by default
     */
    @Value.Default
    default @Valid MinutesCounts getCounts() {
        return MinutesCounts.builder().build();
    }

    /**
     * Remarks on how the session went.
     *
     * @return the text; absent when there is none
     */
    @Value.Redacted
    Optional<String> getComments();

    /**
     * The rows of the candidates.
     *
     * @return the rows in order
     */
    @NotEmpty(groups = BeforeSession.class)
    List<@Valid MinutesRow> getRows();

    /**
     * The rows of the jurors.
     *
     * @return the rows in order
     */
    @NotEmpty(groups = AtClosing.class)
    List<@Valid MinutesJuror> getJurors();

    /**
     * What they bear of the session manager.
     *
     * @return the entry; absent when it is not filled in
     */
    @NotNull(groups = AtClosing.class, payload = Unwrapping.Unwrap.class)
    Optional<@Valid MinutesManager> getManager();

    /**
     * Whether they bear the stamp of the centre.
     *
     * @return whether they do
     */
    @Value.Default
    default boolean isStamped() {
        return false;
    }

    /**
     * Whether the jurors signed that they have no tie with a candidate.
     *
     * @return whether they did
     */
    @Value.Default
    default boolean isDeclared() {
        return false;
    }

    /**
     * The defects of the paper, for instance {@code STRUCK} or {@code TORN}.
     *
     * @return the defects declared; empty when there is none
     */
    List<String> getDefects();

    /**
     * When they were filled in.
     *
     * @return the times; nothing known by default
     */
    @Value.Default
    default MinutesTimes getTimes() {
        return MinutesTimes.builder().build();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!FORMAT.equals(getFormat())) {
            throw new IllegalStateException("the format is " + FORMAT);
        }
    }

    /** The JSON format. */
    String FORMAT = "certif-minutes/1";

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Minutes}. When building, {@code format} defaults to {@code FORMAT}.
     */
    class Builder extends ImmutableMinutes.Builder {}
}
