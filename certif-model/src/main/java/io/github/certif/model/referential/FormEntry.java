package io.github.certif.model.referential;

/** What stands at a place of a form. */
public enum FormEntry {
    /** What is only printed: a heading with what stands under it, or a statement. */
    TEXT,
    /** A short answer after its label: a name, a day, a number. */
    LINE,
    /** A longer answer below its label. */
    ZONE,
    /** A box to tick. */
    BOX,
    /** Several answers, of which one is circled: the topics under it. */
    CHOICE,
    /** A place to sign. */
    SIGNATURE,
    /** The list of the headings of the form. */
    CONTENTS,
    /** A table: one row for each topic under it, or for each record of a kind. */
    TABLE,
    /** The competencies of the title, by bloc. */
    COMPETENCIES,
    /** Every competency with a box for each level. */
    LEVELS,
    /** Every criterion with a box. */
    CRITERIA
}
