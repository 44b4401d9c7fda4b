package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The form of the minutes.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMinutesTemplate.class)
@JsonDeserialize(as = ImmutableMinutesTemplate.class)
public interface MinutesTemplate {

    /**
     * Its parts in order.
     *
     * @return its parts in order
     */
    List<MinutesPart> getParts();

    /**
     * The clause that it rests on.
     *
     * @return the clause that it rests on
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
     * Builds a {@link MinutesTemplate}.
     */
    class Builder extends ImmutableMinutesTemplate.Builder {}
}
