package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ActivityCode;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An assessment (<i>épreuve, modalité d'évaluation</i>).
 *
 * <p>Worded in the pack under {@code assessment.<code>.title} and others.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAssessment.class)
@JsonDeserialize(as = ImmutableAssessment.class)
public interface Assessment {

    /**
     * Its code.
     *
     * @return its code
     */
    AssessmentCode getCode();

    /**
     * What it is: PROJECT, CASE_STUDY, SIMULATION, EXAM, ORAL, DEFENCE.
     *
     * @return what it is: PROJECT, CASE_STUDY, SIMULATION, EXAM, ORAL, DEFENCE
     */
    String getKind();

    /**
     * The competencies that it judges.
     *
     * @return the competencies; empty when it is judged by a mark
     */
    List<CompetencyCode> getCompetencies();

    /**
     * The blocs that its mark serves, for an assessment without competencies.
     *
     * @return the blocs; empty when the competencies tell
     */
    List<BlocCode> getBlocs();

    /**
     * The scale of its mark.
     *
     * @return the name of a scale of the regulation; absent when it bears no mark
     */
    Optional<String> getScale();

    /**
     * What is handed in or performed.
     *
     * @return what is handed in or performed
     */
    List<Deliverable> getDeliverables();

    /**
     * The activity whose competencies it judges.
     *
     * @return the activity; absent when the text does not bind it to one
     */
    Optional<ActivityCode> getActivity();

    /**
     * The body that judges it.
     *
     * @return the body; absent when it is the jury of the title
     */
    Optional<BodyId> getBody();

    /**
     * The assessments whose work it continues: when one of them is done again, what was built on it is stale.
     *
     * @return the assessments; empty when it stands alone
     */
    List<AssessmentCode> getFollows();

    /**
     * What the candidate must present, in order.
     *
     * @return the topics, worded under {@code assessment.<code>.item.<id>}; empty when the text lists none
     */
    List<Topic> getItems();

    /**
     * Questions that the jury may ask, by theme.
     *
     * @return the topics, worded under {@code assessment.<code>.question.<id>}; empty when the text gives none
     */
    List<Topic> getQuestions();

    /**
     * How it is judged, in order.
     *
     * @return the names of the means, worded under {@code assessment.<code>.means.<name>}; empty when the text does
     * not say
     */
    List<String> getMeans();

    /**
     * The clause that defines it.
     *
     * @return the clause that defines it
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
     * Builds a {@link Assessment}.
     */
    class Builder extends ImmutableAssessment.Builder {}
}
