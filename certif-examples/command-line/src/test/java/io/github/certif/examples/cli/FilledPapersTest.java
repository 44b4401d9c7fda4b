package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a candidate under the texts that have no minutes: each of them filled in, and each of them blank. */
class FilledPapersTest {

    private static final Path SESSIONS = Path.of("src", "test", "resources", "forms");

    @TempDir
    private Path out;

    @Test
    void aProjectManagerHasAGridByGroupAMissionGridAndAValidationRecord() {
        String pack = "chef-projet-ia";

        assertThat(filled(pack))
                .contains("evaluation-grid", "form-mission-record", "form-mission-grid", "validation-record");
        assertThat(blank(pack))
                .contains("evaluation-grid", "form-mission-record", "form-mission-grid", "validation-record");
        assertThat(text("evaluation-grid")).contains("## Bloc 6", "A2.6-K1", "☒");
        assertThat(text("form-mission-grid")).contains("**Favorable** (retenu)", "A3.6-K3");
        assertThat(text("validation-record")).contains("Certifié**", "M1.1");
    }

    @Test
    void anEngineerHasAGridOfLevelsASelfAssessmentAFinalGridAndARecordOfEachDraw() {
        String pack = "expert-ingenierie-logiciel";

        assertThat(filled(pack))
                .contains(
                        "evaluation-grid",
                        "assessment-grid-final",
                        "form-portfolio",
                        "form-self-assessment",
                        "form-draw-record-1",
                        "form-draw-record-2",
                        "validation-record");
        assertThat(blank(pack))
                .contains(
                        "evaluation-grid",
                        "assessment-grid-final",
                        "form-portfolio",
                        "form-self-assessment",
                        "form-draw-record",
                        "validation-record");
        assertThat(text("evaluation-grid")).contains("C.18", "Non acquis").doesNotContain("SOUT-S5");
        assertThat(text("assessment-grid-final")).contains("SOUT-S5", "favorable (22 juin 2026)");
        assertThat(text("form-self-assessment")).contains("Je sais mener un projet en autonomie.");
        assertThat(text("checklist"))
                .containsPattern("À animer.{1,3}Réunion")
                .containsPattern("À remettre.{1,3}Ordre du jour");
        assertThat(text("form-portfolio")).contains("**Formation** (retenu)", "Preuve, n° 2");
        assertThat(text("form-draw-record-1")).contains("Scénario B");
    }

    private List<String> filled(String pack) {
        Console.run(
                "documents",
                SESSIONS.resolve("session-" + pack + ".json").toString(),
                "--out",
                out.toString(),
                "--formats",
                "md");
        return names(out.resolve("candidates").resolve("cand-01"));
    }

    private List<String> blank(String pack) {
        Console.run("documents", "--blank", pack, "--out", out.toString(), "--formats", "md");
        return names(out.resolve("blank"));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String paper) {
        try {
            return Files.readString(out.resolve("candidates").resolve("cand-01").resolve(paper + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
