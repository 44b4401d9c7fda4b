package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import org.immutables.value.Value;

/**
 * A field of the minutes.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMinutesField.class)
@JsonDeserialize(as = ImmutableMinutesField.class)
public interface MinutesField {

    /**
     * What it shows.
     *
     * @return what it shows
     */
    MinutesItem getItem();

    /**
     * When it is filled in.
     *
     * @return when it is filled in
     */
    @Value.Default
    default Stage getStage() {
        return Stage.BEFORE_SESSION;
    }

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
     * Builds a {@link MinutesField}. When building, {@code stage} defaults to {@code Stage.BEFORE_SESSION}.
     */
    class Builder extends ImmutableMinutesField.Builder {}
}
