package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a candidate without the title may sit again, and what is kept.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRetake.class)
@JsonDeserialize(as = ImmutableRetake.class)
public interface Retake {

    /**
     * What survives.
     *
     * @return what survives; empty when nothing does
     */
    Set<Kept> getKeeps();

    /**
     * What is judged again: ALL_OF_MISSING_BLOCS or MISSING_COMPETENCIES.
     *
     * @return what is judged again: ALL_OF_MISSING_BLOCS or MISSING_COMPETENCIES
     */
    @Value.Default
    default Setting getJudged() {
        return Setting.literal("ALL_OF_MISSING_BLOCS");
    }

    /**
     * Whether an assessment is sat again WHOLE or in PART.
     *
     * @return whether an assessment is sat again WHOLE or in PART
     */
    @Value.Default
    default Setting getSit() {
        return Setting.literal("WHOLE");
    }

    /**
     * Whether a deliverable must be NEW or whether the same file may be handed in again (REUSABLE).
     *
     * @return whether a deliverable must be NEW or whether the same file may be handed in again (REUSABLE)
     */
    @Value.Default
    default Setting getDeliverables() {
        return Setting.literal("NEW");
    }

    /**
     * The rights, in order; the first that is not refused answers.
     *
     * @return the rights; empty when the text gives none
     */
    List<RetakeRight> getRights();

    /**
     * What no right at all means: UNREGULATED (the text is silent) or FORBIDDEN.
     *
     * @return what no right at all means: UNREGULATED (the text is silent) or FORBIDDEN
     */
    @Value.Default
    default Setting getSilence() {
        return Setting.literal("UNREGULATED");
    }

    /**
     * The clause that says what is kept and judged.
     *
     * @return the clause that says what is kept and judged
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
     * Builds a {@link Retake}. When building, {@code judged} defaults to
     * {@code Setting.literal("ALL_OF_MISSING_BLOCS")}, {@code sit} defaults to {@code Setting.literal("WHOLE")},
     * {@code deliverables} defaults to {@code Setting.literal("NEW")}, {@code silence} defaults to {@code
     * Setting.literal("UNREGULATED")}.
     */
    class Builder extends ImmutableRetake.Builder {}
}
