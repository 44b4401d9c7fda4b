package io.github.certif.model.decision;

/** How a line of a sharing calendar stands on a day. */
public enum SharingState {
    /** Shared in time. */
    DONE,
    /** Shared, but after its last day or in too few copies. */
    WRONG,
    /** Not shared, and its last day has passed. */
    OVERDUE,
    /** Not shared yet, and there is still time. */
    AHEAD,
    /** The text gives a day, and the date that it is counted from is not known: not the same as passed. */
    UNKNOWN,
    /** The text gives no day. */
    UNDATED
}
