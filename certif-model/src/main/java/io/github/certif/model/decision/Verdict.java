package io.github.certif.model.decision;

import java.util.Collection;

/**
 * Whether a requirement holds, in strong Kleene logic.
 *
 * <p>Undetermined means that something is missing, never that something failed.
 */
public enum Verdict {
    /** It holds. */
    SATISFIED,
    /** It does not hold. */
    UNSATISFIED,
    /** Something is missing. */
    UNDETERMINED;

    /**
     * The verdict for a truth value.
     *
     * @param holds whether it holds
     * @return satisfied or unsatisfied
     */
    public static Verdict of(boolean holds) {
        return holds ? SATISFIED : UNSATISFIED;
    }

    /**
     * All of some verdicts: a failure outranks a gap, a gap outranks success.
     *
     * @param verdicts the verdicts
     * @return the conjunction; satisfied when there is none
     */
    public static Verdict allOf(Collection<Verdict> verdicts) {
        if (verdicts.contains(UNSATISFIED)) {
            return UNSATISFIED;
        }
        return verdicts.contains(UNDETERMINED) ? UNDETERMINED : SATISFIED;
    }

    /**
     * Any of some verdicts: success outranks a gap, a gap outranks failure.
     *
     * @param verdicts the verdicts
     * @return the disjunction; unsatisfied when there is none
     */
    public static Verdict anyOf(Collection<Verdict> verdicts) {
        if (verdicts.contains(SATISFIED)) {
            return SATISFIED;
        }
        return verdicts.contains(UNDETERMINED) ? UNDETERMINED : UNSATISFIED;
    }

    /**
     * At least n of some verdicts.
     *
     * @param n how many
     * @param verdicts the verdicts
     * @return satisfied when n are, unsatisfied when they cannot be any more, otherwise undetermined
     */
    public static Verdict nOf(int n, Collection<Verdict> verdicts) {
        long satisfied = verdicts.stream().filter(SATISFIED::equals).count();
        long undetermined = verdicts.stream().filter(UNDETERMINED::equals).count();
        if (satisfied >= n) {
            return SATISFIED;
        }
        return satisfied + undetermined < n ? UNSATISFIED : UNDETERMINED;
    }
}
