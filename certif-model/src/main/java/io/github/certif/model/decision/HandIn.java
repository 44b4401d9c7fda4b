package io.github.certif.model.decision;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CandidateId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Until when a candidate hands something in: a moment of the text, counted for the sitting of that candidate.
 *
 * <p>Immutable and thread-safe.
 *
 * @param candidate the candidate
 * @param assessment the assessment that it is for
 * @param deliverable what is handed in, as the assessment calls it
 * @param due the last day, inclusive
 */
public record HandIn(CandidateId candidate, AssessmentCode assessment, String deliverable, LocalDate due) {

    /** Checks that nothing is missing. */
    public HandIn {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(deliverable, "deliverable");
        Objects.requireNonNull(due, "due");
    }
}
