package io.github.certif.render.layout;

import java.util.Locale;

/**
 * A document that the library can make of a session or of a referential. Which of them a session gives is said by its
 * regulation and by what is recorded.
 */
public enum DocumentKind {
    /** What is decided about the candidates of a session, as its jury signs it (<i>procès-verbal</i>). */
    MINUTES,
    /** What was changed in sealed minutes: why, by whom, and what stood there before. */
    RECTIFICATION,
    /** What goes with grids and minutes to the body that controls them (<i>bordereau d'envoi</i>). */
    TRANSMISSION_SLIP,
    /** What is to be reported to somebody, for instance to a quality committee. */
    COMMITTEE_REPORT,
    /** Who is heard when, how long and by whom. */
    PLANNING,
    /** Who is given what, by whom and until when. */
    SHARING_CALENDAR,
    /** What candidates were granted, as it is announced to the jury; never why. */
    ACCOMMODATIONS,
    /** The cover of what the jury is given before the session (<i>dossier jury</i>). */
    JURY_DOSSIER,
    /** The questions that a jury may ask, with room for notes. */
    JURY_QUESTIONS,
    /** A juror's declaration of ties with candidates. */
    LINKS_DECLARATION,
    /** The grid of a candidate that the jury is given to fill in: nothing stands in it but the names. */
    JURY_GRID,
    /** The evaluation grid of one candidate (<i>grille d'évaluation individuelle</i>). */
    EVALUATION_GRID,
    /** The grid of one assessment that a body of its own judges, for instance a final defence. */
    ASSESSMENT_GRID,
    /** What a candidate receives for the blocs acquired, without the title. */
    BOOKLET,
    /** What a candidate holds and may sit again, and until when. */
    RETAKE_NOTICE,
    /** A form of the referential, as it describes it: to be filled in by hand, or filled from what is recorded. */
    FORM,
    /** The title on paper (<i>parchemin</i>). */
    DIPLOMA,
    /** That nothing can be given, and what rule says so. */
    NOTICE,
    /** What is decided about a candidate, with the reasons. */
    DECISION_LETTER,
    /** What is decided about the experience of a candidate (<i>validation des acquis de l'expérience</i>). */
    VAE_NOTICE,
    /** All competencies, and which of them a candidate holds. */
    COMPETENCY_RECAP,
    /** What a candidate must hand in and present. */
    CHECKLIST,
    /** All results of a candidate and the decision on the certification, where the text has no minutes. */
    VALIDATION_RECORD,
    /** What a referential asks to be known, for readers. */
    REFERENTIAL_GUIDE,
    /** What a regulation demands, for readers. */
    REGULATION_GUIDE,
    /** Where a text is silent and what stands there, for readers. */
    POLICIES_GUIDE,
    /** The worked cases of a pack, for readers. */
    CASES_GUIDE;

    /**
     * Whether it is about a referential by itself.
     *
     * @return whether it is written for a matter that is a guide, and only then
     */
    public boolean isGuide() {
        return this == REFERENTIAL_GUIDE || this == REGULATION_GUIDE || this == POLICIES_GUIDE || this == CASES_GUIDE;
    }

    /**
     * Its name in file names and on command lines.
     *
     * @return for instance {@code evaluation-grid}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
