package io.github.certif.rules;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.Referential;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Decides what a candidate has acquired: competencies, blocs, the title; and why, and what comes next.
 *
 * <p>A decision is a function of the referential, the policies, the dossier and the day of the question: facts dated
 * later do not exist, and nothing here reads a clock. The engine is the slow and readable one: it explains everything
 * it says.
 *
 * <p>Immutable and thread-safe.
 */
public final class AwardRules {

    private final Rulebook book;

    AwardRules(Rulebook book) {
        this.book = book;
    }

    /**
     * The rules of a referential, with the defaults of its policies.
     *
     * @param referential the referential
     * @return the rules
     */
    public static AwardRules of(Referential referential) {
        return of(referential, PolicyChoices.defaults());
    }

    /**
     * The rules of a referential.
     *
     * @param referential the referential
     * @param choices the policies chosen otherwise than by default, and parameters
     * @return the rules
     * @throws IllegalArgumentException if a policy is unknown or does not take the value; the message lists what is
     *     there
     */
    public static AwardRules of(Referential referential, PolicyChoices choices) {
        return of(referential, choices, WorkingDays.MONDAY_TO_FRIDAY, List.of());
    }

    /**
     * The rules of a referential, with a calendar and requirements of third parties.
     *
     * @param referential the referential
     * @param choices the policies chosen otherwise than by default, and parameters
     * @param calendar which days are worked, for regulations that move a day to the next working one
     * @param evaluators the third parties' requirements that the regulation names
     * @return the rules
     * @throws IllegalArgumentException if a policy is unknown or does not take the value, or if two evaluators have one
     *     name
     */
    public static AwardRules of(
            Referential referential,
            PolicyChoices choices,
            WorkingDays calendar,
            Iterable<RequirementEvaluator> evaluators) {
        return new AwardRules(Rulebook.of(
                Objects.requireNonNull(referential, "referential"),
                Objects.requireNonNull(choices, "choices"),
                Objects.requireNonNull(calendar, "calendar"),
                evaluators));
    }

    /**
     * Decides a dossier as it stands on a day.
     *
     * <p>The latest sitting on or before that day is the one that is decided; without one, nothing is judged yet.
     *
     * @param dossier the dossier
     * @param asOf the day of the question
     * @return the decision; a refusal when the dossier contradicts the referential (an unknown code, a level that is
     *     not on the scale), with every such finding; or when the regulation cannot be evaluated (it names a
     *     requirement that no evaluator knows, or asks in a circle)
     */
    public Answer<Decision> decide(Dossier dossier, LocalDate asOf) {
        List<Finding> findings = DossierCheck.of(book, dossier, Objects.requireNonNull(asOf, "asOf"));
        if (findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.BLOCKING)) {
            return Answer.refusal(findings);
        }
        try {
            Decision decision = new Deciding(book, View.of(book, dossier, asOf), findings).decide();
            return Answer.of(decision, decision.getFindings());
        } catch (UndecidableException e) {
            return Answer.refusal(List.of(e.finding()));
        }
    }
}
