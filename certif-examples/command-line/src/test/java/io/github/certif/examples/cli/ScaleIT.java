package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.certif.render.pdf.PdfData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A session of 300 candidates in a heap of 256 MB. */
class ScaleIT {

    private static final int CANDIDATES = 300;
    private static final String HEAP = "-Xmx256m";
    private static final Path JAR = Path.of(System.getProperty("certif.jar", "target/certif.jar"));

    @TempDir
    private Path folder;

    @Test
    void theMinutesOfThreeHundredCandidatesAreOneFile() throws IOException, InterruptedException {
        Path minutes = folder.resolve("minutes.pdf");

        List<String> said = run(
                5,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LargeMinutes.class.getName(),
                session().toString(),
                minutes.toString());

        assertThat(minutes).as(String.join("\n", said)).exists();
        try (PDDocument pdf = Loader.loadPDF(minutes.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(30);
        }
        byte[] data = PdfData.read(Files.readAllBytes(minutes)).get().get(0).content();
        assertThat(new ObjectMapper().readTree(data).path("decisions")).hasSize(CANDIDATES);
    }

    /** Some minutes long, so it runs where it is asked for: {@code mvn verify -Pscale}. */
    @Test
    @EnabledIfSystemProperty(named = "certif.scale", matches = "true")
    void theWholeBundleIsWrittenFileByFileAndProgressIsShown() throws IOException, InterruptedException {
        Path out = folder.resolve("out");

        List<String> said = run(
                60,
                "-jar",
                JAR.toAbsolutePath().toString(),
                "documents",
                session().toString(),
                "--out",
                out.toString(),
                "--formats",
                "pdf",
                "--progress",
                "always");

        try (Stream<Path> files = Files.walk(out)) {
            long written = files.filter(Files::isRegularFile).count();
            assertThat(written).isGreaterThan(CANDIDATES);
            assertThat(said).anyMatch(line -> line.startsWith("[" + written + "/" + written + "] "));
        }
    }

    private Path session() throws IOException {
        return LargeSession.write(folder.resolve("session.json"), "session-rncp34757.json", CANDIDATES);
    }

    /** What is said on standard error by another Java with a small heap. */
    private List<String> run(int minutes, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(minutes, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(said);
    }
}
