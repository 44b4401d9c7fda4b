package io.github.certif.referentials.internal.lint;

import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one run. */
final class Notes {

    private final List<Finding> findings = new ArrayList<>();

    void add(Sheet sheet, PackProblem problem, String pointer, String... arguments) {
        findings.add(sheet.finding(problem, pointer, arguments));
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
