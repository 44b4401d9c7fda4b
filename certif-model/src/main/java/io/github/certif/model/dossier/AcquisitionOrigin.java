package io.github.certif.model.dossier;

/** How something was acquired. */
public enum AcquisitionOrigin {
    /** Before a jury. */
    SITTING,
    /** By validation of prior experience. */
    VAE,
    /** By an equivalence between registrations. */
    EQUIVALENCE,
    /** By a dispensation. */
    DISPENSATION
}
