package io.github.certif.model.decision;

import java.util.Objects;

/**
 * Something that is missing, and who must supply it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of thing
 * @param what the unit, fact, record or parameter that is awaited
 * @param ofWhom the role or body that must supply it
 */
public record Awaited(AwaitedKind kind, String what, String ofWhom) {

    /** Checks that nothing is missing. */
    public Awaited {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(ofWhom, "ofWhom");
    }
}
