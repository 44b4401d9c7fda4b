package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When the jury deliberated on a candidate, and who took part.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDeliberation.class)
@JsonDeserialize(as = ImmutableDeliberation.class)
public interface Deliberation {

    /**
     * When it began.
     *
     * @return when it began
     */
    LocalTime getStart();

    /**
     * When it ended.
     *
     * @return when it ended; absent when it was not noted
     */
    Optional<LocalTime> getEnd();

    /**
     * The jurors who took part, by the identifier of {@link Juror}.
     *
     * @return the jurors; absent when it is not known
     */
    Optional<List<String>> getPresent();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (getEnd().filter(end -> end.isBefore(getStart())).isPresent()) {
            throw new IllegalStateException("a deliberation does not end before it begins");
        }
    }

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Deliberation}.
     */
    class Builder extends ImmutableDeliberation.Builder {}
}
