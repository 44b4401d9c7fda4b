package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.internal.FolderSource;
import io.github.certif.referentials.spi.PackLimits;
import io.github.certif.referentials.spi.PackSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that would cost too much, or lead elsewhere: each is a finding, and the other files are still read. */
@Timeout(60)
class HostileFilesTest {

    @TempDir
    Path folder;

    private Path pack;

    @BeforeEach
    void copy() {
        pack = Packs.copy(folder);
    }

    @Test
    void aFileAboveTheCeilingIsNotRead() {
        PackLimits limits = PackLimits.defaults().withMaxFileBytes(3_000);

        assertThat(shown(PackLinter.withoutJudge().withLimits(limits)))
                .containsExactly("PACK_FILE_TOO_LARGE regulation.json:1:1", "PACK_FILE_TOO_LARGE wording/fr.json:1:1");
    }

    @Test
    void aHundredMegabytesAreRefusedInTimeAndMemory() throws IOException {
        byte[] megabyte = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (var out = Files.newOutputStream(pack.resolve("wording/en.json"))) {
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
        }

        assertThat(shown()).containsExactly("PACK_FILE_TOO_LARGE wording/en.json:1:1");
    }

    @Test
    void aFileIsRefusedByItsSizeWithoutReadingAByteOfIt() {
        PackSource source = new PackSource() {
            private final FolderSource files = new FolderSource(pack);

            @Override
            public String place() {
                return files.place();
            }

            @Override
            public Optional<InputStream> open(String path) throws IOException {
                return path.equals("wording/en.json") ? Optional.of(new Unread()) : files.open(path);
            }

            @Override
            public OptionalLong size(String path) throws IOException {
                return path.equals("wording/en.json") ? OptionalLong.of(100_000_000) : files.size(path);
            }
        };

        assertThat(PackLinter.withoutJudge().lint(source))
                .extracting(Finding::getCode)
                .containsExactly("PACK_FILE_TOO_LARGE");
    }

