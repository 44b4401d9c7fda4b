package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

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
        assertThat(out.toString()).contains("Usage: certif");
    }

    @Test
    void refusesToRunWithoutBeingToldWhatToDo() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Say what to do");
    }

    private int run(String... args) {
        return CertifCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
