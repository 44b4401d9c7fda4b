package io.github.certif.rules.spi;

import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A third party's own kind of requirement, for what the vocabulary cannot say.
 *
 * <p>An evaluator is pure, and monotone in records: one more record never turns satisfied into unsatisfied. It is
 * called from several threads at once.
 */
public interface RequirementEvaluator {

    /**
     * The name under which packs refer to this evaluator.
     *
     * @return a name that no other evaluator has, for instance a qualified class name
     */
    String type();

    /**
     * Evaluates the requirement.
     *
     * @param question what is asked
     * @return the verdict and the facts that it rests on
     */
    Reply evaluate(Question question);

    /**
     * What an evaluator is asked.
     *
     * @param params the parameters that the pack gives
     * @param dossier the dossier; facts dated after {@code asOf} must not be looked at
     * @param asOf the day of the question
     * @param closed whether the jury will record nothing more
     */
    record Question(Map<String, String> params, Dossier dossier, LocalDate asOf, boolean closed) {}

    /**
     * What an evaluator answers.
     *
     * @param verdict the verdict; undetermined is read as unsatisfied once the jury has closed
     * @param facts the facts that it rests on
     */
    record Reply(Verdict verdict, List<Fact> facts) {

        /** Copies the list. */
        public Reply {
            facts = List.copyOf(facts);
        }
    }
}
