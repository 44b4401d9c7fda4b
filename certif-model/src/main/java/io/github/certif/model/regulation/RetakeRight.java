package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One right to sit again.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRetakeRight.class)
@JsonDeserialize(as = ImmutableRetakeRight.class)
public interface RetakeRight {

    /**
     * Its name inside the regulation.
     *
     * @return its name inside the regulation
     */
    String getId();

    /**
     * Who has it, asked of a closed decision.
     *
     * @return the condition; absent when everybody has it
     */
    Optional<Requirement> getWhen();

    /**
     * When it may be used.
     *
     * @return the window; absent when there is no limit
     */
    Optional<Window> getWindow();

    /**
     * The clause that gives it.
     *
     * @return the clause that gives it
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
     * Builds a {@link RetakeRight}.
     */
    class Builder extends ImmutableRetakeRight.Builder {}
}
