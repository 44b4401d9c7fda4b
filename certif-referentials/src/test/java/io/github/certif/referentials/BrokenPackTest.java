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

    private static final PackLinter LINTER = PackLinter.withoutJudge();

    static Stream<Named<Path>> broken() {
        return Packs.list(Packs.resource("broken")).stream()
                .map(file -> Named.of(file.getFileName().toString().replace(".txt", ""), file));
    }

    @Test
    void theGoodPackHasNoFindings() {
        assertThat(LINTER.lint(Packs.good())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyProblemIsFoundAtItsPlace(Path description) {
        Path pack = Packs.copy(folder);
        spoil(pack, description);

        List<String> findings =
                LINTER.lint(pack).stream().map(finding -> shown(finding, pack)).toList();

        assertThat(findings).containsExactlyElementsOf(values(description, "expect:"));
    }

    static String shown(Finding finding, Path pack) {
        Location location = finding.getLocation().orElse(new Location("", 0, 0));
        String file = location.file().replace(pack.toString() + "/", "");
        return finding.getCode() + " " + file + ":" + location.line() + ":" + location.column();
    }

    /** Spoils a copy of the good pack as described, and says which file was changed. */
    static Path spoil(Path pack, Path description) {
        String file = value(description, "file:");
        Packs.replace(pack, file, value(description, "replace:"), value(description, "by:"));
        return pack.resolve(file);
    }

    private static String value(Path description, String key) {
        return values(description, key).get(0);
    }

    private static List<String> values(Path description, String key) {
        return Packs.read(description)
                .lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .toList();
    }
}
