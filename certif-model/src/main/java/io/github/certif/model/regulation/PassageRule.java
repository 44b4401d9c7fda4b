package io.github.certif.model.regulation;

/**
 * What can be asked of a candidate's passage before the jury: times, presence, deliberation, lateness, accommodations.
 */
public enum PassageRule {
    /**
     * Every juror of the candidate's panel stays throughout. One who is away while the assessment is suspended misses
     * nothing of it.
     */
    JURY_PRESENT,
    /** No juror loses the connection while the assessment goes on. */
    CONNECTION_KEPT,
    /** Nobody sits or deliberates who is recused for the candidate. */
    RECUSED_OUT,
    /**
     * The assessment lasts as long as the oral plan of the candidate's scope says, with what accommodations add and
     * without pauses and closing interview. Only a candidate who came late may have less.
     */
    DURATION,
    /** As {@link #DURATION}, with the pauses counted in. */
    DURATION_WITH_PAUSES,
    /** No segment of the oral is longer than its plan says, but for what accommodations add. */
    SEGMENTS,
    /** The assessment of a candidate who came late ends when it was to end. */
    LATE_END,
    /** Somebody who may do so admitted a candidate who came late. */
    LATE_DECIDED,
    /** The whole panel deliberates after the passage, and before the next one starts. */
    DELIBERATION,
    /** What was granted to the candidate is announced before the first passage, or on its day. */
    ANNOUNCED,
    /** No juror has two candidates at once. */
    SLOTS_APART,
    /** Every competency of the candidate's scope has a result. */
    RESULTS,
    /** The session manager is told of a pause, and not before the assessment is over. */
    PAUSE_REPORTED,
    /** There is a closing interview. */
    INTERVIEW
}
