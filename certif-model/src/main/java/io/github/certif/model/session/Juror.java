package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import io.github.certif.model.validation.AtClosing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member of a jury. The names are personal data: they never appear in {@code toString} or in messages.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableJuror.class)
@JsonDeserialize(as = ImmutableJuror.class)
public interface Juror {

    /**
     * The identifier in the embedder's system.
     *
     * @return the identifier in the embedder's system
     */
    String getId();

    /**
     * Family name.
     *
     * @return the family name, not blank
     */
    @NotBlank
    @Value.Redacted
    String getFamilyName();

    /**
     * Given name.
     *
     * @return the given name, not blank
     */
    @NotBlank
    @Value.Redacted
    String getGivenName();

    /**
     * Capacity or post.
     *
     * @return the capacity; absent until it is known
     */
    @NotBlank(groups = AtClosing.class, payload = Unwrapping.Unwrap.class)
    @Value.Redacted
    Optional<String> getQuality();

    /**
     * Company.
     *
     * @return the company; absent until it is known
     */
    @NotBlank(groups = AtClosing.class, payload = Unwrapping.Unwrap.class)
    @Value.Redacted
    Optional<String> getCompany();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Juror}.
     */
    class Builder extends ImmutableJuror.Builder {}
}
