package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When the minutes were filled in, step by step. A midnight stands for a day whose hour was not noted.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMinutesTimes.class)
@JsonDeserialize(as = ImmutableMinutesTimes.class)
public interface MinutesTimes {

    /**
     * When the manager had prepared them.
     *
     * @return the time; absent when it is not known
     */
    Optional<LocalDateTime> getPrefilled();

    /**
     * When they were given to the jury.
     *
     * @return the time; absent when it is not known
     */
    Optional<LocalDateTime> getHandedOver();

    /**
     * When the last grid was completed.
     *
     * @return the time; absent when it is not known
     */
    Optional<LocalDateTime> getGridsCompleted();

    /**
     * When the results were entered.
     *
     * @return the time; absent when it is not known
     */
    Optional<LocalDateTime> getResultsEntered();

    /**
     * When the counts and the rest were entered and the minutes closed.
     *
     * @return the time; absent when it is not known
     */
    Optional<LocalDateTime> getClosed();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link MinutesTimes}.
     */
    class Builder extends ImmutableMinutesTimes.Builder {}
}
