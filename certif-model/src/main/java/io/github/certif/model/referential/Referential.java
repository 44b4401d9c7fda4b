package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.ReferentialKey;
import io.github.certif.model.code.Unit;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A certification as one text describes it: what it is made of, what its regulation demands, and how it is worded.
 *
 * <p>The contract between the modules of the library: rules and renderers receive it, and never look one up.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReferential.class)
@JsonDeserialize(as = ImmutableReferential.class)
public interface Referential {

    /**
     * Its id.
     *
     * @return its id
     */
    ReferentialId getId();

    /**
     * The pack's own label of the text that it transcribes.
     *
     * @return the pack's own label of the text that it transcribes
     */
    String getEdition();

    /**
     * What is awarded.
     *
     * @return the certification; absent when the text names none
     */
    Optional<Certification> getCertification();

    /**
     * Its blocs in order.
     *
     * @return the blocs; empty when the title has none
     */
    List<Bloc> getBlocs();

    /**
     * Its competencies in order.
     *
     * @return its competencies in order
     */
    List<Competency> getCompetencies();

    /**
     * Its criteria in order.
     *
     * @return the criteria; empty when the text prints none
     */
    List<Criterion> getCriteria();

    /**
     * Its activities in order.
     *
     * @return the activities; empty when the text prints none
     */
    List<Activity> getActivities();

    /**
     * Its assessments in order.
     *
     * @return its assessments in order
     */
    List<Assessment> getAssessments();

    /**
     * Printed forms and lists that are no assessments.
     *
     * @return the forms; empty when the text prints none
     */
    List<PrintedForm> getForms();

    /**
     * What the text has besides, for other certifications than this one.
     *
     * @return competencies, criteria and assessments; empty unless the text was narrowed by {@link #awarding}
     */
    List<Unit> getOthers();

    /**
     * What its regulation demands.
     *
     * @return what its regulation demands
     */
    Regulation getRegulation();

    /**
     * Its texts, one entry for each language.
     *
     * @return its texts, one entry for each language
     */
    List<Wording> getWordings();

    /**
     * The same text as it awards one of the certifications that a centre supplies: their competencies and what judges
     * them, no others.
     *
     * @param unit the certification
     * @return a referential of that certification
     * @throws IllegalArgumentException if this text awards a certification of its own, or lacks a competency of the unit
     */
    default Referential awarding(AwardedUnit unit) {
        return Awarding.of(this, unit);
    }

    /**
     * The parameter by which the centre says which certifications are awarded.
     *
     * @return the parameter; empty when the text names what it awards
     */
    default Optional<Policy> unitsParameter() {
        return getRegulation().getPolicies().stream()
                .filter(policy -> policy.getType() == PolicyType.UNITS)
                .findFirst();
    }

    /**
     * The key that gives this referential's codes their meaning.
     *
     * @return id and edition
     */
    default ReferentialKey key() {
        return new ReferentialKey(getId(), getEdition());
    }

    /**
     * The bloc for a code.
     *
     * @param code the code
     * @return the bloc; empty when there is none
     */
    default Optional<Bloc> bloc(BlocCode code) {
        return getBlocs().stream().filter(bloc -> bloc.getCode().equals(code)).findFirst();
    }

    /**
     * The assessment for a code.
     *
     * @param code the code
     * @return the assessment; empty when there is none
     */
    default Optional<Assessment> assessment(AssessmentCode code) {
        return getAssessments().stream().filter(a -> a.getCode().equals(code)).findFirst();
    }

    /**
     * The form or list for a name.
     *
     * @param id its name
     * @return the form; empty when there is none
     */
    default Optional<PrintedForm> form(String id) {
        return getForms().stream().filter(form -> form.getId().equals(id)).findFirst();
    }

    /**
     * The bloc that holds a competency.
     *
     * @param code the competency
     * @return the first bloc that lists it; empty when none does
     */
    default Optional<Bloc> blocOf(CompetencyCode code) {
        return getBlocs().stream()
                .filter(bloc -> bloc.getCompetencies().contains(code))
                .findFirst();
    }

    /**
     * The criteria that serve a competency.
     *
     * @param code the competency
     * @return the criteria in order; empty when there is none
     */
    default List<Criterion> criteriaOf(CompetencyCode code) {
        return getCriteria().stream()
                .filter(c -> c.getCompetencies().contains(code))
                .toList();
    }

    /**
     * The wording in a language.
     *
     * @param language the language
     * @return the wording; empty when the referential has none in that language
     */
    default Optional<Wording> wording(Language language) {
        return getWordings().stream()
                .filter(w -> w.getLanguage().equals(language))
                .findFirst();
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
     * Builds a {@link Referential}.
     */
    class Builder extends ImmutableReferential.Builder {}
}
