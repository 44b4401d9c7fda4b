package org.example.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged pack beside the packaged library on the module path, asked by a program that does not know it. */
class AtelierJarIT {

    private static final String DOSSIER = """
            {
              "format": "certif-dossier/1",
              "referential": "atelier-reliure",
              "candidate": {"id": "candidat-01", "familyName": "Candidat", "givenName": "01"},
              "sittings": [
                {"id": "s1", "examOn": "2026-05-10", "marks": {"technique": "30", "ouvrage": "27", "diagnostic": "25"}}
              ],
              "records": [
                {"kind": "piece", "on": "2026-01-01", "attributes": {"saison": "hiver"}},
                {"kind": "piece", "on": "2026-04-01", "attributes": {"saison": "%s"}}
              ],
              "closings": [{"on": "2026-05-10"}]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aPackAndItsRequirementAreFoundByBeingOnTheModulePath() throws IOException, InterruptedException {
        assertThat(asked("printemps"))
                .first()
                .as("blocs by marks, title by pieces of two seasons")
                .isEqualTo("ADMITTED");
        assertThat(asked("hiver"))
                .containsExactly(
                        "PARTIALLY_ADMITTED",
                        "io.github.certif.model",
                        "io.github.certif.referentials",
                        "io.github.certif.rules",
                        "org.example.atelier");
    }

    private List<String> asked(String secondSeason) throws IOException, InterruptedException {
        Path dossier = Files.writeString(folder.resolve("dossier.json"), DOSSIER.formatted(secondSeason));
        Path out = folder.resolve("out.txt");
        String jars = Files.readString(Path.of(System.getProperty("atelier.modules", "target/module-path.txt")))
                .strip();
        assertThat(jars.split(File.pathSeparator)).allMatch(jar -> jar.endsWith(".jar"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        System.getProperty("atelier.jar") + File.pathSeparator + jars,
                        "--add-modules",
                        "io.github.certif.rules,io.github.certif.referentials",
                        Path.of("src/test/program/Ask.java").toAbsolutePath().toString(),
                        dossier.toString(),
                        "2026-05-11")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllLines(out);
    }
}
