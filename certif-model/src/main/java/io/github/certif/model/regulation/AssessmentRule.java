package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The conditions and the absence rule of one assessment.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAssessmentRule.class)
@JsonDeserialize(as = ImmutableAssessmentRule.class)
public interface AssessmentRule {

    /**
     * The assessment.
     *
     * @return the assessment
     */
    AssessmentCode getAssessment();

    /**
     * Its conditions.
     *
     * @return the conditions; empty when there is none
     */
    List<AssessmentCondition> getConditions();

    /**
     * What an absence means: NO_RESULT, nothing counts; or SCALE_MIN, the least mark of the scale.
     *
     * @return NO_RESULT or SCALE_MIN
     */
    @Value.Default
    default Setting getUnjustified() {
        return Setting.literal("NO_RESULT");
    }

    /**
     * What a justified absence means: NO_RESULT or REPLACEMENT (another sitting is due).
     *
     * @return what a justified absence means: NO_RESULT or REPLACEMENT (another sitting is due)
     */
    @Value.Default
    default Setting getJustified() {
        return Setting.literal("NO_RESULT");
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
     * Builds a {@link AssessmentRule}. When building, {@code unjustified} defaults to {@code
     * Setting.literal("NO_RESULT")}, {@code justified} defaults to {@code Setting.literal("NO_RESULT")}.
     */
    class Builder extends ImmutableAssessmentRule.Builder {}
}
