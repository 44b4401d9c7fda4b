package io.github.certif.render.pdf;

import io.github.certif.model.code.Language;
import io.github.certif.render.document.Document;
import io.github.certif.render.html.HtmlRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void draws() throws Exception {
        Path out = Files.createDirectories(Path.of("target", "draft"));
        PdfRenderer renderer = PdfRenderer.create();
        Map<String, Document> docs = new LinkedHashMap<>();
        docs.put("minutes", Fixtures.minutes(Language.FR, 1));
        docs.put("minutes-en", Fixtures.minutes(Language.EN, 1));
        docs.put("minutes-long", Fixtures.minutes(Language.FR, 7));
        docs.put("minutes-blank", Fixtures.blankMinutes(Language.FR, 12));
        for (int i = 1; i <= 7; i++) {
            docs.put("retake-0" + i, Fixtures.retakeNotice(Language.FR, "cand-0" + i));
        }
        for (Map.Entry<String, Document> doc : docs.entrySet()) {
            Files.writeString(
                    out.resolve(doc.getKey() + ".html"), HtmlRenderer.create().render(doc.getValue()));
            try {
                byte[] pdf = renderer.render(doc.getValue(), Fixtures.DATE, List.of(Fixtures.sessionJson()));
                Files.write(out.resolve(doc.getKey() + ".pdf"), pdf);
            } catch (PdfRejectedException e) {
                System.out.println(doc.getKey() + " " + e.getMessage());
            }
        }
    }
}
