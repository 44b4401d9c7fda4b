package io.github.certif.model.decision;

/** How much of the scope is established by this sitting. */
public enum ScopeResult {
    /** Every bloc of the scope. */
    ALL,
    /** Some blocs of the scope. */
    SOME,
    /** No bloc of the scope. */
    NONE,
    /** A bloc of the scope is still undetermined. */
    PENDING
}
