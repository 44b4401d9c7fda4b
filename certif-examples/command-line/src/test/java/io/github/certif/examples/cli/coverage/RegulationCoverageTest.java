package io.github.certif.examples.cli.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every rule of the texts is proved or said to be beyond software, and the documentation says how. Run with
 * {@code -Dcertif.coverage=write} to write the page anew.
 */
class RegulationCoverageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "regulation-coverage.md");
    private static final int RULES = 339;
    private static final int QUESTIONS = 181;
    private static final double PROVED = 0.85;

    private final RegulationCoverage coverage;

    RegulationCoverageTest() throws IOException {
        coverage = RegulationCoverage.read();
    }

    @Test
    void everyRowOfTheTextsIsListedOnce() {
        List<RegulationRow> rows = coverage.rows();
        assertThat(rows).extracting(RegulationRow::id).doesNotHaveDuplicates();
        assertThat(rows.stream().filter(RegulationRow::isRule)).hasSize(RULES);
        assertThat(rows.stream().filter(row -> !row.isRule())).hasSize(QUESTIONS);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.text()).isNotBlank();
            assertThat(row.type())
                    .isIn(row.isRule() ? List.of("software", "beyond") : List.of("policy", "reading", "display"));
            assertThat(row.why().isBlank()).as(row.id()).isEqualTo(row.type().equals("software"));
        });
        assertThat(coverage.unknown()).isEmpty();
    }

    @Test
    void everyRuleIsProvedOrBeyondSoftware() {
        assertThat(coverage.unproved()).isEmpty();
        long proved = coverage.rows().stream()
                .filter(row -> row.isRule() && !coverage.proofs(row).isEmpty())
                .count();
        assertThat(proved).isGreaterThanOrEqualTo((long) Math.ceil(RULES * PROVED));
    }

    @Test
    void everyOpenQuestionThatChangesAnAnswerIsAPolicyTriedBothWays() {
        assertThat(coverage.untried()).isEmpty();
        assertThat(coverage.rows().stream().filter(RegulationRow::isPolicy)).hasSizeBetween(50, 70);
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        if ("write".equals(System.getProperty("certif.coverage"))) {
            Files.writeString(PAGE, coverage.page());
        }
        assertThat(Files.readString(PAGE))
                .as("run with -Dcertif.coverage=write")
                .isEqualTo(coverage.page());
    }
}
