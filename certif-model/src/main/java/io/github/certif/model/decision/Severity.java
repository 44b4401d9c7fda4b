package io.github.certif.model.decision;

/** How serious a finding is. */
public enum Severity {
    /** It must be put right before anything is signed. */
    BLOCKING,
    /** Somebody should look at it. */
    WARNING,
    /** Worth knowing. */
    INFO
}
