package io.github.certif.render.document;

/** How a sheet of paper is held. */
public enum Orientation {
    /** Upright. */
    PORTRAIT,
    /** Lying. */
    LANDSCAPE
}
