package io.github.certif.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Somebody has looked at a value that the text leaves open, and accepted it.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAcceptance.class)
@JsonDeserialize(as = ImmutableAcceptance.class)
public interface Acceptance {

    /**
     * The fact, or the id of the record, that is accepted.
     *
     * @return the fact, or the id of the record, that is accepted
     */
    String getSubject();

    /**
     * The role of whoever accepted it.
     *
     * @return the role of whoever accepted it
     */
    String getBy();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * Why.
     *
     * @return why
     */
    @Value.Redacted
    String getReason();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Acceptance}.
     */
    class Builder extends ImmutableAcceptance.Builder {}
}
