package io.github.certif.model.regulation;

/** What the rows of a table of the minutes are. */
public enum MinutesRows {
    /** Every registered candidate. */
    CANDIDATES,
    /** Every member of the jury. */
    JURORS
}
