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
import io.github.certif.render.html.HtmlRenderer;
import io.github.certif.render.markdown.MarkdownRenderer;
import io.github.certif.render.message.Words;
import io.github.certif.render.pdf.PdfAttachment;
import io.github.certif.render.pdf.PdfRejectedException;
import io.github.certif.render.pdf.PdfRenderer;
import io.github.certif.render.text.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the documents of a session, each in every format asked for. */
final class Papers {

    private static final List<Renderer> RENDERERS =
            List.of(HtmlRenderer.create(), MarkdownRenderer.create(), TextRenderer.create());
    private static final String PDF = "pdf";

    private static final int BLANK_CANDIDATES = 12;
    private static final int BLANK_JURORS = 3;

    private final Desk desk;

    Papers(Desk desk) {
        this.desk = desk;
    }

    /** Every document of a session by the name of its file, without ending. */
    Map<String, Paper> of(SessionRun run) {
        Documents documents = Documents.of(run.referential(), desk.language());
        Map<String, Paper> papers = new LinkedHashMap<>();
        if (run.referential().getRegulation().getMinutes().isPresent()) {
            papers.put("minutes", new Paper(documents.minutes(run.session(), run.decisions()), List.of(data(run))));
        }
        for (Decision decision : run.decisions()) {
            if (isPresent(decision)) {
                papers.put(
                        "grid-" + decision.getCandidate(),
                        new Paper(documents.evaluationGrid(run.session(), decision), List.of(data(decision))));
            }
            for (String kind : ofBlocs(decision)) {
                papers.put(
                        fileName(kind) + "-" + decision.getCandidate(),
                        new Paper(documents.booklet(run.session(), decision, kind), List.of(data(decision))));
            }
            if (decision.getRetake()
                    .filter(plan -> plan.getRight() != RightState.NOT_NEEDED)
                    .isPresent()) {
                papers.put(
                        "retake-notice-" + decision.getCandidate(),
                        new Paper(documents.retakeNotice(run.session(), decision), List.of(data(decision))));
            }
        }
        for (Dossier dossier : run.refused()) {
            CandidateId candidate = dossier.getCandidate().getId();
            papers.put("grid-" + candidate, Paper.blank(documents.evaluationGrid(run.session(), candidate)));
        }
        return papers;
    }

    /** The forms of a referential to be filled in by hand, for the title or for some blocs. */
    Map<String, Paper> blank(Referential referential, List<String> blocs) {
        Documents documents = Documents.of(referential, desk.language());
        Map<String, Paper> papers = new LinkedHashMap<>();
        if (referential.getRegulation().getMinutes().isPresent()) {
            papers.put("minutes-blank", Paper.blank(documents.blankMinutes(BLANK_CANDIDATES)));
        }
        List<BlocCode> chosen =
                blocs.stream().map(bloc -> bloc(referential, bloc)).toList();
        papers.put("grid-blank", Paper.blank(documents.blankGrid(chosen, BLANK_JURORS)));
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

    private PdfAttachment data(SessionRun run) {
        return PdfAttachment.json(
                "decisions.json", run.session().getId().value(), desk.json().write(SessionRun.data(List.of(run))));
    }

    private PdfAttachment data(Decision decision) {
        return PdfAttachment.json(
                "decision.json", decision.getCandidate().value(), desk.json().write(decision));
    }

    /**
     * Writes documents.
     *
     * @param dated the day that PDF files are dated, so that the same input gives the same bytes
     * @return how many files
     */
    int write(Map<String, Paper> papers, List<String> formats, LocalDate dated, OutputFolder folder) {
        formats.forEach(this::known);
        Optional<PdfRenderer> pdf = formats.contains(PDF) ? Optional.of(PdfRenderer.create()) : Optional.empty();
        Progress progress = new Progress(desk, papers.size() * formats.size());
        for (Map.Entry<String, Paper> paper : papers.entrySet()) {
            for (String format : formats) {
                String name = paper.getKey() + "." + format;
                byte[] bytes = PDF.equals(format)
                        ? pdf(pdf.orElseThrow(), name, paper.getValue(), dated)
                        : renderer(format)
                                .orElseThrow()
                                .render(paper.getValue().document())
                                .getBytes(StandardCharsets.UTF_8);
                folder.write(name, bytes);
                progress.done(name);
            }
        }
        return papers.size() * formats.size();
    }

    private byte[] pdf(PdfRenderer renderer, String name, Paper paper, LocalDate dated) {
        try {
            return renderer.render(
                    paper.document(), dated.atStartOfDay(ZoneOffset.UTC).toInstant(), paper.data());
        } catch (PdfRejectedException e) {
            throw new UnusableException(desk.texts().say("documents.pdf", name, e.findings()));
        }
    }

    static List<String> formats() {
        return Stream.concat(RENDERERS.stream().map(Renderer::format), Stream.of(PDF))
                .toList();
    }

    private void known(String format) {
        if (!formats().contains(format)) {
            throw new UnusableException(desk.texts().say("documents.format", format, String.join(", ", formats())));
        }
    }

    private static Optional<Renderer> renderer(String format) {
        return RENDERERS.stream()
                .filter(renderer -> renderer.format().equals(format))
                .findFirst();
    }
}
