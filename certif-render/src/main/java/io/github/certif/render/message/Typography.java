package io.github.certif.render.message;

import io.github.certif.model.code.Language;
import java.util.regex.Pattern;

/** Spaces as the typography of a language wants them: no line breaks before a high punctuation mark. */
final class Typography {

    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW_NO_BREAK = "\u202F";
    private static final Pattern BEFORE_NARROW = Pattern.compile(" (?=[;?!%])");
    private static final Pattern AROUND_QUOTES = Pattern.compile(" (?=[:»])|(?<=«) ");

    private Typography() {}

    static String apply(Language language, String text) {
        if (!language.equals(Language.FR)) {
            return text;
        }
        String narrow = BEFORE_NARROW.matcher(text).replaceAll(NARROW_NO_BREAK);
        return AROUND_QUOTES.matcher(narrow).replaceAll(NO_BREAK);
    }
}
