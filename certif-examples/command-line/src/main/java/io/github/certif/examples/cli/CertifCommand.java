package io.github.certif.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
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
        description = "Says what follows from a certification's regulation, and why.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            PacksCommand.class,
            ShowCommand.class,
            DecideCommand.class,
            DocumentsCommand.class,
            SessionCommand.class,
            SealCommand.class,
            VerifyCommand.class,
            ExtractCommand.class,
            NewCommand.class,
            CheckCommand.class,
            TryCommand.class
        },
        footer = {"", "Exit codes: 0 done (a refused title is an answer), 1 a blocking finding, 2 unusable input."})
public final class CertifCommand implements Runnable {

    /** Done. */
    static final int DONE = 0;

    /** A blocking finding, or a bad entry among good ones. */
    static final int BLOCKED = 1;

    /** Unusable input or arguments. */
    static final int UNUSABLE = 2;

    /** Held, because a logger that nobody holds forgets its level: the validator announces its version otherwise. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    /** Held as well: of a damaged PDF it tells every step, where one line is enough. */
    private static final Logger PDF = Logger.getLogger("org.apache.pdfbox");

    @Spec
    private CommandSpec spec;

    private final Texts texts;

    private CertifCommand(Texts texts) {
        this.texts = texts;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        PDF.setLevel(Level.OFF);
        // texts are UTF-8 whatever the terminal's locale says
        CommandLine commandLine =
                commandLine(args).setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
        int code = commandLine.execute(args);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** The command, in the language that the arguments ask for. */
    static CommandLine commandLine(String... args) {
        Arguments arguments = Arguments.of(args);
        return arguments.worded(new CommandLine(new CertifCommand(arguments.texts()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(CertifCommand::failed));
    }

    /** What cannot be used is said in one line; a stack trace is never shown. */
    private static int failed(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
        String message = e instanceof UnusableException ? e.getMessage() : "unexpected: " + e;
        commandLine.getErr().println("certif: " + message);
        return UNUSABLE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), texts.say("arguments.none"));
    }
}
