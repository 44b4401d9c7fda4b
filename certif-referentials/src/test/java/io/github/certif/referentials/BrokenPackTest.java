package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One text file for each way to spoil the good pack: which text to replace by which, and the findings, with file, line and
 * column, that must come of it, no more and no fewer.
 */
class BrokenPackTest {

    @TempDir
    Path folder;

    private final PackLinter linter = PackLinter.withoutJudge();

    static Stream<Named<Path>> broken() {
        return Packs.list(Packs.resource("broken")).stream()
                .map(file -> Named.of(file.getFileName().toString().replace(".txt", ""), file));
    }

    @Test
    void theGoodPackHasNoFindings() {
        assertThat(linter.lint(Packs.good())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyProblemIsFoundAtItsPlace(Path description) {
        Path pack = Packs.copy(folder);
        List<String> lines = Packs.read(description).lines().toList();
        Packs.replace(pack, value(lines, "file: "), value(lines, "replace: "), value(lines, "by: "));

        List<String> findings = linter.lint(pack).stream()
                .map(finding -> shown(finding, pack))
                .toList();

        assertThat(findings).containsExactlyElementsOf(values(lines, "expect: "));
    }

    static String shown(Finding finding, Path pack) {
        Location location = finding.getLocation().orElse(new Location("", 0, 0));
        String file = location.file().replace(pack.toString() + "/", "");
        return finding.getCode() + " " + file + ":" + location.line() + ":" + location.column();
    }

    private static String value(List<String> lines, String key) {
        return values(lines, key).get(0);
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key.strip()))
                .map(line -> line.substring(key.strip().length()).strip())
                .toList();
    }
}
