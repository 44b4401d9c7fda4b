package io.github.certif.render;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.layout.BookletLayout;
import io.github.certif.render.layout.EvaluationGridLayout;
import io.github.certif.render.layout.MinutesLayout;
import io.github.certif.render.layout.RetakeNoticeLayout;
import io.github.certif.render.message.Words;
import java.util.List;

/**
 * Which document: the documents of a certification, in one language, without any format yet.
 *
 * <pre>{@code
 * Document minutes = Documents.of(referential, Language.FR).minutes(session, decisions);
 * String html = HtmlRenderer.create().render(minutes);
 * }</pre>
 *
 * <p>Documents show what decisions say; they never decide. Immutable and thread-safe.
 */
public final class Documents {

    private final Words words;

    private Documents(Words words) {
        this.words = words;
    }

    /**
     * The documents of a referential.
     *
     * @param referential the referential
     * @param language the language of labels; texts of the pack come in it where the pack has them
     * @return its documents
     * @throws IllegalArgumentException if the library does not speak the language
     */
    public static Documents of(Referential referential, Language language) {
        return new Documents(Words.of(referential, language));
    }

    /**
     * The minutes of a session.
     *
     * @param session the session
     * @param decisions the decisions about its candidates; empty before the deliberation
     * @return the document
     * @throws IllegalArgumentException if the regulation has no template of minutes, or a decision is about somebody
     *     who is not registered in the session
     */
    public Document minutes(Session session, List<Decision> decisions) {
        return MinutesLayout.of(words).document(session, decisions);
    }

    /**
     * The form of the minutes, to be filled in by hand.
     *
     * @param rows how many lines for candidates
     * @return the document
     * @throws IllegalArgumentException if the regulation has no template of minutes
     */
    public Document blankMinutes(int rows) {
        return MinutesLayout.of(words).blank(rows);
    }

    /**
     * What a candidate holds and may sit again.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document retakeNotice(Session session, Decision decision) {
        return RetakeNoticeLayout.of(words).document(session, decision);
    }

    /**
     * The evaluation grid of a candidate, the decision circled.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document evaluationGrid(Session session, Decision decision) {
        return EvaluationGridLayout.of(words).document(session, decision);
    }

    /**
     * The evaluation grid of a candidate before the decision, with what is recorded so far.
     *
     * @param session the session
     * @param candidate the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document evaluationGrid(Session session, CandidateId candidate) {
        return EvaluationGridLayout.of(words).document(session, candidate);
    }

    /**
     * The form of the evaluation grid, to be filled in by hand.
     *
     * @param blocs the blocs that are sat for; empty for all of them
     * @param jurors how many jurors sign
     * @return the document
     * @throws IllegalArgumentException if there is no such bloc, or nobody signs
     */
    public Document blankGrid(List<BlocCode> blocs, int jurors) {
        return EvaluationGridLayout.of(words).blank(blocs, jurors);
    }

    /**
     * What a candidate receives for the blocs acquired: a certification booklet, or an attestation of blocs.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @param documentKind which of the documents of the decision, as {@link Decision#getDocuments()} names it
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session, or the decision does not give
     *     that document
     */
    public Document booklet(Session session, Decision decision, String documentKind) {
        return BookletLayout.of(words).document(session, decision, documentKind);
    }
}
