package io.github.certif.model.worked;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.referential.Referential;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges worked cases. Whoever checks a pack is handed a judge and needs no rules of its own.
 */
@FunctionalInterface
public interface CaseJudge {

    /**
     * Compares what a case expects with what the rules answer.
     *
     * @param referential the referential
     * @param workedCase the case
     * @return what differs, each as a finding; empty when the case comes out
     */
    List<Finding> judge(Referential referential, WorkedCase workedCase);

    /**
     * The kinds of third parties' requirements that this judge can evaluate: what a pack writes under {@code custom} as
     * {@code type}.
     *
     * @return the kinds; empty when the judge cannot tell
     */
    default Optional<Set<String>> customTypes() {
        return Optional.empty();
    }
}
