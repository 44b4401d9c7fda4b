package io.github.certif.model.code;

/**
 * A code or identifier, kept exactly as its source prints it.
 *
 * <p>A code means nothing alone: two referentials may use the same code for different things, so a key is always
 * (referential, edition, code). Codes are compared as text; nothing is stripped or folded.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Code
        permits ActivityCode,
                AssessmentCode,
                BlocCode,
                BodyId,
                CandidateId,
                CertificationCode,
                ClauseId,
                CompetencyCode,
                CriterionCode,
                Level,
                ModuleCode,
                PolicyId,
                ReferentialId,
                SessionId,
                SittingId {

    /**
     * The text of the code.
     *
     * @return the code exactly as printed, never blank
     */
    String value();
}
