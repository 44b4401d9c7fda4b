package io.github.certif.model.decision;

/** Who chose the value of a policy. */
public enum ChosenBy {
    /** The default of the pack. */
    PACK,
    /** The embedder. */
    EMBEDDER
}
