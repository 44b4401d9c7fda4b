package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What candidates of a sample session read. */
class SampleLettersTest {

    private static final Path SAMPLES =
            Path.of("src", "main", "resources", "io", "github", "certif", "examples", "cli", "samples");

    @TempDir
    private Path out;

    @Test
    void whatIsStatedWhatIsChosenAndWhoSignsAreToldApart() throws IOException {
        Console.run(
                "documents",
                SAMPLES.resolve("session-rncp34757.json").toString(),
                "--out",
                out.toString(),
                "--formats",
                "md");

        assertThat(read("c08", "retake-notice"))
                .contains("Par défaut (le texte ne le dit pas), les travaux")
                .contains("Oral complet")
                .doesNotContain("\nL’oral dure 65 minutes");
        assertThat(read("c09", "decision-letter"))
                .contains("présent que pour une partie")
                .contains("Pour le certificateur")
                .doesNotContain("était absent")
                .doesNotContain("Combien dure l’oral");
    }

    private String read(String candidate, String kind) throws IOException {
        return Files.readString(out.resolve("candidates").resolve(candidate).resolve(kind + ".md"));
    }
}
