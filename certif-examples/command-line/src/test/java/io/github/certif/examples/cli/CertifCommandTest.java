package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertifCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("certif \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage : certif", "Commence un pack", "Codes de sortie");
    }

    @Test
    void refusesToRunWithoutBeingToldWhatToDo() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Dire ce qu'il faut faire", "Usage : certif");
    }

    @Test
    void explainsItselfInEnglish() {
        assertThat(run("check", "--lang", "en", "--help")).isZero();
        assertThat(out.toString()).contains("Usage: certif check", "every problem in one run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "packs",
                "show",
                "decide",
                "documents",
                "session",
                "seal",
                "verify",
                "extract",
                "new",
                "check",
                "try"
            })
    void everyVerbAndOptionExplainsItselfInFrench(String verb) {
        assertThat(run(verb, "--help")).isZero();
        assertThat(out.toString())
                .contains("Usage : certif " + verb, "La langue des messages")
                .doesNotContain("Whether", "Where", "The ", "Show", "separated", "default:");
    }

    @ParameterizedTest
    @CsvSource({
        "check, il manque : PACK",
        "try x, il manque : CASE",
        "check x --colour, argument inconnu : --colour",
        "packs --format yaml, valeur refusée pour --format : yaml",
        "documents --blank x, il manque : --out"
    })
    void whatIsWrongWithArgumentsIsSaidInFrench(String line, String said) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(said, "Usage : certif");
    }

    private int run(String... args) {
        return CertifCommand.commandLine(args)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
