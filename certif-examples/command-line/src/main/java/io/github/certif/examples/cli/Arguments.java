package io.github.certif.examples.cli;

import io.github.certif.model.code.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Help and what is said of arguments, in the language that the arguments ask for. */
final class Arguments {

    private static final String OPTION = "--lang";
    private static final String ENGLISH = "en";

    private final String language;
    private final Texts texts;

    private Arguments(String language) {
        this.language = language;
        this.texts = new Texts(Language.of(language));
    }

    /** French, unless English is asked for; what else is asked for is refused later, as an option. */
    static Arguments of(String... args) {
        List<String> given = List.of(args);
        int at = given.indexOf(OPTION);
        boolean apart = at >= 0 && at + 1 < given.size() && ENGLISH.equals(given.get(at + 1));
        return new Arguments(apart || given.contains(OPTION + "=" + ENGLISH) ? ENGLISH : "fr");
    }

    Texts texts() {
        return texts;
    }

    /** The help in this language; English is what the commands say themselves. */
    CommandLine worded(CommandLine commandLine) {
        commandLine.setParameterExceptionHandler((e, args) -> refused(e));
        try (InputStream in = Arguments.class.getResourceAsStream("help_" + language + ".properties")) {
            return in == null
                    ? commandLine
                    : commandLine.setResourceBundle(
                            new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int refused(ParameterException e) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("certif: " + said(e));
        command.usage(command.getErr());
        return CertifCommand.UNUSABLE;
    }

    private String said(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unknown) {
            return texts.say("arguments.unknown", String.join(" ", unknown.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            return texts.say(
                    "arguments.missing",
                    missing.getMissing().stream().map(Arguments::name).collect(Collectors.joining(", ")));
        }
        ArgSpec argument = e.getArgSpec();
        if (argument != null && e.getValue() != null) {
            return texts.say("arguments.invalid", name(argument), e.getValue(), argument.paramLabel());
        }
        return String.valueOf(e.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
