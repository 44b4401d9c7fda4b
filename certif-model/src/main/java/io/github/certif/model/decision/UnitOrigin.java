package io.github.certif.model.decision;

/** Where an acquired unit comes from. */
public enum UnitOrigin {
    /** This sitting. */
    NOW,
    /** An earlier acquisition. */
    EARLIER,
    /** This sitting and an earlier acquisition. */
    BOTH,
    /** An equivalence. */
    EQUIVALENCE,
    /** A dispensation. */
    DISPENSATION
}
