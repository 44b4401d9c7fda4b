package io.github.certif.render.message;

import io.github.certif.model.code.Language;
import java.util.regex.Pattern;

/**
 * Text as the typography of its language wants it, from what a keyboard gives: curly apostrophes and quotation marks,
 * and in French no line break before a high punctuation mark or inside quotation marks. What is well set stays as it is.
 */
final class Typography {

    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW_NO_BREAK = "\u202F";
    private static final String APOSTROPHE = "\u2019";
    private static final Pattern BEFORE_NARROW = Pattern.compile(" (?=[;?!%])");
    private static final Pattern AROUND_QUOTES = Pattern.compile(" (?=[:»])|(?<=«) ");
    private static final Pattern ELISION = Pattern.compile("(?<=\\p{L})'");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern OPENING_DOUBLE = Pattern.compile("(?<![^\\s(\\[\u2013\u2014\u2018])\"");
    private static final Pattern OPENING_SINGLE = Pattern.compile("(?<![^\\s(\\[\u2013\u2014\u201C])'(?=\\S)");

    private Typography() {}

    /** A text in French or English; one in another language as it is. */
    static String apply(Language language, String text) {
        if (language.equals(Language.FR)) {
            return french(text);
        }
        return language.equals(Language.EN) ? english(text) : text;
    }

    private static String french(String text) {
        String quoted = QUOTED.matcher(ELISION.matcher(text).replaceAll(APOSTROPHE))
                .replaceAll("«" + NO_BREAK + "$1" + NO_BREAK + "»");
        String narrow = BEFORE_NARROW.matcher(quoted).replaceAll(NARROW_NO_BREAK);
        return AROUND_QUOTES.matcher(narrow).replaceAll(NO_BREAK);
    }

    private static String english(String text) {
        String doubled = OPENING_DOUBLE.matcher(text).replaceAll("\u201C").replace('"', '\u201D');
        return OPENING_SINGLE.matcher(doubled).replaceAll("\u2018").replace("'", APOSTROPHE);
    }
}
