package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import org.immutables.value.Value;

/**
 * Whether and when a title can be awarded in part.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePartial.class)
@JsonDeserialize(as = ImmutablePartial.class)
public interface Partial {

    /**
     * ALLOWED, FORBIDDEN or UNSPECIFIED.
     *
     * @return ALLOWED, FORBIDDEN or UNSPECIFIED
     */
    Setting getValue();

    /**
     * Which blocs make an admission partial: THIS_SITTING (established now) or HELD (held at all).
     *
     * @return which blocs make an admission partial: THIS_SITTING (established now) or HELD (held at all)
     */
    @Value.Default
    default Setting getCounts() {
        return Setting.literal("THIS_SITTING");
    }

    /**
     * The clause that says so.
     *
     * @return the clause that says so
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
     * Builds a {@link Partial}. When building, {@code counts} defaults to {@code Setting.literal("THIS_SITTING")}.
     */
    class Builder extends ImmutablePartial.Builder {}
}
