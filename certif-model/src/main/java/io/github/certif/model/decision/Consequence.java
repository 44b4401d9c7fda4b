package io.github.certif.model.decision;

/** What a finding may cost. */
public enum Consequence {
    /** Nothing. */
    NONE,
    /** A committee may annul. */
    MAY_VOID,
    /** The text says that it annuls. */
    VOIDS
}
