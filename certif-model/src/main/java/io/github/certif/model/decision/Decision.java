package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What follows from a dossier on a day: results, outcome, what is awaited, and why.
 *
 * <p>It carries no name: the candidate stands in it by id.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDecision.class)
@JsonDeserialize(as = ImmutableDecision.class)
public interface Decision {

    /**
     * The name and version of the JSON format.
     *
     * @return the name and version of the JSON format
     */
    @Value.Default
    default String getFormat() {
        return FORMAT;
    }

    /**
     * The referential.
     *
     * @return the referential
     */
    ReferentialId getReferential();

    /**
     * Its edition.
     *
     * @return its edition
     */
    String getEdition();

    /**
     * The certification.
     *
     * @return its number in the register; absent when the text states none
     */
    Optional<CertificationCode> getCertification();

    /**
     * The candidate.
     *
     * @return the candidate
     */
    CandidateId getCandidate();

    /**
     * The sitting that is decided.
     *
     * @return the sitting; absent when there is none yet
     */
    Optional<SittingId> getSitting();

    /**
     * The access route.
     *
     * @return the route; absent when it is not known
     */
    Optional<String> getRoute();

    /**
     * The day of the question; later facts were not looked at.
     *
     * @return the day of the question; later facts were not looked at
     */
    LocalDate getAsOf();

    /**
     * Whether the jury will record nothing more.
     *
     * @return whether the jury will record nothing more
     */
    boolean isClosed();

    /**
     * What was sat for.
     *
     * @return what was sat for
     */
    Scope getScope();

    /**
     * How much of the sitting the candidate attended.
     *
     * @return how much of the sitting the candidate attended
     */
    Presence getPresence();

    /**
     * The competencies of the scope, in the order of the referential.
     *
     * @return the competencies of the scope, in the order of the referential
     */
    List<UnitResult> getCompetencies();

    /**
     * All blocs of the certification, in order.
     *
     * @return all blocs of the certification, in order
     */
    List<UnitResult> getBlocs();

    /**
     * The title.
     *
     * @return the title
     */
    UnitResult getTitle();

    /**
     * What the sitting comes to.
     *
     * @return what the sitting comes to
     */
    Outcome getOutcome();

    /**
     * How much of the scope is established by this sitting.
     *
     * @return how much of the scope is established by this sitting
     */
    ScopeResult getScopeResult();

    /**
     * What is awaited; never empty for a pending outcome.
     *
     * @return what is awaited; never empty for a pending outcome
     */
    List<Awaited> getAwaiting();

    /**
     * The policies that mattered.
     *
     * @return the policies that mattered
     */
    List<PolicyChoice> getPolicies();

    /**
     * The documents that the candidate receives.
     *
     * @return the kinds of documents; empty while the decision is open
     */
    List<String> getDocuments();

    /**
     * What the jury must have written down: REASONS, RECOMMENDATIONS.
     *
     * @return what is asked; empty when nothing is
     */
    List<String> getMotives();

    /**
     * What was found.
     *
     * @return what was found
     */
    List<Finding> getFindings();

    /**
     * What may be sat again.
     *
     * @return the plan; absent while the decision is open
     */
    Optional<RetakePlan> getRetake();

    /**
     * Why, for the title; the blocs stand below it.
     *
     * @return why, for the title; the blocs stand below it
     */
    Explanation getExplanation();

    /**
     * What else the decision rests on, each with its clause: who decides, how the candidate came, how long what is held
     * counts, what makes an admission partial, why each document is given and each motive asked.
     *
     * @return the explanations; what the text does not say is not there
     */
    List<Explanation> getFurther();

    /** Checks the format. */
    @Value.Check
    default void check() {
        if (!FORMAT.equals(getFormat())) {
            throw new IllegalStateException("the format is " + FORMAT);
        }
    }

    /** The JSON format. */
    String FORMAT = "certif-decision/1";

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Decision}. When building, {@code format} defaults to {@code FORMAT}.
     */
    class Builder extends ImmutableDecision.Builder {}
}
