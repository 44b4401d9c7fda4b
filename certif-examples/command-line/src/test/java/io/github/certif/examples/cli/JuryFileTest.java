package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.model.session.Session;
import io.github.certif.render.Documents;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Table;
import io.github.certif.render.layout.DocumentKind;
import io.github.certif.render.layout.Matter;
import io.github.certif.render.layout.Paper;
import io.github.certif.render.text.TextRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of the jury: a cover, and the papers that it lists. */
class JuryFileTest {

    private static final Path SAMPLES =
            Path.of("src", "main", "resources", "io", "github", "certif", "examples", "cli", "samples");

    @ParameterizedTest
    @ValueSource(strings = {"session-rncp34757.json", "session-rncp37827.json"})
    void theCoverListsThePapersOfItsFolderInTheirOrder(String sample) {
        List<Paper> papers = papers(sample);

        assertThat(listed(cover(papers)))
                .isNotEmpty()
                .isEqualTo(papers.stream()
                        .filter(paper -> paper.kind() != DocumentKind.JURY_DOSSIER)
                        .map(Paper::name)
                        .filter(name -> name.startsWith("jury/"))
                        .map(name -> name.substring("jury/".length()))
                        .toList());
    }

    @Test
    void theCoverListsNeitherItselfNorTheNoticeOfARemoteSession() {
        assertThat(TextRenderer.create().render(cover(papers("session-rncp34757.json"))))
                .contains("Livrables des candidats\nAu plus tard")
                .doesNotContain("Dossier Jury\nAu plus tard", "session à distance");
    }

    private static List<Paper> papers(String sample) {
        Desk desk = new Desk(CertifCommand.commandLine().getCommandSpec(), new CommonOptions());
        Session session = desk.read(desk.source(SAMPLES.resolve(sample)), Session.class);
        SessionRun run = SessionRun.of(desk, session, Optional.empty()).get(0);
        Matter matter = run.matter(desk, List.of());
        return Documents.of(run.referential(), Language.FR).papers(matter);
    }

    private static Document cover(List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.kind() == DocumentKind.JURY_DOSSIER)
                .findFirst()
                .orElseThrow()
                .document();
    }

    private static List<String> listed(Document cover) {
        return cover.walk()
                .filter(node -> node.id().value().endsWith("folder.papers"))
                .flatMap(JuryFileTest::files)
                .toList();
    }

    private static Stream<String> files(Node papers) {
        return ((Table) papers)
                .body().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(row ->
                                row.cells().get(row.cells().size() - 1).text().plain());
    }
}
