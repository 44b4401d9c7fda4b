package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A change of sealed minutes: why, by whom, and what stood there before.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRectification.class)
@JsonDeserialize(as = ImmutableRectification.class)
public interface Rectification {

    /**
     * Why they were changed.
     *
     * @return the reason, not blank
     */
    @NotBlank
    @Value.Redacted
    String getReason();

    /**
     * Who changed them.
     *
     * @return the author, not blank
     */
    @NotBlank
    @Value.Redacted
    String getAuthor();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * The minutes as they were before.
     *
     * @return the minutes as they were before
     */
    @Valid
    Minutes getReplaced();

    /**
     * The day on which those were sealed.
     *
     * @return the day
     */
    LocalDate getSealedOn();

    /**
     * The digest that sealed those.
     *
     * @return the digest, as {@link SealedMinutes#getDigest()} gives it
     */
    String getDigest();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (getReason().isBlank() || getAuthor().isBlank()) {
            throw new IllegalStateException("a rectification has a reason and an author");
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
     * Builds a {@link Rectification}.
     */
    class Builder extends ImmutableRectification.Builder {}
}
