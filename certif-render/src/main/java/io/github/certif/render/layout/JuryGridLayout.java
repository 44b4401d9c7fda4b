package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A juror's own copy of a candidate's evaluation grid: the names are filled in, nothing is decided, and the juror alone
 * signs it.
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

    /** Where the regulation gives blank grids to the jury: one for each candidate for whom a juror sits. */
    static List<Paper> papers(Words words, Matter matter) {
        if (!SharedWithJury.hasGrids(words.referential())) {
            return List.of();
        }
        JuryGridLayout layout = of(words);
        return matter.getSession().stream()
                .flatMap(session -> session.getJury().stream().flatMap(juror -> layout.papers(session, juror)))
                .toList();
    }

    private Stream<Paper> papers(Session session, Juror juror) {
        return Sheet.candidates(session)
                .filter(candidate -> !juror.getRecusedFor().contains(candidate.getId()))
                .map(candidate -> Paper.ofJuror(
                                DocumentKind.JURY_GRID,
                                juror.getId(),
                                () -> document(session, juror, candidate.getId()))
                        .called("grid-" + candidate.getId()));
    }

    /**
     * A juror's copy.
     *
     * @param session the session
     * @param juror the juror
     * @param candidate the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document document(Session session, Juror juror, CandidateId candidate) {
        return grids.copy(session, juror, candidate);
    }
}
