package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.spi.PackLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        PackLimits limits = new PackLimits(3_000, 100, 1_000);

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
        PackLimits limits = new PackLimits(100_000, 100, 4);

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
        assertThatThrownBy(() -> new PackLimits(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
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
