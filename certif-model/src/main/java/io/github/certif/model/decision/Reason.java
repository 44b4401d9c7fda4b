package io.github.certif.model.decision;

/** Why a node or a unit has its verdict. */
public enum Reason {
    /** The recorded facts meet it. */
    MET,
    /** The recorded facts do not meet it. */
    NOT_MET,
    /** Nothing is recorded yet. */
    NOT_RECORDED,
    /** The jury closed without a result. */
    NOT_EVALUATED,
    /** Outside the scope of the sitting and not held. */
    NOT_PRESENTED,
    /** Held by an earlier acquisition. */
    EARLIER,
    /** The title was awarded earlier and stays awarded. */
    LATCHED,
    /** Only claimed when the jury closed. */
    UNPROVEN,
    /** Claimed, the proof is awaited. */
    CLAIMED,
    /** Held earlier, no longer valid. */
    EXPIRED,
    /** Held earlier, revoked. */
    REVOKED,
    /** Different values are recorded. */
    CONTRADICTION,
    /** The results do not count. */
    VOID,
    /** The candidate was absent. */
    ABSENT,
    /** The candidate attended the sitting, but not this part of it. */
    NOT_SAT,
    /** A replacement sitting is due. */
    REPLACEMENT_DUE,
    /** Somebody must look at it. */
    REVIEW,
    /** A parameter is not supplied. */
    PARAMETER_MISSING,
    /** The selection is empty. */
    EMPTY_SELECTION,
    /** A date is not known. */
    DATE_UNKNOWN,
    /** Nothing is asked in this case. */
    NOT_APPLICABLE,
    /** The jury replaced the computed result, with a reason. */
    OVERRIDDEN,
    /** The body has not ruled. */
    BODY_SILENT,
    /** The body was composed irregularly. */
    BODY_IRREGULAR,
    /** Too little is known of those who sat. */
    BODY_UNKNOWN,
    /** Too few took part for a vote. */
    NO_QUORUM,
    /** The vote did not adopt it. */
    NOT_ADOPTED,
    /** It follows from the nodes below. */
    CHILDREN,
    /** Before the first day. */
    TOO_EARLY,
    /** After the last day. */
    TOO_LATE,
    /** No attempt is left. */
    NO_ATTEMPT_LEFT
}
