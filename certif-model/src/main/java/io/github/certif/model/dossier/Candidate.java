package io.github.certif.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.style.CertifStyle;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A candidate. The names are personal data: they never appear in {@code toString} or in messages.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCandidate.class)
@JsonDeserialize(as = ImmutableCandidate.class)
public interface Candidate {

    /**
     * The identifier in the embedder's system.
     *
     * @return the identifier in the embedder's system
     */
    CandidateId getId();

    /**
     * Family name, as the minutes show it.
     *
     * @return the family name, not blank
     */
    @NotBlank
    @Value.Redacted
    String getFamilyName();

    /**
     * Given name, as the minutes show it.
     *
     * @return the given name, not blank
     */
    @NotBlank
    @Value.Redacted
    String getGivenName();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Candidate}.
     */
    class Builder extends ImmutableCandidate.Builder {}
}
