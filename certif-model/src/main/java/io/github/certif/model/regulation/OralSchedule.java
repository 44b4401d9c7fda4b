package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * How long orals last.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOralSchedule.class)
@JsonDeserialize(as = ImmutableOralSchedule.class)
public interface OralSchedule {

    /**
     * The plans that the text gives.
     *
     * @return the plans that the text gives
     */
    List<OralPlan> getPlans();

    /**
     * What holds for a set of blocs that no plan names: SEGMENTS_IN_SCOPE (the plan of the title less the segments
     * that serve only other assessments), FULL (the plan of the title), SUM (the plans of each bloc one after the
     * other) or SHARED_QUESTIONS (as SUM, with the longest question time once).
     *
     * @return what holds for a set of blocs that no plan names: SEGMENTS_IN_SCOPE (the plan of the title less the
     * segments that serve only other assessments), FULL (the plan of the title), SUM (the plans of each bloc one after
     * the other) or SHARED_QUESTIONS (as SUM, with the longest question time once)
     */
    @Value.Default
    default Setting getCombination() {
        return Setting.literal("SEGMENTS_IN_SCOPE");
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
     * Builds a {@link OralSchedule}. When building, {@code combination} defaults to {@code
     * Setting.literal("SEGMENTS_IN_SCOPE")}.
     */
    class Builder extends ImmutableOralSchedule.Builder {}
}
