package io.github.certif.rules;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Eligibility;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.Referential;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Answers whether a candidate may sit again on a given day.
 *
 * <p>What may be sat again stands in the decision itself, as its retake plan. Immutable and thread-safe.
 */
public final class RetakeRules {

    private final Rulebook book;

    private RetakeRules(Rulebook book) {
        this.book = book;
    }

    /**
     * The rules of a referential.
     *
     * @param referential the referential
     * @param choices the policies chosen otherwise than by default, and parameters
     * @return the rules
     * @throws IllegalArgumentException if a policy is unknown or does not take the value
     */
    public static RetakeRules of(Referential referential, PolicyChoices choices) {
        return of(referential, choices, WorkingDays.MONDAY_TO_FRIDAY, List.of());
    }

    /**
     * The rules of a referential, with a calendar and requirements of third parties.
     *
     * @param referential the referential
     * @param choices the policies chosen otherwise than by default, and parameters
     * @param calendar which days are worked
     * @param evaluators the third parties' requirements that the regulation names
     * @return the rules
     * @throws IllegalArgumentException if a policy is unknown or does not take the value
     */
    public static RetakeRules of(
            Referential referential,
            PolicyChoices choices,
            WorkingDays calendar,
            Iterable<RequirementEvaluator> evaluators) {
        return new RetakeRules(Rulebook.of(referential, choices, calendar, evaluators));
    }

    /**
     * Whether a candidate may sit again.
     *
     * <p>Asked of a closed dossier; while the jury has not closed, the answer is undetermined where it depends on what
     * the jury may still record.
     *
     * @param dossier the dossier
     * @param asOf the day on which the question is asked: sittings after it do not exist
     * @param on the day of the new examination; what is recorded until then (a new training) counts
     * @return the eligibility with its reasons; a refusal when the dossier contradicts the referential
     */
    public Answer<Eligibility> eligible(Dossier dossier, LocalDate asOf, LocalDate on) {
        Objects.requireNonNull(on, "on");
        List<Finding> findings = DossierCheck.of(book, dossier, Objects.requireNonNull(asOf, "asOf"));
        if (findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.BLOCKING)) {
            return Answer.refusal(findings);
        }
        try {
            Evaluator evaluator = new Evaluator(book, View.of(book, dossier, asOf));
            return eligible(on, new RetakePlanner(book, evaluator).eligible(on), findings);
        } catch (UndecidableException e) {
            return Answer.refusal(List.of(e.finding()));
        }
    }

    private static Answer<Eligibility> eligible(LocalDate on, Explanation explanation, List<Finding> findings) {
        return Answer.of(
                Eligibility.builder()
                        .on(on)
                        .verdict(explanation.getVerdict())
                        .explanation(explanation)
                        .build(),
                findings);
    }
}
