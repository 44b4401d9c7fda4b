package io.github.certif.render;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.HandIn;
import io.github.certif.model.decision.OralTime;
import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.AwardedUnit;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Meta;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.layout.DocumentKind;
import io.github.certif.render.layout.Matter;
import io.github.certif.render.layout.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Invented referentials and sessions, from the test resources. */
public final class Fixtures {

    public static final Path RESOURCES = Path.of("src", "test", "resources");

    private static final CertifJson JSON = CertifJson.create();
    private static final int BLANK_ROWS = 3;

    private Fixtures() {}

    /** A session with the decisions about its candidates, and what else was computed of it. */
    public record Decided(
            Session session,
            List<Decision> decisions,
            Optional<List<SharingLine>> sharing,
            Optional<List<Finding>> findings,
            Optional<List<SealedMinutes>> sealed,
            Optional<Map<CandidateId, OralTime>> orals,
            Optional<Map<CandidateId, Integer>> extraMinutes,
            Optional<List<HandIn>> handIns) {
        /** What its documents are made from. */
        public Matter matter() {
            return Matter.builder()
                    .session(session)
                    .decisions(decisions)
                    .sharing(sharing.orElseGet(List::of))
                    .findings(findings.orElseGet(List::of))
                    .sealed(sealed.orElseGet(List::of))
                    .orals(orals.orElseGet(Map::of))
                    .extraMinutes(extraMinutes.orElseGet(Map::of))
                    .handIns(handIns.orElseGet(List::of))
                    .build();
        }

        public Decision of(CandidateId candidate) {
            return decisions.stream()
                    .filter(decision -> decision.getCandidate().equals(candidate))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Which document a golden case wants. */
    public record GoldenCase(
            String document,
            Language language,
            String referential,
            String session,
            Optional<Stage> stage,
            Optional<CandidateId> candidate,
            Optional<List<BlocCode>> blocs,
            Optional<AwardedUnit> certification,
            Optional<String> paper,
            Optional<List<WorkedCase>> cases) {
        public Document build() {
            return build(text -> text);
        }

        /** The same document of the session that is left when its JSON has been edited. */
        public Document build(UnaryOperator<String> edit) {
            Referential whole = Fixtures.referential(referential);
            Documents documents =
                    Documents.of(certification.map(whole::awarding).orElse(whole), language);
            DocumentKind kind = DocumentKind.valueOf(document);
            Matter matter = matter(edit);
            return paper.map(name -> named(documents.papers(kind, matter), name))
                    .orElseGet(() -> documents.document(kind, matter));
        }

        private static Document named(List<Paper> papers, String name) {
            return papers.stream()
                    .filter(paper -> paper.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .document();
        }

        private Matter matter(UnaryOperator<String> edit) {
            Decided decided = Fixtures.session(session, edit);
            return switch (stage.orElse(Stage.DECIDED)) {
                case BLANK ->
                    Matter.builder()
                            .blocs(blocs.orElseGet(List::of))
                            .rows(BLANK_ROWS)
                            .jurors(BLANK_ROWS)
                            .build();
                case GUIDE -> Matter.guide(cases.orElseGet(List::of));
                case BEFORE ->
                    Matter.builder()
                            .from(about(decided.session(), List.of()))
                            .handIns(decided.handIns().orElseGet(List::of))
                            .build();
                case RECORDED ->
                    Matter.builder().from(decided.matter()).sealed(List.of()).build();
                case DECIDED ->
                    candidate.isPresent() ? about(decided.session(), decided.decisions()) : decided.matter();
            };
        }

        /** The session with one of its candidates, or with all of them. */
        private Matter about(Session session, List<Decision> decisions) {
            return candidate
                    .map(only -> Matter.of(
                            Session.builder()
                                    .from(session)
                                    .dossiers(session.getDossiers().stream()
                                            .filter(dossier -> dossier.getCandidate()
                                                    .getId()
                                                    .equals(only))
                                            .toList())
                                    .build(),
                            decisions.stream()
                                    .filter(decision -> decision.getCandidate().equals(only))
                                    .toList()))
                    .orElseGet(() -> Matter.of(session, decisions));
        }
    }

    /** How much is known. */
    public enum Stage {
        BLANK,
        BEFORE,
        RECORDED,
        DECIDED,
        GUIDE
    }

    public static Referential referential(String name) {
        return read(RESOURCES.resolve("referentials").resolve(name + ".json"), Referential.class);
    }

    public static Decided session(String name) {
        return session(name, text -> text);
    }

    /** A session whose JSON is edited before it is read. */
    public static Decided session(String name, UnaryOperator<String> edit) {
        Path file = RESOURCES.resolve("sessions").resolve(name + ".json");
        return read(JsonSource.of(file.toString(), edit.apply(text(file))), Decided.class);
    }

    public static <T> T read(Path file, Class<T> type) {
        return read(JsonSource.of(file.toString(), text(file)), type);
    }

    private static <T> T read(JsonSource source, Class<T> type) {
        Answer<T> answer = JSON.read(source, type);
        if (!answer.isPresent()) {
            throw new IllegalStateException(answer.findings().toString());
        }
        return answer.get();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document document(Node... nodes) {
        return document("Essai", nodes);
    }

    public static Document document(String title, Node... nodes) {
        Meta meta = new Meta("Essai", Optional.empty(), Optional.empty(), Orientation.PORTRAIT);
        return new Document(NodeId.of("test"), Phrase.of(title), Language.FR, meta, List.of(nodes));
    }
}
