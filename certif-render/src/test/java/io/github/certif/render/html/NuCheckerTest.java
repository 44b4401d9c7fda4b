package io.github.certif.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.render.Fixtures;
import io.github.certif.render.GoldenCases;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden page is well structured HTML: no error, no warning. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NuCheckerTest {

    private final NuChecker checker;

    NuCheckerTest() throws Exception {
        this.checker = new NuChecker();
    }

    static Stream<Path> cases() {
        return GoldenCases.folders().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyPageIsWellStructured(Path folder) throws Exception {
        assertThat(checker.messages(Fixtures.text(folder.resolve("expected.html"))))
                .isEmpty();
    }

    @Test
    void whatIsBadlyStructuredIsSeen() throws Exception {
        assertThat(checker.messages("<!DOCTYPE html><html lang=fr><title>x</title><style>x:y</style>"
                        + "<h1>x</h1><img src=x><table><tr><td colspan=2></table>"))
                .hasSizeGreaterThan(1)
                .anyMatch(message -> message.startsWith("error") && message.contains("alt"))
                .noneMatch(message -> message.contains("CSS"));
        assertThat(checker.messages("<!DOCTYPE html><title>x</title><p>x"))
                .singleElement()
                .asString()
                .startsWith("warning");
    }
}
