package io.github.certif.render.layout;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.HandIn;
import io.github.certif.model.decision.OralTime;
import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import io.github.certif.model.style.CertifStyle;
import io.github.certif.model.worked.WorkedCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What documents are made from: a session with what was decided and found about it; or no session, for forms that are
 * filled in by hand and for what can be read about a referential by itself.
 *
 * <p>Documents show what is here; they never decide, and they never look anything up. What is missing is a document
 * that is not made, or a line left to be filled in.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
public interface Matter {
    /**
     * The session.
     *
     * @return the session; empty for forms to be filled in by hand
     */
    Optional<Session> getSession();

    /**
     * What is decided about the candidates of the session.
     *
     * @return the decisions, at most one for each candidate; empty before the deliberation
     */
    List<Decision> getDecisions();

    /**
     * Who is given what, and until when.
     *
     * @return the lines of the sharing calendar in order; empty when nobody computed it
     */
    List<SharingLine> getSharing();

    /**
     * Until when the candidates hand things in.
     *
     * @return the days that are known, by candidate; empty when nobody computed them
     */
    List<HandIn> getHandIns();

    /**
     * What was found about the session.
     *
     * @return the findings in order
     */
    List<Finding> getFindings();

    /**
     * The minutes of the session as they were sealed.
     *
     * @return the sealed minutes, one for each certification at most; empty while nothing is sealed
     */
    List<SealedMinutes> getSealed();

    /**
     * How long each candidate is heard.
     *
     * @return the times by candidate; candidates without one are not among the keys
     */
    Map<CandidateId, OralTime> getOrals();

    /**
     * How many minutes accommodations add to the oral of each candidate.
     *
     * @return the minutes by candidate, 0 where nothing is added; candidates of whom nobody computed them are not among
     *     the keys
     */
    Map<CandidateId, Integer> getExtraMinutes();

    /**
     * The worked cases of the pack.
     *
     * @return the cases in order; empty when they are not shown
     */
    List<WorkedCase> getCases();

    /**
     * Whether what is wanted is a guide to the referential.
     *
     * @return whether the guides are wanted, and nothing else; defaults to false
     */
    @Value.Default
    default boolean isGuide() {
        return false;
    }

    /**
     * The blocs that a blank form is for.
     *
     * @return the blocs; empty for all of them
     */
    List<BlocCode> getBlocs();

    /**
     * How many lines for candidates a blank form has.
     *
     * @return the number, at least 1; defaults to 12
     */
    @Value.Default
    default int getRows() {
        return 12;
    }

    /**
     * How many jurors sign a blank form.
     *
     * @return the number, at least 1; defaults to 3
     */
    @Value.Default
    default int getJurors() {
        return 3;
    }

    /**
     * The decision about a candidate.
     *
     * @param candidate the candidate
     * @return the decision; empty while there is none
     */
    default Optional<Decision> decision(CandidateId candidate) {
        return getDecisions().stream()
                .filter(decision -> decision.getCandidate().equals(candidate))
                .findFirst();
    }

    /**
     * Checks the numbers of lines.
     *
     * @throws IllegalStateException if a blank form has no line
     */
    @Value.Check
    default void check() {
        if (getRows() < 1 || getJurors() < 1) {
            throw new IllegalStateException("a blank form has at least one line");
        }
    }

    /**
     * A session with its decisions.
     *
     * @param session the session
     * @param decisions the decisions; empty before the deliberation
     * @return the matter
     */
    static Matter of(Session session, List<Decision> decisions) {
        return builder().session(session).decisions(decisions).build();
    }

    /**
     * No session: forms to be filled in by hand.
     *
     * @return the matter
     */
    static Matter blank() {
        return builder().build();
    }

    /**
     * No session: what can be read about a referential by itself.
     *
     * @param cases the worked cases of its pack; empty when they are not shown
     * @return the matter
     */
    static Matter guide(List<WorkedCase> cases) {
        return builder().guide(true).cases(cases).build();
    }

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Matter}. */
    class Builder extends ImmutableMatter.Builder {}
}
