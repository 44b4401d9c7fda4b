package io.github.certif.model.decision;

/** How much of a sitting a candidate attended. */
public enum Presence {
    /** All of it. */
    PRESENT,
    /** Some assessments, not all. */
    PARTLY,
    /** Nothing, without a justification. */
    ABSENT,
    /** Nothing, with a justification. */
    EXCUSED
}
