package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.message.Words;
import java.util.List;

/**
 * The evaluation grid of a candidate as the jury is given it: the names are filled in, nothing is decided, and whoever
 * sits for the candidate signs it.
 *
 * <p>Immutable and thread-safe.
 */
public final class JuryGridLayout {

    private final EvaluationGridLayout grids;

    private JuryGridLayout(Words words) {
        this.grids = EvaluationGridLayout.of(words);
    }

    /**
     * The layout under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static JuryGridLayout of(Words words) {
        return new JuryGridLayout(words);
    }

    /** Where the regulation gives blank grids to the jury, or has it sign them: one for each candidate whom it examines. */
    static List<Paper> papers(Words words, Matter matter) {
        if (!SharedWithJury.hasGrids(words.referential())) {
            return List.of();
        }
        JuryGridLayout layout = of(words);
        ByExperience experience = new ByExperience(words.referential());
        return matter.getSession().stream()
                .flatMap(session -> session.getDossiers().stream()
                        .filter(dossier -> !experience.isJudged(dossier))
                        .map(dossier -> dossier.getCandidate().getId())
                        .map(candidate -> Paper.ofJury(
                                        DocumentKind.JURY_GRID, () -> layout.document(session, candidate))
                                .about(candidate)
                                .called("grid-" + candidate)))
                .toList();
    }

    /**
     * The grid for the jury.
     *
     * @param session the session
     * @param candidate the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document document(Session session, CandidateId candidate) {
        return grids.copy(session, candidate);
    }
}