    /** Must not be read. */
    private static final class Unread extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("it was read");
        }
    }

    @Test
    void aFileOfMoreValuesThanTheCeilingIsNotLookedAtFurther() {
        StringBuilder texts =
                new StringBuilder("{\"format\": \"certif-wording/1\", \"language\": \"en\", \"texts\": {");
        for (int i = 0; i < 300_000; i++) {
            texts.append("\"k").append(i).append("\": {},\n");
        }
        Packs.write(pack.resolve("wording/en.json"), texts + "\"k\": {}}}");

        assertThat(shown()).containsExactly("PACK_FILE_TOO_FULL wording/en.json:49997:11");
    }

    @Test
    void aFileOfNothingButMistakesTakesBoundedTime() {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 15_000; i++) {
            texts.append("\"")
                    .append("k".repeat(60))
                    .append(i)
                    .append("\": {\"value\": \"x\", \"origin\": \"PRINTED\"},\n");
        }
        Packs.replace(pack, "wording/en.json", "\"texts\": {", "\"texts\": {" + texts);

        assertThat(shown()).hasSize(15_000).allMatch(finding -> finding.startsWith("PACK_TEXT_OF_NOTHING"));
    }

    @Test
    void hiddenFilesThatToolsLeaveBehindAreOverlooked() throws IOException {
        Files.createDirectories(pack.resolve(".editor"));
        Packs.write(pack.resolve(".editor/settings.json"), "{}");
        Packs.write(pack.resolve("cases/._admitted.json"), "{}");

        assertThat(shown()).isEmpty();
    }

    @Test
    void deepNestingIsRefusedAtTheFirstLevelTooMuch() {
        Packs.write(pack.resolve("wording/en.json"), "[".repeat(200_000));

        assertThat(shown()).containsExactly("PACK_FILE_TOO_DEEP wording/en.json:1:101");
    }

    @Test
    void whatIsNotUtf8IsSaidWithLineAndColumn() throws IOException {
        Path file = pack.resolve("wording/en.json");
        byte[] bytes = Packs.read(file).getBytes(StandardCharsets.UTF_8);
        bytes[Packs.read(file).indexOf("Garden design")] = (byte) 0xE9;
        Files.write(file, bytes);

        assertThat(shown()).containsExactly("PACK_FILE_NOT_UTF8 wording/en.json:5:25");
    }

    @Test
    void aByteOrderMarkIsOverlooked() {
        Path file = pack.resolve("wording/en.json");
        Packs.write(file, "\uFEFF" + Packs.read(file));

        assertThat(shown()).isEmpty();
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = folder.resolve("outside.json");
        Files.move(pack.resolve("wording/en.json"), outside);
        Files.createSymbolicLink(pack.resolve("wording/en.json"), outside);

        assertThat(shown()).containsExactly("PACK_LINK_OUTSIDE pack.json:8:71");
    }

    @Test
    void aFolderThatLeadsOutIsNotFollowedAndNotListed() throws IOException {
        Path outside = folder.resolve("outside");
        Files.move(pack.resolve("cases"), outside);
        Packs.write(outside.resolve("secret.json"), "{}");
        Files.createSymbolicLink(pack.resolve("cases"), outside);

        assertThat(PackLinter.withoutJudge().lint(pack))
                .extracting(Finding::getCode)
                .containsExactly("PACK_LINK_OUTSIDE", "PACK_LINK_OUTSIDE");
    }

    @Test
    void aCircleOfLinksEnds() throws IOException {
        Files.createSymbolicLink(pack.resolve("again"), pack);
        Files.delete(pack.resolve("wording/en.json"));
        Files.createSymbolicLink(pack.resolve("wording/en.json"), pack.resolve("wording/en.json"));

        assertThat(shown()).containsExactly("PACK_FILE_MISSING pack.json:8:71");
    }

    @Test
    void aLinkInsideTheFolderIsFollowed() throws IOException {
        Path inside = pack.resolve("english.json");
        Files.move(pack.resolve("wording/en.json"), inside);
        Files.createSymbolicLink(pack.resolve("wording/en.json"), inside);

        assertThat(shown()).containsExactly("PACK_FILE_NOT_LISTED pack.json:8:12");
    }

    @Test
    void aSchemaCopiedBesideAPackIsNoFileOfIt() throws IOException {
        Files.createDirectories(pack.resolve("schema"));
        Files.writeString(pack.resolve("schema/case.schema.json"), "{}");

        assertThat(shown()).isEmpty();
    }

    @Test
    void aPackThatListsTooManyFilesIsReadAsFarAsTheCeiling() {
        PackLimits limits = PackLimits.defaults().withMaxFiles(4);

        assertThat(shown(PackLinter.withoutJudge().withLimits(limits)))
                .contains("PACK_FILES_TOO_MANY pack.json:8:12")
                .doesNotContain("PACK_FILE_MISSING pack.json:8:71");
    }

    @Test
    void everyWayOutOfTheFolderIsRefused() {
        for (String path :
                List.of("/etc/x.json", "a/../../x.json", "C:/x.json", "a\\\\x.json", "./x.json", "a//x.json", "")) {
            Path copy = Packs.copy(Packs.good(), folder.resolve("copy" + path.hashCode()));
            Packs.replace(copy, "pack.json", "\"wording/en.json\"", "\"" + path + "\"");
            assertThat(PackLinter.withoutJudge().lint(copy))
                    .as(path)
                    .extracting(Finding::getCode)
                    .contains("PACK_PATH_OUTSIDE");
        }
    }

    @Test
    void withoutPackJsonTheUsualFilesAreStillCheckedByThemselves() throws IOException {
        Files.delete(pack.resolve("pack.json"));
        Packs.replace(pack, "regulation.json", "\"take\": \"LATEST\"", "\"take\": \"LAST\"");

        assertThat(PackLinter.withoutJudge().lint(pack))
                .extracting(Finding::getCode)
                .containsExactly("PACK_FILE_MISSING", "PACK_SETTING_INVALID");
    }

    @Test
    void everyBrokenFileIsReportedInOneRun() {
        Packs.write(pack.resolve("referential.json"), "{");
        Packs.replace(pack, "regulation.json", "\"take\"", "\"takes\"");
        Packs.replace(pack, "cases/partial.json", "\"asOf\": \"2026-06-30\"", "\"asOf\": \"30/06/2026\"");

        assertThat(PackLinter.withoutJudge().lint(pack))
                .extracting(finding -> finding.getLocation().orElseThrow().file())
                .containsExactly(
                        Packs.place(pack) + "/cases/partial.json",
                        Packs.place(pack) + "/referential.json",
                        Packs.place(pack) + "/regulation.json");
    }

    @Test
    void ceilingsArePositive() {
        PackLimits limits = PackLimits.defaults();
        assertThatThrownBy(() -> limits.withMaxFileBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxNesting(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxValues(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxFiles(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxUnpackedBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxRatio(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> shown() {
        return shown(PackLinter.withoutJudge());
    }

    private List<String> shown(PackLinter linter) {
        return linter.lint(pack).stream()
                .map(finding -> BrokenPackTest.shown(finding, pack))
                .toList();
    }
}
