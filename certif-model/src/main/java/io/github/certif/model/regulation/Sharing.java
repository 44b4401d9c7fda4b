package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that must reach somebody by a day: a line of the sharing calendar.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSharing.class)
@JsonDeserialize(as = ImmutableSharing.class)
public interface Sharing {

    /**
     * What is shared, worded under {@code document.<document>}.
     *
     * @return what is shared, worded under {@code document.<document>}
     */
    String getDocument();

    /**
     * Who shares it, worded under {@code role.<role>}.
     *
     * @return the role; absent when the text does not say
     */
    Optional<String> getBy();

    /**
     * To whom, worded under {@code role.<role>}.
     *
     * @return to whom, worded under {@code role.<role>}
     */
    String getTo();

    /**
     * The last day, inclusive.
     *
     * @return the day; absent when the text gives none
     */
    Optional<Moment> getDue();

    /**
     * How many copies: a number, PER_CANDIDATE, or PER_CANDIDATE_AND_CERTIFICATION.
     *
     * @return the number of copies; absent when the text gives none
     */
    Optional<Setting> getCopies();

    /**
     * The clause that says so.
     *
     * @return the clause that says so
     */
    ClauseId getClause();

    /**
     * What follows when it comes late, in too few copies or not at all.
     *
     * @return what follows; a warning that costs nothing by default
     */
    @Value.Default
    default Effect getIfNot() {
        return Effect.builder().build();
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
     * Builds a {@link Sharing}.
     */
    class Builder extends ImmutableSharing.Builder {}
}
