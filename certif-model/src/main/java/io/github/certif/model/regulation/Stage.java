package io.github.certif.model.regulation;

/** The moments at which a document is filled in. */
public enum Stage {
    /** Before the session, by its manager. */
    BEFORE_SESSION,
    /** At the deliberation, by the jury. */
    AT_DELIBERATION,
    /** At the end, jointly. */
    AT_CLOSING,
    /** After the session: what is transmitted, attested, issued and kept. */
    AFTER
}
