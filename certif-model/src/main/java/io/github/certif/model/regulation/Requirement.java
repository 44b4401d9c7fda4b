package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.PolicyId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What must hold: ten leaves combined by all of, any of, n of and when.
 *
 * <p>There is no negation: a requirement never improves by a missing record. Each leaf is satisfied, unsatisfied or,
 * while something is missing, undetermined; an engine combines them as Kleene does.
 *
 * <p>In JSON one key says the kind ({@code "acquired"}, {@code "allOf"}, ...); {@code id} and {@code clause} may stand
 * beside it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Requirement {

    /**
     * The name and clause of the node.
     *
     * @return the label
     */
    Label label();

    /**
     * Each selected unit is acquired.
     *
     * @param label name and clause
     * @param units the units
     */
    record Acquired(Label label, Selector units) implements Requirement {}

    /**
     * Each selected competency or assessment has at least a level.
     *
     * @param label name and clause
     * @param of the units
     * @param atLeast the lowest level that is enough, on the scale of the recorded level
     */
    record AtLevel(Label label, Selector of, Setting atLeast) implements Requirement {}

    /**
     * A measure lies in a range.
     *
     * @param label name and clause
     * @param measure the measure
     * @param range the bounds
     */
    record Compare(Label label, Measure measure, Range range) implements Requirement {}

    /**
     * Some record of the dossier meets every condition.
     *
     * @param label name and clause
     * @param query which record
     */
    record HasRecord(Label label, RecordQuery query) implements Requirement {}

    /**
     * No record of a kind exists; silence satisfies it.
     *
     * @param label name and clause
     * @param kind the kind of record
     */
    record NoRecord(Label label, String kind) implements Requirement {}

    /**
     * A body has given a verdict. Only that body's own closing settles its silence.
     *
     * @param label name and clause
     * @param body the body
     * @param is the verdict that is wanted
     */
    record BodyVerdict(Label label, BodyId body, String is) implements Requirement {}

    /**
     * The event that is asked about falls inside a window.
     *
     * @param label name and clause
     * @param window the window
     */
    record Within(Label label, Window window) implements Requirement {}

    /**
     * A fact of the dossier has one of some values.
     *
     * @param label name and clause
     * @param name the fact, for instance {@code route}
     * @param in the values that satisfy
     * @param other what any other value means
     */
    record FactIs(Label label, String name, List<String> in, Other other) implements Requirement {

        /** Copies the list. */
        public FactIs {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(other, "other");
            in = List.copyOf(in);
            if (in.isEmpty()) {
                throw new IllegalArgumentException("a fact is compared with at least one value");
            }
            if (other == Other.IGNORED) {
                throw new IllegalArgumentException(
                        "only records are ignored: another value of a fact is UNSATISFIED" + " or REVIEW");
            }
        }
    }

    /**
     * A policy has been given a value.
     *
     * @param label name and clause
     * @param policy the policy
     * @param value the value that satisfies
     */
    record PolicyIs(Label label, PolicyId policy, String value) implements Requirement {}

    /**
     * A third party's own kind of requirement.
     *
     * @param label name and clause
     * @param type the name under which the evaluator is registered
     * @param params what the evaluator reads
     */
    record Custom(Label label, String type, Map<String, String> params) implements Requirement {

        /** Copies the map, in its order. */
        public Custom {
            params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        }
    }

    /**
     * All of some requirements.
     *
     * @param label name and clause
     * @param of the requirements, not empty
     */
    record AllOf(Label label, List<Requirement> of) implements Requirement {

        /** Copies the list. */
        public AllOf {
            of = notEmpty("allOf", of);
        }
    }

    /**
     * Any of some requirements.
     *
     * @param label name and clause
     * @param of the requirements, not empty
     */
    record AnyOf(Label label, List<Requirement> of) implements Requirement {

        /** Copies the list. */
        public AnyOf {
            of = notEmpty("anyOf", of);
        }
    }

    /**
     * At least n of some requirements.
     *
     * @param label name and clause
     * @param n how many, between 1 and the number of requirements
     * @param of the requirements
     */
    record NOf(Label label, int n, List<Requirement> of) implements Requirement {

        /** Copies the list. */
        public NOf {
            of = notEmpty("nOf", of);
            if (n < 1 || n > of.size()) {
                throw new IllegalArgumentException("nOf asks for between 1 and " + of.size() + " requirements");
            }
        }
    }

    /**
     * One requirement or another, by a condition.
     *
     * @param label name and clause
     * @param condition a {@link FactIs} or {@link PolicyIs}
     * @param then what must hold when the condition does
     * @param otherwise what must hold when it does not; absent when nothing must
     */
    record When(Label label, Requirement condition, Requirement then, Optional<Requirement> otherwise)
            implements Requirement {

        /**
         * Checks the condition.
         *
         * @throws IllegalArgumentException if the condition is neither a fact nor a policy
         */
        public When {
            if (!(condition instanceof FactIs) && !(condition instanceof PolicyIs)) {
                throw new IllegalArgumentException("the condition of a when is a fact or a policyIs");
            }
        }
    }

    /** What a value outside the list means. */
    enum Other {
        /** The requirement is not met. */
        UNSATISFIED,
        /** Somebody must look at it: undetermined until accepted. */
        REVIEW,
        /** The record is none of those that are looked for, as if it were not there; only for attributes of records. */
        IGNORED
    }

    /**
     * The requirements directly below this one.
     *
     * @return the children; empty for a leaf
     */
    default List<Requirement> children() {
        if (this instanceof AllOf all) {
            return all.of();
        }
        if (this instanceof AnyOf any) {
            return any.of();
        }
        if (this instanceof NOf n) {
            return n.of();
        }
        if (this instanceof When when) {
            return when.otherwise()
                    .map(otherwise -> List.of(when.condition(), when.then(), otherwise))
                    .orElseGet(() -> List.of(when.condition(), when.then()));
        }
        return List.of();
    }

    private static List<Requirement> notEmpty(String kind, List<Requirement> of) {
        if (of.isEmpty()) {
            throw new IllegalArgumentException(kind + " has at least one requirement");
        }
        return List.copyOf(of);
    }

    /**
     * Reads the JSON form.
     *
     * @param form the form
     * @return the requirement
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Requirement of(RequirementForm form) {
        return form.requirement();
    }

    /**
     * The JSON form.
     *
     * @return the form
     */
    @JsonValue
    default RequirementForm form() {
        return RequirementForm.of(this);
    }
}
