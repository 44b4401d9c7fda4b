package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Keeping;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says whether a document may be destroyed.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetentionRules {

    private final Rulebook book;

    private RetentionRules(Rulebook book) {
        this.book = book;
    }

    /**
     * The rules of a referential, with the defaults of its policies.
     *
     * @param referential the referential
     * @return the rules
     */
    public static RetentionRules of(Referential referential) {
        return of(referential, PolicyChoices.defaults());
    }

    /**
     * The rules of a referential.
     *
     * @param referential the referential
     * @param choices the policies chosen otherwise than by default, and parameters
     * @return the rules
     * @throws IllegalArgumentException if a policy is unknown or does not take the value
     */
    public static RetentionRules of(Referential referential, PolicyChoices choices) {
        return new RetentionRules(Rulebook.of(
                Objects.requireNonNull(referential, "referential"),
                Objects.requireNonNull(choices, "choices"),
                WorkingDays.MONDAY_TO_FRIDAY,
                List.of()));
    }

    /**
     * Whether a document may be destroyed on a day.
     *
     * @param document the kind of document, as the regulation calls it
     * @param closedOn the day on which it was closed
     * @param on the day on which it would be destroyed
     * @return a refusal for each clause that still holds; empty when it may be destroyed; one remark when the text says
     *     nothing of such a document
     */
    public List<Finding> purge(String document, LocalDate closedOn, LocalDate on) {
        Retaining retaining = new Retaining(book, View.of(book, nobody(), Objects.requireNonNull(on, "on")));
        List<Keeping> entries = retaining.of(document);
        if (entries.isEmpty()) {
            return List.of(Finding.builder()
                    .code("RETENTION_SILENT")
                    .severity(Severity.INFO)
                    .putArguments("document", document)
                    .build());
        }
        return entries.stream()
                .flatMap(keeping -> refusal(keeping, retaining.isOver(keeping, closedOn, on)).stream())
                .toList();
    }

    private Optional<Finding> refusal(Keeping keeping, Explanation answer) {
        if (answer.getVerdict() == Verdict.SATISFIED) {
            return Optional.empty();
        }
        return Optional.of(Finding.blocking("PURGE_REFUSED")
                .putArguments("document", keeping.getDocument())
                .putArguments("facts", Checks.facts(answer))
                .clause(book.clause(keeping.getClause()))
                .build());
    }

    private Dossier nobody() {
        return Dossier.builder()
                .referential(book.referential().getId())
                .candidate(Candidate.builder()
                        .id(CandidateId.of("-"))
                        .familyName("-")
                        .givenName("-")
                        .build())
                .build();
    }
}
