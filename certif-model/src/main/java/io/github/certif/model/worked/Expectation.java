package io.github.certif.model.worked;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a worked case must come to. What is absent is not compared.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExpectation.class)
@JsonDeserialize(as = ImmutableExpectation.class)
public interface Expectation {

    /**
     * The outcome.
     *
     * @return the outcome; absent when it is not compared
     */
    Optional<Outcome> getOutcome();

    /**
     * The code of the finding that refuses the dossier.
     *
     * @return the code; absent when a decision is expected
     */
    Optional<String> getRefused();

    /**
     * The blocs held.
     *
     * @return the blocs; absent when they are not compared
     */
    Optional<Set<BlocCode>> getAcquired();

    /**
     * The right to sit again.
     *
     * @return the right; absent when it is not compared
     */
    Optional<RightState> getRight();

    /**
     * The blocs to sit again.
     *
     * @return the blocs; absent when they are not compared
     */
    Optional<Set<BlocCode>> getToRetake();

    /**
     * The blocs never presented.
     *
     * @return the blocs; absent when they are not compared
     */
    Optional<Set<BlocCode>> getToSitFirst();

    /**
     * The assessments to sit.
     *
     * @return the assessments; absent when they are not compared
     */
    Optional<List<ExpectedAssessment>> getAssessments();

    /**
     * The length of the oral to sit.
     *
     * @return the minutes; absent when it is not compared
     */
    Optional<Integer> getOralMinutes();

    /**
     * The last day without anything more.
     *
     * @return the day; absent when it is not compared
     */
    Optional<LocalDate> getLastDay();

    /**
     * Whether the candidate may sit again on each day.
     *
     * @return whether the candidate may sit again on each day
     */
    Map<LocalDate, Verdict> getEligible();

    /**
     * The documents received.
     *
     * @return the documents; absent when they are not compared
     */
    Optional<Set<String>> getDocuments();

    /**
     * What the jury must write down.
     *
     * @return what is asked; absent when it is not compared
     */
    Optional<Set<String>> getMotives();

    /**
     * Codes of findings that must be there.
     *
     * @return codes of findings that must be there
     */
    Set<String> getFindings();

    /**
     * Policies that must have mattered.
     *
     * @return policies that must have mattered
     */
    Set<String> getPolicies();

    /**
     * Clauses that the explanation must cite.
     *
     * @return clauses that the explanation must cite
     */
    Set<String> getClauses();

    /**
     * Findings of the rules of procedure that must be there.
     *
     * @return the findings; others may be there too
     */
    List<ExpectedFinding> getSaid();

    /**
     * Clauses of rules of procedure that must have been asked and kept.
     *
     * @return the clauses; none of them may have a finding
     */
    Set<ClauseId> getKept();

    /**
     * Copies the sets that stand in an optional, which the builder keeps as they are.
     *
     * @return an expectation that nobody else can change
     */
    @Value.Check
    default Expectation copied() {
        if (Stream.of(getAcquired(), getToRetake(), getToSitFirst(), getDocuments(), getMotives())
                .flatMap(Optional::stream)
                .allMatch(OwnSet.class::isInstance)) {
            return this;
        }
        return builder()
                .from(this)
                .acquired(getAcquired().map(OwnSet::new))
                .toRetake(getToRetake().map(OwnSet::new))
                .toSitFirst(getToSitFirst().map(OwnSet::new))
                .documents(getDocuments().map(OwnSet::new))
                .motives(getMotives().map(OwnSet::new))
                .build();
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
     * Builds an {@link Expectation}.
     */
    class Builder extends ImmutableExpectation.Builder {}
}
