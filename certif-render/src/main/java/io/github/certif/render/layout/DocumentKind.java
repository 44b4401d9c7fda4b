package io.github.certif.render.layout;

import java.util.Locale;

/**
 * A document that the library can make of a session or of a referential. Which of them a session gives is said by its
 * regulation and by what is recorded.
 */
public enum DocumentKind {
    /** What is decided about the candidates of a session, as its jury signs it (<i>procès-verbal</i>). */
    MINUTES,
    /** The evaluation grid of one candidate (<i>grille d'évaluation individuelle</i>). */
    EVALUATION_GRID,
    /** What a candidate receives for the blocs acquired, without the title. */
    BOOKLET,
    /** What a candidate holds and may sit again, and until when. */
    RETAKE_NOTICE,
    /** A form of the referential, as it describes it: to be filled in by hand, or filled from what is recorded. */
    FORM;

    /**
     * Its name in file names and on command lines.
     *
     * @return for instance {@code evaluation-grid}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
