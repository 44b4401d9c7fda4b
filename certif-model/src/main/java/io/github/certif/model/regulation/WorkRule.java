package io.github.certif.model.regulation;

/**
 * What may be asked of the work that a candidate hands in and shows: the referential says what it consists of, records of
 * kind {@code deliverable} and {@code items} say what there is.
 */
public enum WorkRule {
    /** Every deliverable of the assessments in scope has been handed in. */
    PRESENT,
    /** Each deliverable keeps to its number of pages, both bounds inclusive. */
    PAGES,
    /** Each deliverable holds the contents that are asked. */
    CONTENTS,
    /** Each deliverable came by its day, inclusive. */
    DUE,
    /** Nothing has been handed in that the referential does not ask for. */
    ASKED,
    /** What is presented at an assessment covers its items. */
    ITEMS,
    /** Work that continues another's stands beside that other work. */
    FOLLOWS,
    /** Work that continues another's is not older than that other work. */
    STALE
}
