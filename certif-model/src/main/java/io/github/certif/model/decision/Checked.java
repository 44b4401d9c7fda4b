package io.github.certif.model.decision;

import io.github.certif.model.code.CandidateId;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of procedure asked once: of whom, of what, and what came out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule: the id that the regulation gives it, or {@code body:} with the body whose composition is asked
 * @param candidate the candidate; absent when it is asked of the session
 * @param path where the item stands in the session, as a JSON pointer; absent when nothing in particular is looked at
 * @param explanation the answer, with the clause
 */
public record Checked(String rule, Optional<CandidateId> candidate, Optional<String> path, Explanation explanation) {

    /** Checks that nothing is missing. */
    public Checked {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(explanation, "explanation");
    }
}
