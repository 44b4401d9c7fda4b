package io.github.certif.render.message;

import io.github.certif.render.document.Phrase;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose placeholders are filled: with phrases, so that each keeps its language, or with plain text. */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    private Template() {}

    static Phrase filled(String text, Map<String, Phrase> arguments) {
        Matcher found = PLACEHOLDER.matcher(text);
        Phrase filled = Phrase.empty();
        int done = 0;
        while (found.find()) {
            Phrase argument = arguments.getOrDefault(found.group(1), Phrase.of(found.group()));
            filled = filled.plus(text.substring(done, found.start())).plus(argument);
            done = found.end();
        }
        return filled.plus(text.substring(done));
    }

    static String said(String text, Map<String, String> arguments) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), found.group())));
    }

    /** What stands for a text that is not there: its key, with what would have been filled in. */
    static String bare(String key, Map<String, String> arguments) {
        return arguments.isEmpty() ? key : key + " " + new TreeMap<>(arguments);
    }
}
