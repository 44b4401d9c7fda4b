package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.spi.PackLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Packs in zips: read where they stand; a zip that costs too much or has an unsafe name is refused as a whole. */
@Timeout(60)
class ZipPacksTest {

    private static final ReferentialId GARDEN = ReferentialId.of(Packs.GOOD);

    @TempDir
    Path folder;

    @Test
    void aZipStandsForTheFolderThatItWasMadeOf() {
        Path flat = write("flat.zip", good(""));
        Path deep = write("deep.ZIP", good("my-pack/"));

        for (Path zip : List.of(flat, deep)) {
            Referentials referentials = Referentials.ofFolder(zip);
            assertThat(referentials.findings()).isEmpty();
            assertThat(referentials.get(GARDEN))
                    .isEqualTo(Referentials.ofFolder(Packs.good()).get(GARDEN));
            assertThat(referentials.packs().get(0).getCases().read().get()).hasSize(2);
            assertThat(PackLinter.withoutJudge().lint(zip)).isEmpty();
        }
    }

    @Test
    void aFolderOfPacksMayHoldZipsBesideFolders() {
        write("packs.zip", together(good("one/", "aster"), good("two/", "begonia")));
        Packs.copy(folder);

        Referentials referentials = Referentials.ofFolder(folder);

        assertThat(referentials.findings()).isEmpty();
        assertThat(referentials.packs())
                .extracting(pack -> pack.id().value())
                .containsExactly("aster", "begonia", Packs.GOOD);
        assertThat(referentials.pack(ReferentialId.of("aster")).orElseThrow().place())
                .isEqualTo(Packs.place(folder) + "/packs.zip!/one");
    }

    @Test
    void findingsNameTheFileInTheZip() {
        Map<String, byte[]> files = good("");
        files.put("wording/en.json", text("{"));
        files.remove("cases/partial.json");
        files.put("notes.json", text("{}"));
        files.put("._pack.json", text("left behind by a tool"));
        Path zip = write("pack.zip", files);

        assertThat(PackLinter.withoutJudge().lint(zip))
                .extracting(finding -> finding.getCode() + " "
                        + finding.getLocation().orElseThrow().file())
                .containsExactly(
                        "PACK_FILE_NOT_LISTED " + Packs.place(zip) + "!/pack.json",
                        "PACK_FILE_MISSING " + Packs.place(zip) + "!/pack.json",
                        "JSON_CUT " + Packs.place(zip) + "!/wording/en.json");
    }

    @Test
    void twoPacksWithOneIdAreRefusedWhereverTheyStand() {
        write("pack.zip", good(""));
        Packs.copy(folder);

        Referentials referentials = Referentials.ofFolder(folder);

        assertThat(referentials.packs()).isEmpty();
        assertThat(referentials.findings().get(0).getArguments())
                .containsEntry(
                        "places", Packs.place(folder) + "/" + Packs.GOOD + ", " + Packs.place(folder) + "/pack.zip!");
    }

    @Test
    void whatIsNoZipOrHoldsNoPackIsSaidAndHidesNoOther() throws IOException {
        Packs.write(folder.resolve("a.zip"), "no zip at all");
        Packs.write(folder.resolve("b.zip"), "");
        byte[] cut = Arrays.copyOf(zip(good("")), 500);
        Files.write(folder.resolve("c.zip"), cut);
        write("d.zip", Map.of("readme.txt", text("no pack")));
        write("e.zip", Map.of("inner.zip", zip(good(""))));
        Packs.copy(folder);

        Referentials referentials = Referentials.ofFolder(folder);

        assertThat(referentials.find(GARDEN)).isPresent();
        assertThat(codes(referentials.findings()))
                .containsExactly(
                        "PACK_ZIP_UNREADABLE",
                        "PACK_ZIP_UNREADABLE",
                        "PACK_ZIP_UNREADABLE",
                        "PACK_FOLDER_EMPTY",
                        "PACK_FOLDER_EMPTY");
    }

