package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A rule of procedure: something that a session or a dossier must keep to, and what follows when it does not. It never
 * changes a result; what decides stands in {@link Award} and in the conditions of {@link AssessmentRule}.
 *
 * <p>A rule looks at {@code each} recorded item of a kind, asks one requirement of the whole, or asks something of the
 * candidate's work or passage before the jury, or of grids and minutes. Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCheck.class)
@JsonDeserialize(as = ImmutableCheck.class)
public interface Check {

    /** Whose records and facts a rule is asked of. */
    enum Of {
        /** Each candidate's dossier. */
        CANDIDATE,
        /** What is recorded of the session as a whole. */
        SESSION
    }

    /**
     * Its id, unique inside the regulation.
     *
     * @return its id, unique inside the regulation
     */
    String getId();

    /**
     * Whose records it looks at.
     *
     * @return whose; each candidate's by default
     */
    @Value.Default
    default Of getOf() {
        return Of.CANDIDATE;
    }

    /**
     * From which stage on it is asked.
     *
     * @return the stage; before the session by default
     */
    @Value.Default
    default Stage getStage() {
        return Stage.BEFORE_SESSION;
    }

    /**
     * Where it is asked at all.
     *
     * @return what must be recorded to hold; absent means everywhere
     */
    Optional<Requirement> getWhen();

    /**
     * The items that it looks at one by one.
     *
     * @return the items; absent when it asks something of the whole
     */
    Optional<Items> getEach();

    /**
     * What must hold of each item.
     *
     * @return the conditions, all of which must hold; empty when no such item may exist, save for the exceptions
     */
    List<RecordCondition> getMust();

    /**
     * The exceptions that the text makes for an item.
     *
     * @return the exceptions; empty when there is none
     */
    List<Exemption> getUnless();

    /**
     * What is asked of the whole. What is not recorded by the stage of the rule counts as missing.
     *
     * @return the requirement; absent when items are looked at
     */
    Optional<Requirement> getRequires();

    /**
     * What is asked of the candidate's work. The answers cite the clause of the deliverable or assessment where there is
     * one.
     *
     * @return the rule; absent when something else is asked
     */
    Optional<WorkRule> getWork();

    /**
     * What is asked of the grids and minutes of a session, and of what was done with them. With {@code when} and
     * {@code of} CANDIDATE, answers about candidates are given for those where it holds.
     *
     * @return the rule; absent when something else is asked
     */
    Optional<MinutesRule> getMinutes();

    /**
     * What is asked of each candidate's passage before the jury.
     *
     * @return the rule; absent when something else is looked at
     */
    Optional<PassageRule> getPassage();

    /**
     * What follows when it is not kept.
     *
     * @return what follows; a warning that costs nothing by default
     */
    @Value.Default
    default Effect getIfNot() {
        return Effect.builder().build();
    }

    /**
     * Whether it says how a decision is appealed against: every candidate is told it with the decision.
     *
     * @return whether it is about appeals; defaults to false
     */
    @Value.Default
    default boolean isAppeal() {
        return false;
    }

    /**
     * The clause that states it.
     *
     * @return the clause that states it
     */
    ClauseId getClause();

    /** Checks that the rule asks one thing. */
    @Value.Check
    default void check() {
        long asked = Stream.of(getEach(), getRequires(), getWork(), getMinutes(), getPassage())
                .filter(Optional::isPresent)
                .count();
        if (asked != 1) {
            throw new IllegalStateException("a rule has exactly one of each, requires, work, minutes, passage");
        }
        if (getPassage().isPresent() && getOf() != Of.CANDIDATE) {
            throw new IllegalStateException("a rule of the passage is asked of candidates");
        }
        if (getEach().isEmpty() && !(getMust().isEmpty() && getUnless().isEmpty())) {
            throw new IllegalStateException("must and unless stand only beside each");
        }
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
     * Builds a {@link Check}. When building, {@code of} defaults to {@code CANDIDATE}, {@code stage} to
     * {@code BEFORE_SESSION} and {@code ifNot} to a warning.
     */
    class Builder extends ImmutableCheck.Builder {}
}
