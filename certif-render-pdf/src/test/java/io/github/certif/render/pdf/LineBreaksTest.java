package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "un deux, un |deux",
        "l’épreuve d’essai, l’épreuve |d’essai",
        "'(voir [art. 4])', (voir |[art. |4])",
        "procès-verbal, procès-|verbal",
        "C1-2 -5, C1-2 |-5",
        "'a  b ', 'a  |b '",
        "n°\u00A012\u202F€ ?, n°\u00A012\u202F€ |?",
        "'', ''"
    })
    void endsALineOnlyWhereAReaderExpectsIt(String text, String expected) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            marked.append(from == 0 ? "" : "|").append(text, from, at);
            from = at;
        }

        assertThat(marked).hasToString(expected);
    }
}
