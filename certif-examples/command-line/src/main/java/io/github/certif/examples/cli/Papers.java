package io.github.certif.examples.cli;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Presence;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Referential;
import io.github.certif.render.Documents;
import io.github.certif.render.Renderer;
import io.github.certif.render.document.Document;
import io.github.certif.render.html.HtmlRenderer;
import io.github.certif.render.markdown.MarkdownRenderer;
import io.github.certif.render.message.Words;
import io.github.certif.render.text.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the documents of a session, each in every format asked for. */
final class Papers {

    private static final List<Renderer> RENDERERS =
            List.of(HtmlRenderer.create(), MarkdownRenderer.create(), TextRenderer.create());

    private static final int BLANK_CANDIDATES = 12;
    private static final int BLANK_JURORS = 3;

    private final Desk desk;

    Papers(Desk desk) {
        this.desk = desk;
    }

    /** Every document of a session by the name of its file, without ending. */
    Map<String, Document> of(SessionRun run) {
        Documents documents = Documents.of(run.referential(), desk.language());
        Map<String, Document> papers = new LinkedHashMap<>();
        papers.put("minutes", documents.minutes(run.session(), run.decisions()));
        for (Decision decision : run.decisions()) {
            if (isPresent(decision)) {
                papers.put("grid-" + decision.getCandidate(), documents.evaluationGrid(run.session(), decision));
            }
            for (String kind : ofBlocs(decision)) {
                papers.put(
                        fileName(kind) + "-" + decision.getCandidate(),
                        documents.booklet(run.session(), decision, kind));
            }
            if (decision.getRetake()
                    .filter(plan -> plan.getRight() != RightState.NOT_NEEDED)
                    .isPresent()) {
                papers.put("retake-notice-" + decision.getCandidate(), documents.retakeNotice(run.session(), decision));
            }
        }
        for (Dossier dossier : run.refused()) {
            CandidateId candidate = dossier.getCandidate().getId();
            papers.put("grid-" + candidate, documents.evaluationGrid(run.session(), candidate));
        }
        return papers;
    }

    /** The forms of a referential to be filled in by hand, for the title or for some blocs. */
    Map<String, Document> blank(Referential referential, List<String> blocs) {
        Documents documents = Documents.of(referential, desk.language());
        Map<String, Document> papers = new LinkedHashMap<>();
        if (referential.getRegulation().getMinutes().isPresent()) {
            papers.put("minutes-blank", documents.blankMinutes(BLANK_CANDIDATES));
        }
        List<BlocCode> chosen =
                blocs.stream().map(bloc -> bloc(referential, bloc)).toList();
        papers.put("grid-blank", documents.blankGrid(chosen, BLANK_JURORS));
        return papers;
    }

    /** A bloc by its code, or by its short code. */
    private BlocCode bloc(Referential referential, String asked) {
        Words words = Words.of(referential, desk.language());
        List<BlocCode> known =
                referential.getBlocs().stream().map(Bloc::getCode).toList();
        return known.stream()
                .filter(code ->
                        code.value().equals(asked) || words.shortCode(code).equals(asked))
                .findFirst()
                .orElseThrow(() -> new UnusableException(desk.texts().say("documents.bloc", asked, known)));
    }

    private static boolean isPresent(Decision decision) {
        return decision.getPresence() == Presence.PRESENT || decision.getPresence() == Presence.PARTLY;
    }

    /** The documents for the blocs of a candidate who does not hold the title. */
    private static List<String> ofBlocs(Decision decision) {
        boolean some = decision.getBlocs().stream().anyMatch(bloc -> bloc.getState() == UnitState.ACQUIRED);
        return some && decision.getTitle().getState() != UnitState.ACQUIRED ? decision.getDocuments() : List.of();
    }

    private static String fileName(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes documents. Returns how many files. */
    int write(Map<String, Document> papers, List<String> formats, OutputFolder folder) {
        Progress progress = new Progress(desk, papers.size() * formats.size());
        int files = 0;
        for (Map.Entry<String, Document> paper : papers.entrySet()) {
            for (String format : formats) {
                String name = paper.getKey() + "." + format;
                folder.write(name, renderer(format).render(paper.getValue()).getBytes(StandardCharsets.UTF_8));
                progress.done(name);
                files++;
            }
        }
        return files;
    }

    static List<String> formats() {
        return RENDERERS.stream().map(Renderer::format).toList();
    }

    private Renderer renderer(String format) {
        return RENDERERS.stream()
                .filter(renderer -> renderer.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new UnusableException(
                        desk.texts().say("documents.format", format, String.join(", ", formats()))));
    }
}
