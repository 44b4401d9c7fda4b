package io.github.certif.render.pdf;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.session.Session;
import io.github.certif.render.Documents;
import io.github.certif.render.document.Document;
import io.github.certif.render.layout.DocumentKind;
import io.github.certif.render.layout.Matter;
import io.github.certif.render.text.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents of invented sessions, from the test resources of certif-render. */
final class Fixtures {

    static final Instant DATE = Instant.parse("2026-07-01T18:00:00Z");

    private static final CertifJson JSON = CertifJson.create();
    private static final String MARK = "Nom secret ";
    private static final CandidateId TALKED_OF = CandidateId.of("cand-02");
    private static final Pattern WRITTEN = Pattern.compile("(\"(?:familyName|givenName|quality|company|centre|place"
            + "|function|observations|comments?|reasons|recommendations)\"\\s*:\\s*)\"[^\"]*\"");

    private Fixtures() {}

    /** A session with the decisions about its candidates. */
    record Decided(Session session, List<Decision> decisions) {

        /** The same session with all its candidates several times, under other names. */
        Decided times(int times) {
            List<Dossier> dossiers = new ArrayList<>();
            List<Decision> decided = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                for (Dossier dossier : session.getDossiers()) {
                    dossiers.add(renamed(dossier, Dossier.class, i));
                }
                for (Decision decision : decisions) {
                    decided.add(renamed(decision, Decision.class, i));
                }
            }
            return new Decided(
                    Session.builder().from(session).dossiers(dossiers).build(), decided);
        }

        private static <T> T renamed(T value, Class<T> type, int round) {
            String json =
                    JSON.write(value).replace("\"cand-0", "\"cand-" + round).replace("Candidat 0", "Candidat " + round);
            return parsed(json, type);
        }
    }

    static Document minutes(Language language, int times) {
        Decided decided = session("navire").times(times);
        return documents(language).document(DocumentKind.MINUTES, Matter.of(decided.session(), decided.decisions()));
    }

    /** Nobody signs a draft: minutes as the jury fills them in. */
    static Document minutesToSign(Language language) {
        return documents(language)
                .document(DocumentKind.MINUTES, Matter.of(session("navire").session(), List.of()));
    }

    static Document blankMinutes(Language language, int rows) {
        return documents(language)
                .document(DocumentKind.MINUTES, Matter.builder().rows(rows).build());
    }

    static Document retakeNotice(Language language, String candidate) {
        Decided decided = session("navire");
        Decision decision = decided.decisions().stream()
                .filter(each -> each.getCandidate().equals(CandidateId.of(candidate)))
                .findFirst()
                .orElseThrow();
        return documents(language)
                .document(DocumentKind.RETAKE_NOTICE, Matter.of(decided.session(), List.of(decision)));
    }

    /**
     * Of a session in which people are called, and say, one and the same thing: one document of every kind that shows
     * it.
     */
    static Map<DocumentKind, Document> saying(String words) {
        String said = JSON.write(MARK + words);
        String json = text("sessions/navire.json");
        int decisions = json.indexOf("\"decisions\"");
        String session = WRITTEN.matcher(json.substring(0, decisions))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + said));
        Decided decided = parsed(session + json.substring(decisions), Decided.class);
        Map<DocumentKind, Document> documents = new EnumMap<>(DocumentKind.class);
        documents(Language.FR).papers(Matter.of(decided.session(), decided.decisions())).stream()
                .filter(paper ->
                        paper.candidate().filter(id -> !id.equals(TALKED_OF)).isEmpty())
                .forEach(paper -> documents.computeIfAbsent(paper.kind(), kind -> paper.document()));
        documents
                .values()
                .removeIf(document -> !TextRenderer.create().render(document).contains(MARK));
        return documents;
    }

    static PdfAttachment sessionJson() {
        return PdfAttachment.json(
                "session.json",
                "Données de la session",
                JSON.write(session("navire").session()));
    }

    private static Documents documents(Language language) {
        return Documents.of(parsed(text("referentials/navire.json"), Referential.class), language);
    }

    private static Decided session(String name) {
        return parsed(text("sessions/" + name + ".json"), Decided.class);
    }

    private static <T> T parsed(String json, Class<T> type) {
        Answer<T> answer = JSON.read(JsonSource.of("fixture", json), type);
        if (!answer.isPresent()) {
            throw new IllegalStateException(answer.findings().toString());
        }
        return answer.get();
    }

    private static String text(String resource) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/" + resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
