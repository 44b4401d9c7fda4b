package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * An assessment to sit again.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRetakeAssessment.class)
@JsonDeserialize(as = ImmutableRetakeAssessment.class)
public interface RetakeAssessment {

    /**
     * The assessment.
     *
     * @return the assessment
     */
    AssessmentCode getAssessment();

    /**
     * Whether it is sat again whole.
     *
     * @return whether it is sat again whole
     */
    boolean isWhole();

    /**
     * The competencies that are judged in it, no others.
     *
     * @return the competencies; empty when it bears a mark
     */
    List<CompetencyCode> getJudgedOn();

    /**
     * The deliverables to hand in.
     *
     * @return the names of the deliverables of the assessment
     */
    List<String> getDeliverables();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link RetakeAssessment}.
     */
    class Builder extends ImmutableRetakeAssessment.Builder {}
}
