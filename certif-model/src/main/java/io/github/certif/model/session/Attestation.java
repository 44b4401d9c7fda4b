package io.github.certif.model.session;

/** What a committee makes of minutes and grids. */
public enum Attestation {
    /** They conform. */
    ATTESTED,
    /** They are sent back. */
    REFUSED
}
