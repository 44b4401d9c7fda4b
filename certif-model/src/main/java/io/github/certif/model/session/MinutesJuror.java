package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import io.github.certif.model.validation.AtClosing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A juror's row of the minutes, as it was written.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMinutesJuror.class)
@JsonDeserialize(as = ImmutableMinutesJuror.class)
public interface MinutesJuror {

    /**
     * The juror.
     *
     * @return the id that the juror has in the session
     */
    String getJuror();

    /**
     * Family name.
     *
     * @return the name; absent when it is not written
     */
    @NotBlank(groups = AtClosing.class, payload = Unwrapping.Unwrap.class)
    @Value.Redacted
    Optional<String> getFamilyName();

    /**
     * Given name.
     *
     * @return the name; absent when it is not written
     */
    @NotBlank(groups = AtClosing.class, payload = Unwrapping.Unwrap.class)
    @Value.Redacted
    Optional<String> getGivenName();

    /**
     * Capacity or post.
     *
     * @return the capacity; absent when it is not written
     */
    @Value.Redacted
    Optional<String> getQuality();

    /**
     * Company.
     *
     * @return the company; absent when it is not written
     */
    @Value.Redacted
    Optional<String> getCompany();

    /**
     * The signature.
     *
     * @return the signature; absent when the row is not signed
     */
    @NotNull(groups = AtClosing.class, payload = Unwrapping.Unwrap.class)
    Optional<@Valid Signature> getSignature();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link MinutesJuror}.
     */
    class Builder extends ImmutableMinutesJuror.Builder {}
}
