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
 * What the minutes bear of the session manager.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMinutesManager.class)
@JsonDeserialize(as = ImmutableMinutesManager.class)
public interface MinutesManager {

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
     * Function.
     *
     * @return the function; absent when it is not written
     */
    @Value.Redacted
    Optional<String> getFunction();

    /**
     * Observations on how the session went.
     *
     * @return the text; absent when there is none
     */
    @Value.Redacted
    Optional<String> getObservations();

    /**
     * The signature.
     *
     * @return the signature; absent when the manager has not signed
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
     * Builds a {@link MinutesManager}.
     */
    class Builder extends ImmutableMinutesManager.Builder {}
}
