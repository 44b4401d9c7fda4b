package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same session gives the same bytes, in every format, whatever the machine speaks and whatever time it is there. */
class SameBytesTest {

    @TempDir
    private Path folder;

    @Test
    void everyFormatGivesTheSameBytesTwice() throws IOException {
        Path session = LargeSession.write(folder.resolve("session.json"), "session-rncp34757.json", 2);
        Path here = documents(session, "here");
        Path elsewhere = elsewhere(() -> documents(session, "elsewhere"));

        try (Stream<Path> files = Files.walk(here)) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .hasSizeGreaterThanOrEqualTo(4 * Papers.formats().size())
                    .allSatisfy(file ->
                            assertThat(elsewhere.resolve(here.relativize(file))).hasSameBinaryContentAs(file));
        }
    }

    private Path documents(Path session, String out) {
        Path target = folder.resolve(out);
        Console.run(
                "documents",
                session.toString(),
                "--out",
                target.toString(),
                "--formats",
                String.join(",", Papers.formats()));
        return target;
    }

    /** What is made. */
    private interface Made {
        Path make();
    }

    private static Path elsewhere(Made made) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return made.make();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
