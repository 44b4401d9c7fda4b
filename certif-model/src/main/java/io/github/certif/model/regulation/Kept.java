package io.github.certif.model.regulation;

/** What survives a sitting that did not bring the title. */
public enum Kept {
    /** Blocs that were acquired. */
    BLOC,
    /** Competencies, even those of a bloc that was not acquired. */
    COMPETENCY,
    /** Results of assessments. */
    RESULT
}
