package io.github.certif.model.regulation;

/** What a field or column of the minutes shows. */
public enum MinutesItem {
    /** The day or days of the examination. */
    EXAM_DATE,
    /** The name of the certification. */
    CERTIFICATION_NAME,
    /** The number in the register. */
    REGISTRY_NUMBER,
    /** The organising centre. */
    CENTRE,
    /** The first day of the session. */
    SESSION_START,
    /** The last day of the session. */
    SESSION_END,
    /** The address. */
    PLACE,
    /** The link of a remote session. */
    VIDEO_LINK,
    /** How many candidates are registered. */
    COUNT_REGISTERED,
    /** How many were present. */
    COUNT_PRESENT,
    /** How many were absent. */
    COUNT_ABSENT,
    /** How many were admitted to the title. */
    COUNT_ADMITTED,
    /** How many were admitted in part. */
    COUNT_PARTIAL,
    /** How many were not admitted. */
    COUNT_NOT_ADMITTED,
    /** Remarks on how the session went. */
    SESSION_COMMENTS,
    /** Family name. */
    FAMILY_NAME,
    /** Given name. */
    GIVEN_NAME,
    /** Access route, one tick column per column name of the routes. */
    ROUTE,
    /** Decision, one tick column per decision. */
    DECISION,
    /** Blocs acquired. */
    BLOCS_ACQUIRED,
    /** Blocs refused. */
    BLOCS_REFUSED,
    /** Reasons and recommendations. */
    COMMENTS,
    /** Capacity of a juror. */
    QUALITY,
    /** Company of a juror. */
    COMPANY,
    /** Signature of a juror. */
    SIGNATURE,
    /** Name of the session manager. */
    MANAGER_NAME,
    /** Function of the session manager. */
    MANAGER_FUNCTION,
    /** Observations of the session manager. */
    MANAGER_OBSERVATIONS,
    /** Date and signature of the session manager. */
    MANAGER_SIGNATURE,
    /** Stamp of the centre. */
    STAMP
}
