package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The self-contained jar, as somebody without Maven starts it. */
class CertifJarIT {

    private static final Path JAR = Path.of(System.getProperty("certif.jar", "target/certif.jar"));

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    private Ran run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ran(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void itKnowsThePacksOfTheLibrary() throws IOException, InterruptedException {
        Ran ran = run("packs", "--format", "json");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(new ObjectMapper().readTree(ran.out()).findValuesAsText("id"))
                .contains("rncp34757", "rncp37827");
    }

    @Test
    void itStartsAPackChecksItAndPrintsItsForms() throws IOException, InterruptedException {
        assertThat(run("new", "atelier").err()).isEmpty();
        assertThat(run("check", "atelier").out()).contains("0 bloquant(s), 0 avertissement(s), 0 information(s)");

        Ran forms = run("documents", "--blank", "atelier", "--out", "formulaires", "--formats", "pdf,html");

        assertThat(forms.err()).isEmpty();
        assertThat(forms.code()).isZero();
        assertThat(folder.resolve("formulaires/blank/evaluation-grid.pdf")).isNotEmptyFile();
    }

    @Test
    void itIsNoModuleAndHoldsEveryServiceOfItsParts() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.endsWith("module-info.class"));
            assertThat(jar.getEntry("META-INF/services/io.github.certif.referentials.spi.PackProvider"))
                    .isNotNull();
        }
    }
}