    @Test
    void whereverAZipIsSpoiltTheAnswerIsPacksOrFindings() throws IOException {
        byte[] whole = zip(good(""));
        Path file = folder.resolve("pack.zip");
        for (int at = 0; at < whole.length; at += 41) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= 0x55;
            Files.write(file, spoilt);
            Referentials referentials = Referentials.ofFolder(file);
            assertThat(referentials.packs().size() + referentials.findings().size())
                    .as("byte " + at)
                    .isPositive();
        }
    }

    @Test
    void unsafeNamesAreRefusedWithTheWholeZip() {
        List<String> names = List.of(
                "/etc/x.json",
                "../x.json",
                "a/../../x.json",
                "C:/x.json",
                "a\\x.json",
                "./x.json",
                "a//x.json",
                "a\u0007");
        for (String name : names) {
            Map<String, byte[]> files = good("");
            files.put(name, text("{}"));

            assertThat(codes(lint(files))).as(name).containsExactly("PACK_PATH_OUTSIDE");
        }
    }

    @Test
    void aNameThatIsThereTwiceIsRefused() {
        Map<String, byte[]> files = good("");
        files.put("pack.jso_", text("{}"));
        byte[] zip = replaced(zip(files), "pack.jso_", "pack.json");

        assertThat(codes(lint(zip))).containsExactly("PACK_ZIP_NAME_TWICE");
    }

    @Test
    void aLinkIsRefused() {
        byte[] zip = zip(good(""));
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(directory(bytes) + 38, 0xA1FF << 16);

        assertThat(codes(lint(zip))).containsExactly("PACK_ZIP_LINK");
    }

    @Test
    void moreEntriesThanTheCeilingAreNotLookedAt() {
        Map<String, byte[]> files = good("");
        for (int i = 0; i < 70_000; i++) {
            files.put("f" + i, new byte[0]);
        }

        assertThat(codes(lint(files))).containsExactly("PACK_FILES_TOO_MANY");
    }

    @Test
    void aFileThatIsPackedTooTightlyIsRefusedBeforeItIsUnpacked() {
        Map<String, byte[]> files = good("");
        files.put("wording/en.json", new byte[9 * 1024 * 1024]);

        assertThat(codes(lint(files))).containsExactly("PACK_ZIP_TOO_DENSE");
        assertThat(codes(lint(zip(files), PackLimits.defaults().withMaxRatio(2_000))))
                .containsExactly("JSON_SYNTAX");
    }

    @Test
    void filesThatAreTooLargeAloneOrTogetherAreRefusedBeforeTheyAreUnpacked() {
        Map<String, byte[]> files = good("");
        for (int i = 0; i < 60; i++) {
            files.put("zeros" + i, new byte[1024 * 1024]);
        }
        PackLimits dense = PackLimits.defaults().withMaxRatio(2_000);
        assertThat(codes(lint(zip(files), dense))).containsExactly("PACK_ZIP_TOO_LARGE");

        Map<String, byte[]> one = good("");
        one.put("wording/en.json", new byte[11 * 1024 * 1024]);
        assertThat(codes(lint(zip(one), dense))).containsExactly("PACK_FILE_TOO_LARGE");
    }

    @Test
    void aZipOnDiskThatIsTooLargeIsNotOpened() {
        PackLimits small = PackLimits.defaults().withMaxUnpackedBytes(1_000);

        assertThat(codes(lint(zip(good("")), small))).containsExactly("PACK_ZIP_TOO_LARGE");
    }

    @Test
    void aFileThatSaysToBeSmallerThanItIsIsNotReadFurther() {
        Map<String, byte[]> files = good("");
        files.put("wording/en.json", text("[" + " ".repeat(5 * 1024 * 1024) + "]"));
        byte[] zip = zip(files);
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = directory(bytes);
        while (bytes.getInt(at + 24) != 5 * 1024 * 1024 + 2) {
            at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }
        bytes.putInt(at + 24, 100);

        List<Finding> findings = lint(zip);

        assertThat(codes(findings)).containsExactly("PACK_FILE_UNREADABLE");
        assertThat(findings.get(0).getArguments()).containsEntry("problem", "ZipException");
    }

    @Test
    void deepNestingInAZipIsRefusedToo() {
        Map<String, byte[]> files = good("");
        files.put("wording/en.json", text("[".repeat(65_000)));

        assertThat(codes(lint(files))).containsExactly("PACK_FILE_TOO_DEEP");
    }

    @Test
    void aZipThatGoesAwayLeavesFindings() throws IOException {
        Path zip = write("pack.zip", good(""));
        Pack pack = Referentials.ofFolder(zip).packs().get(0);
        Files.delete(zip);

        assertThat(codes(pack.getCases().read().findings()))
                .containsExactly("PACK_FILE_UNREADABLE", "PACK_FILE_UNREADABLE");
    }

    private List<Finding> lint(Map<String, byte[]> files) {
        return lint(zip(files));
    }

    private List<Finding> lint(byte[] zip) {
        return lint(zip, PackLimits.defaults());
    }

    /** What the linter says, after a look that discovery says the same of the zip. */
    private List<Finding> lint(byte[] zip, PackLimits limits) {
        try {
            Path file = Files.write(folder.resolve("pack.zip"), zip);
            List<Finding> findings =
                    PackLinter.withoutJudge().withLimits(limits).lint(file);
            Referentials referentials = Referentials.of().withFolders(List.of(file), limits);
            assertThat(referentials.findings()).isEqualTo(findings);
            assertThat(referentials.packs()).isEmpty();
            return findings;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path write(String name, Map<String, byte[]> files) {
        try {
            return Files.write(folder.resolve(name), zip(files));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                ((OutputStream) zip).write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Where the table of contents starts. */
    private static int directory(ByteBuffer zip) {
        return zip.getInt(zip.limit() - 22 + 16);
    }

    private static byte[] replaced(byte[] zip, String name, String by) {
        return new String(zip, StandardCharsets.ISO_8859_1).replace(name, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> good(String prefix) {
        return good(prefix, Packs.GOOD);
    }

    /** The files of the good pack, under an id. */
    private static Map<String, byte[]> good(String prefix, String id) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(Packs.good())) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = Packs.good().relativize(path).toString().replace((char) 92, (char) 47);
                files.put(prefix + name, text(Packs.read(path).replace("\"" + Packs.GOOD + "\"", "\"" + id + "\"")));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private static Map<String, byte[]> together(Map<String, byte[]> some, Map<String, byte[]> others) {
        Map<String, byte[]> all = new LinkedHashMap<>(some);
        all.putAll(others);
        return all;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::getCode).toList();
    }
}
