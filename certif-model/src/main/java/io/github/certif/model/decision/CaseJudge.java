package io.github.certif.model.decision;

import io.github.certif.model.referential.Referential;
import java.util.List;

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
}
