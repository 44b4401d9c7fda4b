package io.github.certif.rules;

import io.github.certif.model.decision.Finding;

/** The regulation cannot be evaluated; nobody but the rules, which make a refusal of it, ever sees this. */
final class UndecidableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    UndecidableException(Finding finding) {
        super(finding.getCode() + " " + finding.getArguments());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
