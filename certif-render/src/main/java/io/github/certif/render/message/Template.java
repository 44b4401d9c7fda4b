package io.github.certif.render.message;

import io.github.certif.render.document.Phrase;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose placeholders are filled with phrases, so that each keeps its language. */
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
}
