package io.github.certif.model.regulation;

/** What a document that a candidate receives is for, and so what it shows. */
public enum IssuedForm {
    /** It says that the title is held. */
    DIPLOMA,
    /** It lists the blocs that are held. */
    BLOCS,
    /** It says what is missing, and what may be sat again. */
    NOTICE
}
