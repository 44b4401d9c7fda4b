package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import org.immutables.value.Value;

/**
 * What must hold for an assessment to be sat.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAssessmentCondition.class)
@JsonDeserialize(as = ImmutableAssessmentCondition.class)
public interface AssessmentCondition {

    /**
     * The condition.
     *
     * @return the condition
     */
    Requirement getRequires();

    /**
     * What follows when it does not hold: VOID (results of that sitting count as not recorded) or WARNING.
     *
     * @return what follows when it does not hold: VOID (results of that sitting count as not recorded) or WARNING
     */
    @Value.Default
    default Setting getIfNot() {
        return Setting.literal("VOID");
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
     * Builds a {@link AssessmentCondition}. When building, {@code ifNot} defaults to {@code Setting.literal("VOID")}.
     */
    class Builder extends ImmutableAssessmentCondition.Builder {}
}
