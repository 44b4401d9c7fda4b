package io.github.certif.model.decision;

/** What settled a node. */
public enum SettledBy {
    /** What is recorded, or its absence while the dossier is open. */
    RECORD,
    /** The closing of the body. */
    CLOSING,
    /** An entry of the jury that replaces the computed result. */
    OVERRIDE,
    /** Results that do not count. */
    VOID
}
