package io.github.certif.model.referential;

/** Where the answer to a place of a form is found when its record does not hold one. */
public enum FormSource {
    /** The family name of the candidate. */
    FAMILY_NAME,
    /** The given name of the candidate. */
    GIVEN_NAME,
    /** The whole name of the candidate. */
    NAME,
    /** The name of the certification. */
    CERTIFICATION,
    /** The number of the certification in its register. */
    REGISTRY_NUMBER,
    /** The certifier. */
    CERTIFIER,
    /** The centre that organises the session. */
    CENTRE,
    /** The address of the session. */
    PLACE,
    /** The first day of the session. */
    SESSION_START,
    /** The last day of the session. */
    SESSION_END,
    /** The name of the session manager. */
    MANAGER,
    /** The day on which the record was made. */
    RECORDED_ON,
    /** The first day that the record is about. */
    STARTS_ON,
    /** The last day that the record is about. */
    ENDS_ON,
    /** The units that the record is about. */
    ABOUT
}
