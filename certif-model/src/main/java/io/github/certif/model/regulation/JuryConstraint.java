package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.certif.model.code.ClauseId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One rule about who sits in a body and how it votes.
 *
 * <p>In JSON one key says the kind; {@code when}, {@code on}, {@code ifNot} and {@code clause} may stand beside it:
 * {@code {"members":{"role":"professional"},"atLeast":"1"}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule what is asked
 * @param when where it is asked at all, of the candidate or, without one, of the session; absent means everywhere
 * @param on of whom
 * @param ifNot what follows when it does not hold
 * @param effect how serious that is, what it may cost and to whom it is reported; absent means what {@code ifNot} and
 *     the body say
 * @param clause the clause that says so; absent when that of the body says it
 */
public record JuryConstraint(
        Rule rule, Optional<Requirement> when, On on, IfNot ifNot, Optional<Effect> effect, Optional<ClauseId> clause) {

    /** Checks that nothing is missing. */
    public JuryConstraint {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(ifNot, "ifNot");
        Objects.requireNonNull(effect, "effect");
        if (effect.isPresent() && ifNot != IfNot.IRREGULAR) {
            throw new IllegalArgumentException("an effect says by itself how serious it is");
        }
        Objects.requireNonNull(clause, "clause");
    }

    /** Of whom it is asked. */
    public enum On {
        /** Everybody who was appointed. */
        JURY,
        /** Those who sit for the candidate: present, and not recused. */
        PANEL
    }

    /** What follows when it does not hold. */
    public enum IfNot {
        /** The body is irregular, with what that does to its verdicts. */
        IRREGULAR,
        /** A warning. */
        WARNING
    }

    /** Of whom a share is taken. */
    public enum Base {
        /** Everybody who was appointed. */
        MEMBERS,
        /** Those who are present or represented. */
        PRESENT,
        /** Those who voted for or against. */
        CAST
    }

    /** What a tie comes to. */
    public enum Tie {
        /** The proposal is not adopted. */
        NOT_ADOPTED,
        /** The vote of the chair decides. */
        CHAIR
    }

    /** What is asked. */
    public sealed interface Rule {}

    /**
     * How many members.
     *
     * @param range the bounds
     */
    public record Size(Range range) implements Rule {}

    /**
     * How many members of a kind.
     *
     * @param profile the kind
     * @param range the bounds
     */
    public record Members(Profile profile, Range range) implements Rule {}

    /**
     * Which share of the members is of a kind.
     *
     * @param profile the kind
     * @param range the bounds, fractions such as {@code 1/2}
     */
    public record Share(Profile profile, Range range) implements Rule {}

    /**
     * Every member is of a kind.
     *
     * @param profile the kind
     */
    public record Every(Profile profile) implements Rule {}

    /**
     * No member has a tie with the candidate.
     *
     * @param ties the ties, for instance {@code KINSHIP}
     */
    public record NoTie(List<String> ties) implements Rule {

        /** Copies the list and checks that it is not empty. */
        public NoTie {
            ties = List.copyOf(ties);
            if (ties.isEmpty()) {
                throw new IllegalArgumentException("at least one tie is named");
            }
        }
    }

    /** Who is responsible for the session is no member. */
    public record NotTheManager() implements Rule {}

    /**
     * Every member with a tie has declared it.
     *
     * @param ties the ties, for instance {@code KINSHIP}
     * @param by the last day, inclusive; absent when declaring it at all is enough
     */
    public record Declared(List<String> ties, Optional<Moment> by) implements Rule {

        /** Copies the list and checks that it is not empty. */
        public Declared {
            ties = List.copyOf(ties);
            Objects.requireNonNull(by, "by");
            if (ties.isEmpty()) {
                throw new IllegalArgumentException("at least one tie is named");
            }
        }
    }

    /**
     * Colleges are represented.
     *
     * @param colleges their names
     * @param equal whether each has as many members as the others
     * @param minEach the fewest members of each
     */
    public record Colleges(List<String> colleges, boolean equal, int minEach) implements Rule {

        /** Copies the list and checks that it is not empty. */
        public Colleges {
            colleges = List.copyOf(colleges);
            if (colleges.isEmpty() || minEach < 0) {
                throw new IllegalArgumentException("at least one college is named, and minEach is not negative");
            }
        }
    }

    /**
     * Enough members take part for a vote to be one.
     *
     * @param share the smallest share, inclusive, a fraction such as {@code 1/2}
     * @param represented whether those who are represented count as present
     * @param perCollege whether it is asked of each college
     */
    public record Quorum(Setting share, boolean represented, boolean perCollege) implements Rule {

        /** Checks that nothing is missing. */
        public Quorum {
            Objects.requireNonNull(share, "share");
        }
    }

    /**
     * How a proposal is adopted.
     *
     * @param of of whom the share is taken
     * @param moreThan the share that votes for must exceed, a fraction such as {@code 1/2}
     * @param tie what as many votes for as against come to
     */
    public record Majority(Base of, Setting moreThan, Tie tie) implements Rule {

        /** Checks that nothing is missing. */
        public Majority {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(moreThan, "moreThan");
            Objects.requireNonNull(tie, "tie");
        }
    }

    /**
     * Reads the JSON form.
     *
     * @param form the form
     * @return the constraint
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static JuryConstraint of(JuryConstraintForm form) {
        return form.constraint();
    }

    /**
     * The JSON form.
     *
     * @return the form
     */
    @JsonValue
    JuryConstraintForm form() {
        return JuryConstraintForm.of(this);
    }
}
