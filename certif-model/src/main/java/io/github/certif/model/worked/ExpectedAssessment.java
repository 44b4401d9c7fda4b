package io.github.certif.model.worked;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * An assessment that a worked case expects in the retake plan.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExpectedAssessment.class)
@JsonDeserialize(as = ImmutableExpectedAssessment.class)
public interface ExpectedAssessment {

    /**
     * The assessment.
     *
     * @return the assessment
     */
    AssessmentCode getAssessment();

    /**
     * The competencies judged in it.
     *
     * @return the competencies judged in it
     */
    List<CompetencyCode> getJudgedOn();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ExpectedAssessment}.
     */
    class Builder extends ImmutableExpectedAssessment.Builder {}
}
