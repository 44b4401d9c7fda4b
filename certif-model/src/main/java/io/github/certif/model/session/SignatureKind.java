package io.github.certif.model.session;

/** How a signature was made. */
public enum SignatureKind {
    /** By hand, on paper. */
    HANDWRITTEN,
    /** Electronically. */
    ELECTRONIC
}
