package io.github.certif.examples.cli;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.RightState;
import io.github.certif.render.Documents;
import io.github.certif.render.Renderer;
import io.github.certif.render.document.Document;
import io.github.certif.render.html.HtmlRenderer;
import io.github.certif.render.markdown.MarkdownRenderer;
import io.github.certif.render.text.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the documents of a session, each in every format asked for. */
final class Papers {

    private static final List<Renderer> RENDERERS =
            List.of(HtmlRenderer.create(), MarkdownRenderer.create(), TextRenderer.create());

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
            if (decision.getRetake()
                    .filter(plan -> plan.getRight() != RightState.NOT_NEEDED)
                    .isPresent()) {
                papers.put("retake-notice-" + decision.getCandidate(), documents.retakeNotice(run.session(), decision));
            }
        }
        return papers;
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
