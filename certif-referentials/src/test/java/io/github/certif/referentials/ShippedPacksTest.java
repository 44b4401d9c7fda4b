package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.referential.Referential;
import io.github.certif.referentials.internal.ShippedPacks;
import io.github.certif.referentials.internal.WordingKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pack of this jar: listed, found by discovery, and without a blocking finding. */
class ShippedPacksTest {

    private static final Path PACKS = Path.of("src", "main", "resources", "META-INF", "certif", "packs");

    static List<Path> folders() {
        return Packs.list(PACKS).stream().filter(Files::isDirectory).toList();
    }

    @Test
    void theListNamesEveryFolderAndNothingElse() throws IOException {
        assertThat(new ShippedPacks().packs())
                .extracting(ReferentialId::value)
                .containsExactlyInAnyOrderElementsOf(folders().stream()
                        .map(folder -> folder.getFileName().toString())
                        .toList());
    }

    @Test
    void everyShippedPackIsInstalled() throws IOException {
        Referentials installed = Referentials.installed();
        assertThat(installed.findings()).isEmpty();
        assertThat(installed.packs()).extracting(Pack::id).containsAll(new ShippedPacks().packs());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void noShippedPackHasABlockingFinding(Path folder) {
        List<Finding> blocking = PackLinter.withoutJudge().lint(folder).stream()
                .filter(finding -> finding.getSeverity() == Severity.BLOCKING)
                .toList();
        assertThat(blocking).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyWarningOfAShippedPackIsAcknowledged(Path folder) {
        List<Finding> warnings = PackLinter.withoutJudge().lint(folder).stream()
                .filter(finding -> finding.getSeverity() == Severity.WARNING)
                .toList();
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void labelsAreWordedInEnglishToo(Path folder) {
        Referential referential = Referentials.installed()
                .get(ReferentialId.of(folder.getFileName().toString()));
        Set<String> english = new TreeSet<>(
                referential.wording(Language.EN).orElseThrow().getTexts().keySet());
        english.removeIf(key -> key.startsWith("form."));

        assertThat(english).isNotEmpty().allMatch(WordingKeys::isLabel);
        assertThat(referential.wording(Language.FR).orElseThrow().getTexts().keySet().stream()
                        .filter(WordingKeys::isLabel))
                .containsExactlyInAnyOrderElementsOf(english);
    }
}
