package io.github.certif.examples.cli;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.render.layout.Paper;
import io.github.certif.render.pdf.PdfAttachment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What travels inside the file of a paper, in the canonical form of JSON: where it shows the decision about a candidate,
 * that decision and nobody else's; in the minutes all decisions of the session, or the sealed minutes once there are some.
 *
 * <p>A diploma and a booklet are shown to others, and say less than the decision: they carry none. Neither do papers that
 * show no result.
 */
final class PaperData implements Function<Paper, List<PdfAttachment>> {

    private final CertifJson json;
    private final SessionRun run;
    private final List<SealedMinutes> sealed;
    private final Map<CandidateId, Decision> decisions = new HashMap<>();

    PaperData(CertifJson json, SessionRun run, List<SealedMinutes> sealed) {
        this.json = json;
        this.run = run;
        this.sealed = sealed;
        run.decisions().forEach(decision -> decisions.put(decision.getCandidate(), decision));
    }

    @Override
    public List<PdfAttachment> apply(Paper paper) {
        return switch (paper.kind()) {
            case EVALUATION_GRID, RETAKE_NOTICE, NOTICE, DECISION_LETTER, VAE_NOTICE, VALIDATION_RECORD ->
                paper.candidate().map(decisions::get).map(this::of).stream().toList();
            case MINUTES -> List.of(lastSealed().orElseGet(this::ofSession));
            case RECTIFICATION -> lastSealed().stream().toList();
            default -> List.of();
        };
    }

    private Optional<PdfAttachment> lastSealed() {
        return sealed.stream()
                .reduce((first, last) -> last)
                .map(last -> PdfAttachment.json(
                        "sealed-minutes.json", run.session().getId().value(), json.canonical(last)));
    }

    private PdfAttachment of(Decision decision) {
        return PdfAttachment.json("decision.json", decision.getCandidate().value(), json.canonical(decision));
    }

    private PdfAttachment ofSession() {
        return PdfAttachment.json(
                "decisions.json", run.session().getId().value(), json.canonical(SessionRun.data(List.of(run))));
    }
}
