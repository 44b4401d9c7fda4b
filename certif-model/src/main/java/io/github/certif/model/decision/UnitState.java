package io.github.certif.model.decision;

/** The state of a competency, a bloc or the title. */
public enum UnitState {
    /** Acquired. */
    ACQUIRED,
    /** Judged, or closed without result, and not acquired. */
    NOT_ACQUIRED,
    /** Something is missing. */
    PENDING,
    /** Outside the scope and not held. */
    NOT_PRESENTED
}
