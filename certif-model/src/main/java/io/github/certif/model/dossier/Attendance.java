package io.github.certif.model.dossier;

/** Whether a candidate attended. */
public enum Attendance {
    /** Present. */
    PRESENT,
    /** Absent without a justification. */
    ABSENT,
    /** Absent with a justification. */
    EXCUSED
}
