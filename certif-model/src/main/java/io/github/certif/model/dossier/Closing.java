package io.github.certif.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A body will record nothing more.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClosing.class)
@JsonDeserialize(as = ImmutableClosing.class)
public interface Closing {

    /**
     * The body.
     *
     * @return the body
     */
    @Value.Default
    default BodyId getBody() {
        return BodyId.of("jury");
    }

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Closing}. When building, {@code body} defaults to {@code BodyId.of("jury")}.
     */
    class Builder extends ImmutableClosing.Builder {}
}
