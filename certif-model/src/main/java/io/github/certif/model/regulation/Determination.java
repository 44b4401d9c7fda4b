package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who decides about one kind of unit.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDetermination.class)
@JsonDeserialize(as = ImmutableDetermination.class)
public interface Determination {

    /**
     * JURY or RULE.
     *
     * @return JURY or RULE
     */
    Setting getBy();

    /**
     * The kind of unit on which the jury records: COMPETENCY or ASSESSMENT; an entry on an assessment fans out to
     * the competencies that it judges.
     *
     * @return the kind of unit on which the jury records: COMPETENCY or ASSESSMENT; an entry on an assessment fans
     * out to the competencies that it judges
     */
    @Value.Default
    default Setting getAt() {
        return Setting.literal("COMPETENCY");
    }

    /**
     * What the engine computes: shown beside a jury's result, or the result itself when the rule decides.
     *
     * @return the requirement; absent when the engine proposes nothing
     */
    Optional<Requirement> getProposal();

    /**
     * Whether the jury may replace a computed result: NONE, UP (only in favour) or ANY.
     *
     * @return whether the jury may replace a computed result: NONE, UP (only in favour) or ANY
     */
    @Value.Default
    default Setting getOverride() {
        return Setting.literal("NONE");
    }

    /**
     * How a difference between entry and proposal is reported: INFO, WARNING, REASON_REQUIRED or BLOCKING.
     *
     * @return how a difference between entry and proposal is reported: INFO, WARNING, REASON_REQUIRED or BLOCKING
     */
    @Value.Default
    default Setting getDivergence() {
        return Setting.literal("BLOCKING");
    }

    /**
     * Which of several values is retained.
     *
     * @return the rule; absent means the only value of the jury
     */
    Optional<Retention> getRetain();

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
     * Builds a {@link Determination}. When building, {@code at} defaults to {@code Setting.literal("COMPETENCY")},
     * {@code override} defaults to {@code Setting.literal("NONE")}, {@code divergence} defaults to {@code
     * Setting.literal("BLOCKING")}.
     */
    class Builder extends ImmutableDetermination.Builder {}
}
