package io.github.certif.render.document;

/** How much a piece of text stands out. */
public enum Emphasis {
    /** Like the text around it. */
    NONE,
    /** It stands out. */
    STRONG,
    /** It steps back: a reference, a remark. */
    QUIET
}
