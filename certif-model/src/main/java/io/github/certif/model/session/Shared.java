package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that reached somebody: what the lines of a sharing calendar are compared with.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableShared.class)
@JsonDeserialize(as = ImmutableShared.class)
public interface Shared {

    /**
     * What was shared, as the calendar calls it.
     *
     * @return what was shared, as the calendar calls it
     */
    String getDocument();

    /**
     * To whom, as the calendar calls it.
     *
     * @return to whom, as the calendar calls it
     */
    String getTo();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * How many copies.
     *
     * @return the number; absent when it was not counted
     */
    Optional<Integer> getCopies();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Shared}.
     */
    class Builder extends ImmutableShared.Builder {}
}
