package io.github.certif.model.decision;

/** What a sitting comes to (the decision of the minutes). */
public enum Outcome {
    /** The title is acquired. */
    ADMITTED,
    /** The title is not acquired, some blocs are. */
    PARTIALLY_ADMITTED,
    /** Nothing that the regulation recognises is acquired. */
    NOT_ADMITTED,
    /** The candidate attended nothing. */
    ABSENT,
    /** Something is awaited. */
    PENDING
}
