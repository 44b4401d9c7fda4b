package io.github.certif.model.decision;

/** What kind of thing is awaited. */
public enum AwaitedKind {
    /** A record of the jury or of the dossier. */
    RECORD,
    /** The verdict of another body. */
    BODY,
    /** A replacement sitting. */
    REPLACEMENT,
    /** Somebody's acceptance. */
    REVIEW,
    /** A parameter of the centre. */
    PARAMETER
}
