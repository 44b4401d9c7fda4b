package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who is responsible for a session; never a member of the jury.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSessionManager.class)
@JsonDeserialize(as = ImmutableSessionManager.class)
public interface SessionManager {

    /**
     * The identifier in the embedder's system, the same as that of a {@link Juror} if they are one person.
     *
     * @return the identifier; absent when it is not known
     */
    Optional<String> getId();

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
     * Function.
     *
     * @return the function; absent until it is known
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
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link SessionManager}.
     */
    class Builder extends ImmutableSessionManager.Builder {}
}
