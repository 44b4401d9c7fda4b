package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ActivityCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import org.immutables.value.Value;

/**
 * A task of an activity.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTask.class)
@JsonDeserialize(as = ImmutableTask.class)
public interface Task {

    /**
     * Its code.
     *
     * @return its code
     */
    ActivityCode getCode();

    /**
     * The clause that prints it.
     *
     * @return the clause that prints it
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
     * Builds a {@link Task}.
     */
    class Builder extends ImmutableTask.Builder {}
}
