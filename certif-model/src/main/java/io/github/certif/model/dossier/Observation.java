package io.github.certif.model.dossier;

/** What was observed of a criterion. */
public enum Observation {
    /** Met. */
    MET,
    /** Not met. */
    NOT_MET,
    /** Not observed. */
    NOT_OBSERVED,
    /** It does not apply. */
    NOT_APPLICABLE
}
