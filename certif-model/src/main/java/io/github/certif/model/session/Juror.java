package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.style.CertifStyle;
import io.github.certif.model.validation.AtClosing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
     * The member's roles, for instance {@code professional}.
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
     * @return the college; absent when there is none
     */
    Optional<String> getCollege();

    /**
     * The member's ties with candidates, for instance {@code TRAINED}.
     *
     * @return the ties by candidate, empty when the member declared none; absent when nothing was declared
     */
    @Value.Redacted
    Optional<Map<CandidateId, List<String>>> getTies();

    /**
     * The days on which the member declared the ties with candidates.
     *
     * @return the days by candidate; what is missing is not known
     */
    Map<CandidateId, LocalDate> getDeclaredOn();

    /**
     * The candidates for whom the member does not sit.
     *
     * @return the candidates; empty when the member sits for all
     */
    List<CandidateId> getRecusedFor();

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
