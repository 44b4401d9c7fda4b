package io.github.certif.model.code;

import java.util.Locale;

/** What kind of thing can be judged, acquired or presented. */
public enum UnitKind {
    /** An evaluation criterion. */
    CRITERION,
    /** A competency. */
    COMPETENCY,
    /** An assessment and its result. */
    ASSESSMENT,
    /** A training module. */
    MODULE,
    /** A bloc of competencies. */
    BLOC,
    /** The certification as a whole. */
    TITLE;

    /**
     * The word that stands for this kind in JSON.
     *
     * @return the lower-case name
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
