package io.github.certif.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command and keeps what it says. */
final class Console {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int code;

    private Console(String... args) {
        code = CertifCommand.commandLine(args)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    static Console run(String... args) {
        return new Console(args);
    }

    int code() {
        return code;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
