package io.github.certif.examples.cli;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A worked case that was run.
 *
 * @param right whether the answer is the one that the case expects
 * @param decision the decision; empty when there is no dossier or it cannot be decided
 * @param findings what was found while deciding, and by the rules of procedure
 * @param differences where the answer is another one than the case expects
 */
record TriedCase(
        String format,
        String id,
        String title,
        boolean right,
        Optional<Decision> decision,
        List<Finding> findings,
        List<Finding> differences) {

    static TriedCase of(
            String id, String title, Optional<Decision> decision, List<Finding> findings, List<Finding> differences) {
        return new TriedCase("certif-tried/1", id, title, differences.isEmpty(), decision, findings, differences);
    }
}
