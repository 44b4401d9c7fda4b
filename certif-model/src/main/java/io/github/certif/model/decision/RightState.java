package io.github.certif.model.decision;

/** Whether a candidate may sit again. */
public enum RightState {
    /** The title is acquired. */
    NOT_NEEDED,
    /** Yes, inside the window if there is one. */
    OPEN,
    /** No. */
    CLOSED,
    /** The text is silent. */
    UNREGULATED,
    /** Something is missing. */
    UNDETERMINED
}
