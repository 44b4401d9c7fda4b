package io.github.certif.model.referential;

/** Whom a form that is filled in is about. */
public enum FormOwner {
    /** One candidate: the candidate, or somebody about the candidate, fills it in. */
    CANDIDATE,
    /** The session as a whole. */
    SESSION
}
