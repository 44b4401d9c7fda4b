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
 * What travels inside the file of a paper, in the canonical form of JSON: in that of a candidate the decision about that
 * candidate and about nobody else, in the minutes all decisions of the session, or the sealed minutes once there are some.
 * Papers about a session that show no result carry none.
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
        if (paper.kind() == DocumentKind.FORM) {
            return List.of(); // what somebody else says: no decision travels with it
        }
        if (paper.candidate().isPresent()) {
            return Optional.ofNullable(decisions.get(paper.candidate().get())).map(this::of).stream()
                    .toList();
        }
        return switch (paper.kind()) {
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
