package io.github.certif.model.code;

/** How strongly a text stands behind a clause. */
public enum Force {
    /** The text says so. */
    STATED,
    /** It follows from the text by logic or arithmetic. */
    DERIVED,
    /** The text is silent: a named default, and another choice would change an answer. */
    POLICY
}
