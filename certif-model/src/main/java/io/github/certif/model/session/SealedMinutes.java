package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Closed minutes with the digest that tells whether anything was altered since. They change only by a rectification, which
 * keeps what stood there before.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSealedMinutes.class)
@JsonDeserialize(as = ImmutableSealedMinutes.class)
public interface SealedMinutes {

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
     * The minutes.
     *
     * @return the minutes
     */
    Minutes getMinutes();

    /**
     * The day on which they were sealed.
     *
     * @return the day
     */
    LocalDate getSealedOn();

    /**
     * The changes since the first seal, oldest first.
     *
     * @return the changes; empty when there is none
     */
    List<@Valid Rectification> getRectifications();

    /**
     * The SHA-256 digest of the canonical JSON (RFC 8785) of all this but the digest itself.
     *
     * @return 64 hexadecimal digits, in lower case
     */
    String getDigest();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!FORMAT.equals(getFormat())) {
            throw new IllegalStateException("the format is " + FORMAT);
        }
        if (!getDigest().matches("[0-9a-f]{64}")) {
            throw new IllegalStateException("a digest has 64 hexadecimal digits");
        }
    }

    /** The JSON format. */
    String FORMAT = "certif-sealed-minutes/1";

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link SealedMinutes}. When building, {@code format} defaults to {@code FORMAT}.
     */
    class Builder extends ImmutableSealedMinutes.Builder {}
}
