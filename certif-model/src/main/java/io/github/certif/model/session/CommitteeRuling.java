package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a committee ruled on the minutes and grids of a session. The rules recommend; this is what was decided.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCommitteeRuling.class)
@JsonDeserialize(as = ImmutableCommitteeRuling.class)
public interface CommitteeRuling {

    /**
     * The committee.
     *
     * @return the committee
     */
    String getBody();

    /**
     * What it ruled.
     *
     * @return what it ruled
     */
    Attestation getVerdict();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * The certification, where a session awards several.
     *
     * @return its code; absent when it concerns all
     */
    Optional<CertificationCode> getCertification();

    /**
     * The reason.
     *
     * @return the reason; absent when none was given
     */
    @Value.Redacted
    Optional<String> getReason();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link CommitteeRuling}.
     */
    class Builder extends ImmutableCommitteeRuling.Builder {}
}
