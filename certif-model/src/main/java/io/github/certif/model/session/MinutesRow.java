package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.style.CertifStyle;
import io.github.certif.model.validation.AtDeliberation;
import io.github.certif.model.validation.BeforeSession;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A candidate's row of the minutes, as it was written.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMinutesRow.class)
@JsonDeserialize(as = ImmutableMinutesRow.class)
public interface MinutesRow {

    /**
     * The candidate.
     *
     * @return the id
     */
    CandidateId getCandidate();

    /**
     * Family name.
     *
     * @return the name; absent when it is not written
     */
    @NotBlank(groups = BeforeSession.class, payload = Unwrapping.Unwrap.class)
    @Value.Redacted
    Optional<String> getFamilyName();

    /**
     * Given name.
     *
     * @return the name; absent when it is not written
     */
    @NotBlank(groups = BeforeSession.class, payload = Unwrapping.Unwrap.class)
    @Value.Redacted
    Optional<String> getGivenName();

    /**
     * The routes that are ticked, by the columns of the regulation.
     *
     * @return the columns, be there none or two
     */
    List<String> getRoutes();

    /**
     * The decisions that are ticked.
     *
     * @return the decisions as they stand, be there none or two
     */
    @NotEmpty(groups = AtDeliberation.class)
    List<Outcome> getDecisions();

    /**
     * The blocs acquired.
     *
     * @return the blocs written; empty when none is
     */
    List<BlocCode> getBlocsAcquired();

    /**
     * The blocs refused.
     *
     * @return the blocs written; empty when none is
     */
    List<BlocCode> getBlocsRefused();

    /**
     * The reasons of the jury.
     *
     * @return the text; absent when there is none
     */
    @Value.Redacted
    Optional<String> getReasons();

    /**
     * The recommendations of the jury.
     *
     * @return the text; absent when there is none
     */
    @Value.Redacted
    Optional<String> getRecommendations();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link MinutesRow}.
     */
    class Builder extends ImmutableMinutesRow.Builder {}
}
