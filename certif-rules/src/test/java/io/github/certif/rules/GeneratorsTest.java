package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The generators are worth what they reach. */
class GeneratorsTest {

    @Property(tries = 500, seed = "20261121")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Domain(Cases.class)
    void everyDrawnDossierIsDecidedAndEveryOutcomeIsReached(@ForAll Case drawn) {
        var answer = drawn.answer();
        assertThat(answer.isPresent()).as("refused: %s", answer.findings()).isTrue();
        Statistics.label("outcome").collect(answer.get().getOutcome());
        Statistics.label("outcome").coverage(coverage -> {
            for (var outcome : io.github.certif.model.decision.Outcome.values()) {
                coverage.check(outcome).count(count -> count > 0);
            }
        });
    }
}
