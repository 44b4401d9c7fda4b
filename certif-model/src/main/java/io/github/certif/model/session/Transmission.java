package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Minutes and grids that were sent to somebody who controls them.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransmission.class)
@JsonDeserialize(as = ImmutableTransmission.class)
public interface Transmission {

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * To whom.
     *
     * @return the role or body
     */
    String getTo();

    /**
     * How many sets of minutes.
     *
     * @return the number
     */
    int getMinutes();

    /**
     * How many grids.
     *
     * @return the number
     */
    int getGrids();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Transmission}.
     */
    class Builder extends ImmutableTransmission.Builder {}
}
