package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.internal.FolderSource;
import io.github.certif.referentials.spi.PackProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferentialsTest {

    private static final ReferentialId GARDEN = ReferentialId.of(Packs.GOOD);

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsAPackIsFound() {
        Referentials referentials = Referentials.ofFolder(Packs.good());

        assertThat(referentials.findings()).isEmpty();
        Pack pack = referentials.pack(GARDEN).orElseThrow();
        assertThat(pack.getCases().files()).containsExactly("cases/admitted.json", "cases/partial.json");
        assertThat(pack.getSource()).isEqualTo("Brochure inventée pour les tests");
        assertThat(pack.getReferential().getBlocs()).hasSize(3);
        assertThat(referentials.get(GARDEN).getRegulation().getPolicies()).hasSize(2);
    }

    @Test
    void aFolderThatHoldsPacksIsSearchedOneLevelDeepAndPacksComeById() {
        pack("b", "zinnia");
        pack("z", "aster");

        Referentials referentials = Referentials.ofFolder(folder);

        assertThat(referentials.packs()).extracting(pack -> pack.id().value()).containsExactly("aster", "zinnia");
    }

    @Test
    void aBrokenPackIsReportedAndHidesNoOther() {
        pack("good", "aster");
        Path broken = pack("broken", "zinnia");
        Packs.replace(broken, "regulation.json", "\"take\": \"LATEST\"", "\"take\": \"LAST\"");

        Referentials referentials = Referentials.ofFolder(folder);

        assertThat(codes(referentials)).containsExactly("PACK_SETTING_INVALID");
        assertThat(referentials.findings().get(0).getLocation().orElseThrow().file())
                .isEqualTo(Packs.place(broken) + "/regulation.json");
        assertThat(referentials.packs()).extracting(pack -> pack.id().value()).containsExactly("aster");
    }

    @Test
    void aWarningOfTheLinterDoesNotKeepAPackBack() {
        Path pack = pack("p", "aster");
        Packs.replace(pack, "wording/fr.json", "\"criterion.K2\"", "\"criterion.K3\"");

        assertThat(Referentials.ofFolder(pack).packs()).hasSize(1);
        assertThat(Referentials.ofFolder(pack).findings()).isEmpty();
    }

    @Test
    void twoPacksWithOneIdAreBothRefusedAndTheFindingNamesBothPlaces() {
        Path one = pack("one", "aster");
        Path two = pack("two", "aster");
        pack("three", "zinnia");

        Referentials referentials = Referentials.ofFolder(folder);

        assertThat(referentials.packs()).extracting(pack -> pack.id().value()).containsExactly("zinnia");
        assertThat(codes(referentials)).containsExactly("PACK_TWICE");
        assertThat(referentials.findings().get(0).getArguments())
                .containsEntry("pack", "aster")
                .containsEntry("places", Packs.place(one) + ", " + Packs.place(two));
    }

    @Test
    void anEmptyAndAMissingFolderAreSaidToBeSo() {
        Referentials referentials = Referentials.of().withFolders(List.of(folder, folder.resolve("nowhere")));

        assertThat(codes(referentials)).containsExactly("PACK_FOLDER_EMPTY", "PACK_FOLDER_MISSING");
    }

    @Test
    void anUnknownIdIsAnsweredWithThoseThatAreThere() {
        Referentials referentials = Referentials.ofFolder(Packs.good());

        assertThat(referentials.find(ReferentialId.of("other"))).isEmpty();
        assertThatThrownBy(() -> referentials.get(ReferentialId.of("other")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no referential other; there are: garden-designer");
        assertThatThrownBy(() -> Referentials.of().get(GARDEN)).hasMessageContaining("there are: none");
    }

    @Test
    void theFirstAndTheLastDayAreInForce() {
        Referentials referentials = Referentials.ofFolder(Packs.good());

        assertThat(valid(referentials, "2023-12-31")).isEmpty();
        assertThat(valid(referentials, "2024-01-01")).containsExactly(Packs.GOOD);
        assertThat(valid(referentials, "2028-12-31")).containsExactly(Packs.GOOD);
        assertThat(valid(referentials, "2029-01-01")).isEmpty();
        assertThat(referentials.validOn(LocalDate.parse("2026-01-01")).findings())
                .isEmpty();
    }

    @Test
    void aPackWithoutDatesIsReturnedAndSaidToStateNone() {
        Path pack = pack("p", "aster");
        Packs.replace(pack, "pack.json", ",\n  \"validFrom\": \"2024-01-01\",\n  \"validUntil\": \"2028-12-31\"", "");

        Answer<List<Pack>> valid = Referentials.ofFolder(pack).validOn(LocalDate.parse("1999-01-01"));

        assertThat(valid.get()).hasSize(1);
        assertThat(valid.findings()).extracting(Finding::getCode).containsExactly("VALIDITY_NOT_STATED");
        assertThat(valid.findings().get(0).getArguments()).containsEntry("pack", "aster");
    }

    @Test
    void successorsAreFollowedAndAMissingOneIsFound() {
        replacedBy(pack("one", "aster"), "begonia");
        replacedBy(pack("two", "begonia"), "zinnia");

        Referentials referentials = Referentials.ofFolder(folder);

        assertThat(referentials.successors(ReferentialId.of("aster")))
                .extracting(pack -> pack.id().value())
                .containsExactly("begonia");
        assertThat(codes(referentials)).containsExactly("PACK_REPLACED_BY_UNKNOWN");
    }

    @Test
    void successorsInACircleEndAndAreFound() {
        replacedBy(pack("one", "aster"), "begonia");
        replacedBy(pack("two", "begonia"), "aster");
        replacedBy(pack("three", "zinnia"), "zinnia");
        replacedBy(pack("four", "yarrow"), "aster");

        Referentials referentials = Referentials.ofFolder(folder);

        assertThat(referentials.successors(ReferentialId.of("aster"))).hasSize(1);
        assertThat(referentials.findings())
                .extracting(Finding::getCode, finding -> finding.getArguments().get("pack"))
                .containsExactly(
                        tuple("PACK_REPLACED_IN_CIRCLE", "aster"),
                        tuple("PACK_REPLACED_IN_CIRCLE", "begonia"),
                        tuple("PACK_REPLACED_IN_CIRCLE", "zinnia"));
    }

    @Test
    void casesAreReadWhenTheyAreAskedForAndABrokenOneHidesNothing() {
        Packs.write(pack("p", "aster").resolve("cases/admitted.json"), "{");

        Referentials referentials = Referentials.ofFolder(folder);
        PackCases cases = referentials.packs().get(0).getCases();

        assertThat(referentials.findings()).isEmpty();
        assertThat(cases.size()).isEqualTo(2);
        assertThat(cases.stream().map(PackCase::file)).containsExactly("cases/partial.json");
        assertThat(cases.read().findings()).extracting(Finding::getCode).containsExactly("JSON_CUT");
        assertThat(PackLinter.withoutJudge().lint(folder.resolve("p")))
                .extracting(Finding::getCode)
                .containsExactly("JSON_CUT");
    }

    @Test
    void casesThatLeadOutOfThePackAreRefusedBeforeTheyAreRead() {
        Packs.replace(pack("p", "aster"), "pack.json", "\"cases/partial.json\"", "\"../partial.json\"");

        assertThat(codes(Referentials.ofFolder(folder))).containsExactly("PACK_PATH_OUTSIDE");
    }

    @Test
    void theSamePackFoundTwiceInOnePlaceIsOnePack() {
        Referentials referentials = Referentials.ofFolder(Packs.good());

        assertThat(referentials.combinedWith(referentials).packs()).hasSize(1);
        assertThat(referentials
                        .combinedWith(Referentials.ofFolder(Packs.good()))
                        .findings())
                .isEmpty();
    }

    @Test
    void aThirdPackDoesNotWinWhereTwoQuarrel() {
        Referentials quarrel = Referentials.ofFolder(pack("one", "aster"))
                .combinedWith(Referentials.ofFolder(pack("two", "aster")))
                .combinedWith(Referentials.ofFolder(pack("three", "aster")));

        assertThat(quarrel.packs()).isEmpty();
        assertThat(codes(quarrel)).containsExactly("PACK_TWICE");
        assertThat(quarrel.findings().get(0).getArguments().get("places")).contains("/one", "/two", "/three");
    }

    @Test
    void packsAtHandNeedNoFiles() {
        Pack read = Referentials.ofFolder(Packs.good()).packs().get(0);
        Pack built = Pack.builder()
                .referential(read.getReferential())
                .source("by hand")
                .build();

        assertThat(Referentials.of(built).get(GARDEN)).isEqualTo(read.getReferential());
        assertThat(Referentials.of(built, read).findings().get(0).getArguments())
                .containsEntry("places", "(built in memory: garden-designer), " + Packs.place(Packs.good()));
    }

    @Test
    void aProviderThatThrowsAndOneThatIsNotThereHideNoOther() {
        Referentials referentials = installed(Throwing.class.getName(), "org.example.NotThere", Good.class.getName());

        assertThat(referentials.find(GARDEN)).isPresent();
        assertThat(referentials.findings()).extracting(Finding::getCode).containsOnly("PACK_PROVIDER_FAILED");
        assertThat(referentials.findings())
                .extracting(finding -> finding.getArguments().get("provider"))
                .contains(Throwing.class.getName());
        assertThat(referentials.findings())
                .extracting(finding -> finding.getArguments().get("problem"))
                .anyMatch(problem -> problem.contains("org.example.NotThere"));
    }

    @Test
    void whateverAProviderThrowsHidesNoOther() {
        List<Class<?>> bad =
                List.of(NoClass.class, Endless.class, NoConstruction.class, Nothing.class, NoId.class, Failing.class);
        String[] names = Stream.concat(bad.stream(), Stream.of(Good.class))
                .map(Class::getName)
                .toArray(String[]::new);

        Referentials referentials = installed(names);

        assertThat(referentials.find(GARDEN)).isPresent();
        assertThat(referentials.findings())
                .extracting(finding -> finding.getArguments().get("provider"))
                .containsExactlyElementsOf(bad.stream().map(Class::getName).toList());
        assertThat(referentials.findings())
                .extracting(finding -> finding.getArguments().get("problem").split(" ", -1)[0])
                .containsExactly(
                        "NoClassDefFoundError",
                        "StackOverflowError",
                        "IllegalStateException",
                        "NullPointerException",
                        "NullPointerException",
                        "Unforeseen");
    }

    @Test
    void whatAProviderThrowsWhileItsFilesAreReadIsAFindingOfThatPack() {
        Referentials referentials =
                installed(ThrowingLate.class.getName(), NullLate.class.getName(), Good.class.getName());

        assertThat(referentials.find(GARDEN)).isPresent();
        assertThat(referentials.findings())
                .extracting(finding -> finding.getArguments().get("problem"))
                .containsExactly("StackOverflowError", "NullPointerException");
    }

    @Test
    void noMemoryLeftIsNotHidden() {
        assertThatThrownBy(() -> installed(NoMemory.class.getName())).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aProviderWhoseFilesCannotBeReadIsReported() {
        Referentials referentials = installed(Unreadable.class.getName(), Good.class.getName());

        assertThat(referentials.find(GARDEN)).isPresent();
        assertThat(codes(referentials)).containsExactly("PACK_FILE_UNREADABLE");
    }

    @Test
    void twoProvidersWithOneIdAreBothRefused() {
        Referentials referentials = installed(Good.class.getName(), AlsoGood.class.getName());

        assertThat(referentials.find(GARDEN)).isEmpty();
        assertThat(codes(referentials)).containsExactly("PACK_TWICE");
        assertThat(referentials.findings().get(0).getArguments().get("places"))
                .contains(Good.class.getName())
                .contains(AlsoGood.class.getName());
    }

    @Test
    void aPackMustHaveTheIdUnderWhichItsProviderOffersIt() {
        Referentials referentials = installed(Mislabelled.class.getName());

        assertThat(codes(referentials)).containsExactly("PACK_ID_DIFFERS");
        assertThat(referentials.find(GARDEN)).isEmpty();
    }

    @Test
    void theModulesOfALayerAreAskedToo() {
        assertThat(Referentials.installed(ModuleLayer.boot()).packs()).isEmpty();
    }

    private Referentials installed(String... providers) {
        try {
            Path services = Files.createDirectories(folder.resolve("META-INF/services"));
            Packs.write(services.resolve(PackProvider.class.getName()), String.join("\n", providers));
            URL[] urls = {folder.toUri().toURL()};
            return Referentials.installed(new OnlyThese(urls));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sees the classes of the tests, and no services but those in its folder. */
    private static final class OnlyThese extends URLClassLoader {
        OnlyThese(URL... urls) {
            super(urls, ReferentialsTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/") ? findResources(name) : super.getResources(name);
        }
    }

    /** Offers the good pack. */
    public static class Good implements PackProvider {
        @Override
        public List<ReferentialId> packs() {
            return List.of(GARDEN);
        }

        @Override
        public Optional<InputStream> open(ReferentialId pack, String path) throws IOException {
            return new FolderSource(Packs.good()).open(path);
        }
    }

    /** Offers the good pack as well. */
    public static class AlsoGood extends Good {}

    /** Offers the good pack under another name. */
    public static class Mislabelled extends Good {
        @Override
        public List<ReferentialId> packs() {
            return List.of(ReferentialId.of("other"));
        }
    }

    /** Cannot be asked. */
    public static class Throwing implements PackProvider {
        @Override
        public List<ReferentialId> packs() {
            throw new IllegalStateException("no packs today");
        }
    }

    /** Lacks a class. */
    public static class NoClass extends Good {
        @Override
        public List<ReferentialId> packs() {
            throw new NoClassDefFoundError("org/example/Missing");
        }
    }

    /** Never comes back. */
    public static class Endless extends Good {
        @Override
        @SuppressWarnings("InfiniteRecursion")
        public List<ReferentialId> packs() {
            return packs();
        }
    }

    /** Cannot be made. */
    public static class NoConstruction extends Good {
        /** Fails. */
        public NoConstruction() {
            throw new IllegalStateException("not today");
        }
    }

    /** Has no list. */
    public static class Nothing extends Good {
        @Override
        @SuppressWarnings("NullAway")
        public List<ReferentialId> packs() {
            return null;
        }
    }

    /** Has a hole in its list. */
    public static class NoId extends Good {
        @Override
        public List<ReferentialId> packs() {
            return Arrays.asList((ReferentialId) null);
        }
    }

    /** Fails in a way of its own. */
    public static class Failing extends Good {
        @Override
        public List<ReferentialId> packs() {
            throw new Unforeseen();
        }
    }

    /** An error that nobody foresaw. */
    static final class Unforeseen extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Uses up the memory. */
    public static class NoMemory extends Good {
        @Override
        public List<ReferentialId> packs() {
            throw new OutOfMemoryError("pretended");
        }
    }

    /** Fails when a file is opened. */
    public static class ThrowingLate extends Good {
        @Override
        public List<ReferentialId> packs() {
            return List.of(ReferentialId.of("late"));
        }

        @Override
        public Optional<InputStream> open(ReferentialId pack, String path) {
            throw new StackOverflowError();
        }
    }

    /** Answers nothing when a file is opened. */
    public static class NullLate extends ThrowingLate {
        @Override
        @SuppressWarnings({"NullAway", "OptionalAssignedToNull"})
        public Optional<InputStream> open(ReferentialId pack, String path) {
            return null;
        }
    }

    /** Cannot be read. */
    public static class Unreadable implements PackProvider {
        @Override
        public List<ReferentialId> packs() {
            return List.of(ReferentialId.of("unreadable"));
        }

        @Override
        public Optional<InputStream> open(ReferentialId pack, String path) throws IOException {
            throw new IOException("disk on fire");
        }
    }

    private Path pack(String name, String id) {
        Path pack = Packs.copy(Packs.good(), folder.resolve(name));
        for (String file : List.of("pack.json", "cases/admitted.json", "cases/partial.json")) {
            Packs.replace(pack, file, "\"" + Packs.GOOD + "\"", "\"" + id + "\"");
        }
        return pack;
    }

    private static void replacedBy(Path pack, String successor) {
        Packs.replace(pack, "pack.json", "\"validFrom\"", "\"replacedBy\": \"" + successor + "\", \"validFrom\"");
    }

    private static List<String> codes(Referentials referentials) {
        return referentials.findings().stream().map(Finding::getCode).toList();
    }

    private static List<String> valid(Referentials referentials, String day) {
        return referentials.validOn(LocalDate.parse(day)).get().stream()
                .map(pack -> pack.id().value())
                .toList();
    }
}
