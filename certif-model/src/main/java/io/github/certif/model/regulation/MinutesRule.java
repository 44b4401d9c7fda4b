package io.github.certif.model.regulation;

/**
 * What may be asked of evaluation grids and minutes as they were filled in, of what was done with them afterwards, and of
 * documents that must be kept. What is not there is asked for by {@link #SET} and {@link #GRID_EACH}; the other rules look at
 * what there is.
 */
public enum MinutesRule {
    /** Each certification of the session has one set of minutes, and no other set is there. */
    SET,
    /**
     * Every field of the form of the regulation is filled in, from its stage on; cites the clause of the field. Remarks and
     * comments are free, an address does for a link and a link for an address.
     */
    FIELDS,
    /** Every registered candidate has one row, and nobody else has any. */
    ROWS,
    /**
     * The certification and its number are those of the regulation, and the name of each row that of the candidate; case,
     * accents and punctuation do not matter.
     */
    AS_REGISTERED,
    /** The counts agree with one another and with the rows. */
    COUNTS,
    /** Each row has exactly one decision, which the regulation knows. */
    ONE_DECISION,
    /** Each row has exactly one route, the column of the candidate's own. */
    ONE_ROUTE,
    /** The row and the grid of a candidate have the same decision. */
    AGREES_WITH_GRID,
    /** The decision of a row is what the regulation makes of the recorded results. */
    AGREES_WITH_RESULTS,
    /** The blocs of a row are those that the recorded results acquire and refuse. */
    BLOCS_AGREE,
    /** A row bears reasons and recommendations where the regulation asks for them. */
    MOTIVES,
    /** A row bears some comment where the regulation asks for reasons or recommendations. */
    COMMENT,
    /** The row of an absent candidate bears some comment. */
    ABSENT_COMMENT,
    /** The row of a candidate who was absent from a part bears some comment. */
    PARTLY_COMMENT,
    /** Every juror has a row and signed there. */
    SIGNED,
    /** The session manager signed. */
    MANAGER_SIGNED,
    /** Every signature of minutes and grids was made by hand. */
    BY_HAND,
    /** The minutes bear the stamp. */
    STAMPED,
    /** The jurors signed that they have no tie with a candidate. */
    DECLARED,
    /** The paper has no defect. */
    NO_DEFECT,
    /** The days of the exams lie within the session. */
    EXAM_DATES,
    /** The minutes were prepared before the session started. */
    PREFILLED,
    /** The minutes were given to the jury as the session started. */
    HANDED_OVER,
    /** The results were entered once the grids were complete. */
    GRIDS_FIRST,
    /** The counts and the rest came last. */
    CLOSED_LAST,
    /** Each candidate who was present has one grid. */
    GRID_EACH,
    /** Each grid has a level of the scale for every competency aimed at. */
    GRID_COMPLETE,
    /** No grid has a level for a competency that is not aimed at. */
    GRID_WITHIN_SCOPE,
    /** Each grid has exactly one decision. */
    GRID_ONE_DECISION,
    /** A grid bears reasons and recommendations where the regulation asks for them. */
    GRID_MOTIVES,
    /** A grid bears some comment where the regulation asks for reasons or recommendations. */
    GRID_COMMENT,
    /** Each grid is dated and signed by every juror who sat for the candidate. */
    GRID_SIGNED,
    /** No grid was completed before the candidate's exam. */
    GRID_AFTER_EXAM,
    /** Each grid bears the day of the candidate's exam. */
    GRID_EXAM_DAY,
    /** Each grid was handed to the session manager. */
    GRID_RETURNED,
    /** Minutes and all grids were sent together, once they were closed. */
    TRANSMITTED,
    /** Whoever refused to attest gave a reason. */
    REASONED,
    /** No diploma or booklet (record {@code issued}) before minutes and grids are attested. */
    ISSUED_AFTER,
    /** No document is destroyed (record {@code purge}) that must still be kept; cites the clause of the retention. */
    KEPT
}
