package io.github.certif.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static final Path SOURCE = Path.of("src/main/java/io/github/certif/examples/quickstart/Quickstart.java");
    private static final Path README = Path.of("../../README.md");

    @Test
    void listsThePoliciesAndSaysWhatIsStillNeededOnAnIncompleteGrid() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertThat(printed.lines())
                .contains("window-occurrence = LATEST", "zero-bloc-retake = ALLOWED")
                .contains("PENDING", "competency:C17, of whom: jury");
        assertThat(printed).contains("C17");
    }

    @Test
    void readmeShowsTheCodeThatIsRunHere() throws IOException {
        String shown = between(Files.readAllLines(README), "```java", "```");
        String run = between(Files.readAllLines(SOURCE), "// README: begin", "// README: end");
        assertThat(shown).isEqualTo(run);
    }

    private static String between(List<String> lines, String begin, String end) {
        return lines.stream()
                .map(String::strip)
                .dropWhile(line -> !line.equals(begin))
                .skip(1)
                .takeWhile(line -> !line.equals(end))
                .collect(Collectors.joining("\n"));
    }
}
