package io.github.certif.render.layout;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Presence;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The evaluation grid of one candidate (<i>grille d'évaluation individuelle</i>): for each bloc its competencies, what
 * is expected, the criteria and a box for each level; then the decision, comments and signatures. Where the jury
 * records one decision for each assessment, a row shows an assessment with the competencies that it judges together.
 *
 * <p>A grid shows the blocs that the candidate sits for, or all competencies of a certification without blocs. What the pack does not word stays a code, and a pack
 * without criteria has no column for them: a note says so once. The levels, observations and comments that are recorded are filled in, and with
 * a decision it is circled; everything else is left to the jury.
 *
 * <p>Immutable and thread-safe.
 */
public final class EvaluationGridLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.EVALUATION_GRID.id());

    private final Words words;
    private final GridHead head;

    private EvaluationGridLayout(Words words) {
        this.words = words;
        this.head = new GridHead(words, ROOT);
    }

    /**
     * The grids under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static EvaluationGridLayout of(Words words) {
        return new EvaluationGridLayout(words);
    }

    /** A grid for each candidate who is not known to have been absent, or the form. */
    static List<Paper> papers(Words words, Matter matter) {
        EvaluationGridLayout layout = of(words);
        return matter.getSession()
                .map(session -> layout.papers(session, matter))
                .orElseGet(() -> List.of(Paper.blank(
                        DocumentKind.EVALUATION_GRID, () -> layout.blank(matter.getBlocs(), matter.getJurors()))));
    }

    private List<Paper> papers(Session session, Matter matter) {
        return examined(words, session, matter).stream()
                .map(candidate -> Paper.ofCandidate(
                        DocumentKind.EVALUATION_GRID,
                        candidate,
                        () -> matter.decision(candidate)
                                .map(decision -> document(session, decision))
                                .orElseGet(() -> document(session, candidate))))
                .toList();
    }

    /** The candidates with a grid: all who sit assessments and are not known to have been absent. */
    static List<CandidateId> examined(Words words, Session session, Matter matter) {
        ByExperience experience = new ByExperience(words.referential());
        return session.getDossiers().stream()
                .filter(dossier -> !experience.isJudged(dossier))
                .map(dossier -> dossier.getCandidate().getId())
                .filter(candidate -> matter.decision(candidate)
                        .map(EvaluationGridLayout::isPresent)
                        .orElse(true))
                .toList();
    }

    private static boolean isPresent(Decision decision) {
        return decision.getPresence() == Presence.PRESENT || decision.getPresence() == Presence.PARTLY;
    }

    /**
     * The grid of a candidate before the decision, with what is recorded so far.
     *
     * @param session the session
     * @param candidate the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document document(Session session, CandidateId candidate) {
        return document(GridRecord.of(session, candidate, Optional.empty()));
    }

    /**
     * The grid of a candidate, the decision circled.
     *
     * @param session the session
     * @param decision the decision about the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document document(Session session, Decision decision) {
        return document(GridRecord.of(session, decision.getCandidate(), Optional.of(decision)));
    }

    /** The grid of a candidate before anything is judged. */
    Document copy(Session session, CandidateId candidate) {
        return document(GridRecord.of(session, candidate, Optional.empty()).unjudged());
    }

    /**
     * The form to be filled in by hand.
     *
     * @param blocs the blocs that are sat for; empty for all of them
     * @param jurors how many jurors sign
     * @return the document
     * @throws IllegalArgumentException if there is no such bloc, or nobody signs
     */
    public Document blank(List<BlocCode> blocs, int jurors) {
        List<Bloc> all = words.referential().getBlocs();
        List<BlocCode> known = all.stream().map(Bloc::getCode).toList();
        blocs.stream().filter(bloc -> !known.contains(bloc)).findFirst().ifPresent(bloc -> {
            throw new IllegalArgumentException(words.referential().getId() + " has no bloc " + bloc + ", but " + known);
        });
        if (jurors < 1) {
            throw new IllegalArgumentException("a grid is signed by at least one juror");
        }
        List<GridPart> parts = blocs.isEmpty()
                ? GridPart.of(words.referential())
                : all.stream()
                        .filter(bloc -> blocs.contains(bloc.getCode()))
                        .map(GridPart::of)
                        .toList();
        return document(GridRecord.blank(), parts, Signing.blank(jurors));
    }

    private Document document(GridRecord filled) {
        return document(filled, filled.parts(words.referential()), Signing.of(filled.jury()));
    }

    private Document document(GridRecord filled, List<GridPart> parts, List<SignatureBlock.Signatory> jurors) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(head.about(filled));
        nodes.addAll(new GridBlocs(words, ROOT).nodes(filled, parts));
        nodes.add(new GridVerdict(words, ROOT).section(filled, jurors));
        nodes.addAll(Foot.of(words, ROOT));
        return new Document(ROOT, title(), words.messages().language(), head.meta(title(), filled), nodes);
    }

    private Phrase title() {
        return words.orOwn("grid.title", "grid.title");
    }
}
