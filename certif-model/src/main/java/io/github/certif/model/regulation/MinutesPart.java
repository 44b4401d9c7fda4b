package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of the minutes.
 *
 * <p>Its heading is worded in the pack under {@code minutes.part.<id>}, its opening sentence, if any, under {@code
 * minutes.part.<id>.declaration}.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMinutesPart.class)
@JsonDeserialize(as = ImmutableMinutesPart.class)
public interface MinutesPart {

    /**
     * Its name inside the pack.
     *
     * @return its name inside the pack
     */
    String getId();

    /**
     * The fields above the table.
     *
     * @return the fields; empty when there is none
     */
    List<MinutesField> getFields();

    /**
     * The table.
     *
     * @return the table; absent when there is none
     */
    Optional<MinutesTable> getTable();

    /**
     * The fields below the table.
     *
     * @return the fields; empty when there is none
     */
    List<MinutesField> getAfter();

    /**
     * The clause that asks for it.
     *
     * @return the clause that asks for it
     */
    ClauseId getClause();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link MinutesPart}.
     */
    class Builder extends ImmutableMinutesPart.Builder {}
}
