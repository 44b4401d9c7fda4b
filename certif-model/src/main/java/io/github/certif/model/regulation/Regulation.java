package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a regulation demands: who decides, when blocs and the title are acquired, what is kept, what may be sat again,
 * and the policies that fill its silences.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRegulation.class)
@JsonDeserialize(as = ImmutableRegulation.class)
public interface Regulation {

    /**
     * The clause table.
     *
     * @return the clauses, each id once
     */
    List<Clause> getClauses();

    /**
     * The scales by name; the one called {@code competency} is that of competencies.
     *
     * @return the scales by name; the one called {@code competency} is that of competencies
     */
    Map<String, Scale> getScales();

    /**
     * Who decides about a competency.
     *
     * @return who decides about a competency
     */
    Determination getCompetency();

    /**
     * Who decides about a bloc.
     *
     * @return the determination; absent when the title has no blocs
     */
    Optional<Determination> getBloc();

    /**
     * Who decides about the title.
     *
     * @return who decides about the title
     */
    Determination getTitle();

    /**
     * When blocs and the title are acquired.
     *
     * @return when blocs and the title are acquired
     */
    Award getAward();

    /**
     * How long acquisitions last.
     *
     * @return the rules; empty when the text is silent
     */
    List<Validity> getValidity();

    /**
     * What may be sat again.
     *
     * @return the rules; absent when the text has none
     */
    Optional<Retake> getRetake();

    /**
     * Conditions and absence of assessments.
     *
     * @return the rules; an assessment without one has none
     */
    List<AssessmentRule> getAssessments();

    /**
     * The bodies that judge.
     *
     * @return the bodies; empty when the text asks nothing of them
     */
    List<Body> getBodies();

    /**
     * What blocs of other registrations are worth here.
     *
     * @return the equivalences; empty when there are none
     */
    List<Equivalence> getEquivalences();

    /**
     * What must reach whom by when.
     *
     * @return the sharing calendar; empty when the text has none
     */
    List<Sharing> getSharing();

    /**
     * The rules of procedure.
     *
     * @return the rules; empty when the text has none that is written as data
     */
    List<Check> getChecks();

    /**
     * The policies and parameters.
     *
     * @return the policies and parameters
     */
    List<Policy> getPolicies();

    /**
     * The access routes.
     *
     * @return the access routes
     */
    List<AccessRoute> getRoutes();

    /**
     * The documents that candidates receive.
     *
     * @return the documents that candidates receive
     */
    List<DocumentRule> getDocuments();

    /**
     * What the jury must write down.
     *
     * @return what the jury must write down
     */
    List<MotiveRule> getMotives();

    /**
     * How long orals last.
     *
     * @return the schedule; absent when there is no oral
     */
    Optional<OralSchedule> getOral();

    /**
     * The form of the minutes.
     *
     * @return the form; absent when the pack has none
     */
    Optional<MinutesTemplate> getMinutes();

    /**
     * How long documents are kept.
     *
     * @return the entries; empty when the text says nothing of it
     */
    List<Keeping> getRetention();

    /**
     * The clause for an id.
     *
     * @param id the id
     * @return the clause; empty when the table lacks it
     */
    default Optional<Clause> clause(ClauseId id) {
        return getClauses().stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    /**
     * The body for an id.
     *
     * @param id the id
     * @return the body; empty when the text asks nothing of it
     */
    default Optional<Body> body(BodyId id) {
        return getBodies().stream().filter(body -> body.getId().equals(id)).findFirst();
    }

    /**
     * The policy for an id.
     *
     * @param id the id
     * @return the policy; empty when there is none
     */
    default Optional<Policy> policy(PolicyId id) {
        return getPolicies().stream()
                .filter(policy -> policy.getId().equals(id))
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
     * Builds a {@link Regulation}.
     */
    class Builder extends ImmutableRegulation.Builder {}
}
