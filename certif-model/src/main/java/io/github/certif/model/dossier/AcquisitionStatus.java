package io.github.certif.model.dossier;

/** Whether an acquisition counts. */
public enum AcquisitionStatus {
    /** Claimed, not proven: it counts for nothing yet. */
    CLAIMED,
    /** Proven. */
    PROVEN,
    /** Revoked, for instance because its session was cancelled. */
    REVOKED
}
