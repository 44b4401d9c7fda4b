package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.examples.cli.CommonOptions.ProgressMode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A long run says how far it has come, without filling the screen. */
class ProgressTest {

    private final StringWriter err = new StringWriter();

    @Test
    void onATerminalOneLineIsDrawnAgainAndAgain() {
        run(ProgressMode.AUTO, true, "candidates/c01/grid.pdf", "minutes.pdf");

        List<String> drawn = List.of(err.toString().split("\r", -1));
        assertThat(drawn).hasSize(3);
        assertThat(drawn.get(0)).isEmpty();
        assertThat(drawn.get(1)).isEqualTo("############............ [1/2] candidates/c01/grid.pdf");
        assertThat(drawn.get(2).stripTrailing()).isEqualTo("######################## [2/2] minutes.pdf");
        assertThat(drawn.get(2).replaceAll("\\R$", "")).hasSameSizeAs(drawn.get(1));
    }

    @Test
    void theLineIsEndedBeforeAnythingElseIsSaid() {
        run(ProgressMode.ALWAYS, true, "minutes.pdf");
        assertThat(err.toString()).endsWith(System.lineSeparator());
    }

    @Test
    void aLongNameDoesNotRunOverTheLine() {
        run(ProgressMode.AUTO, true, "x".repeat(500));
        assertThat(err.toString().strip()).hasSizeLessThan(80);
    }

    @Test
    void elsewhereEachStepIsALine() {
        run(ProgressMode.ALWAYS, false, "a.pdf", "b.pdf");
        assertThat(err.toString().lines()).containsExactly("[1/2] a.pdf", "[2/2] b.pdf");
    }

    @Test
    void elsewhereNothingIsSaidUnlessAskedFor() {
        run(ProgressMode.AUTO, false, "a.pdf");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProgressMode.class)
    void nothingIsSaidOfNothing(ProgressMode mode) {
        run(mode, true);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void neverIsNever() {
        run(ProgressMode.NEVER, true, "a.pdf");
        assertThat(err.toString()).isEmpty();
    }

    private void run(ProgressMode mode, boolean terminal, String... steps) {
        try (Progress progress = new Progress(new PrintWriter(err), mode, terminal, steps.length)) {
            for (String step : steps) {
                progress.done(step);
            }
        }
    }
}
