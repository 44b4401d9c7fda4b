package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The counts that the minutes give, as they were written.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMinutesCounts.class)
@JsonDeserialize(as = ImmutableMinutesCounts.class)
public interface MinutesCounts {

    /**
     * Candidates registered.
     *
     * @return the number; absent when it is not written
     */
    Optional<Integer> getRegistered();

    /**
     * Candidates present.
     *
     * @return the number; absent when it is not written
     */
    Optional<Integer> getPresent();

    /**
     * Candidates absent.
     *
     * @return the number; absent when it is not written
     */
    Optional<Integer> getAbsent();

    /**
     * Candidates admitted.
     *
     * @return the number; absent when it is not written
     */
    Optional<Integer> getAdmitted();

    /**
     * Candidates admitted in part.
     *
     * @return the number; absent when it is not written
     */
    Optional<Integer> getPartial();

    /**
     * Candidates not admitted.
     *
     * @return the number; absent when it is not written
     */
    Optional<Integer> getNotAdmitted();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link MinutesCounts}.
     */
    class Builder extends ImmutableMinutesCounts.Builder {}
}
