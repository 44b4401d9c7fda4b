package io.github.certif.render.document;

/** How a section stands on paper. */
public enum PageBreak {
    /** Where it comes. */
    AUTO,
    /** On a new page. */
    BEFORE,
    /** On one page, if it fits. */
    AVOID_INSIDE
}
