package io.github.certif.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code certif} command: exit code 0 done, 1 a blocking finding, 2 unusable input or arguments. */
@Command(
        name = "certif",
        mixinStandardHelpOptions = true,
        versionProvider = CertifVersion.class,
        description = "Says what follows from a certification's regulation, and why.")
public final class CertifCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private CertifCommand() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new CertifCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do");
    }
}
