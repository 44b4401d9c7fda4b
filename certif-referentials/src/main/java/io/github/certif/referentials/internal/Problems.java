package io.github.certif.referentials.internal;

import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.format.PackProblem;

/** Findings about packs that stand at no place in a file. */
public final class Problems {

    private Problems() {}

    /**
     * A finding.
     *
     * @param problem what is wrong
     * @param arguments names and values in turn
     * @return a builder with code, severity and arguments set
     */
    public static Finding.Builder of(PackProblem problem, String... arguments) {
        Finding.Builder finding = Finding.builder();
        finding.code(problem.name()).severity(problem.severity());
        for (int i = 0; i < arguments.length; i += 2) {
            finding.putArguments(arguments[i], arguments[i + 1]);
        }
        return finding;
    }
}
