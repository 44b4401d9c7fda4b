package io.github.certif.render.html;

import io.github.certif.render.document.Document;
import io.github.certif.render.document.Orientation;

/** The page rules that differ from document to document. */
final class PageRules {

    private PageRules() {}

    static String of(Document document) {
        String size = document.meta().orientation() == Orientation.LANDSCAPE ? "A4 landscape" : "A4 portrait";
        return "@page { size: " + size + "; @bottom-left { content: " + string(foot(document)) + "; } }\n";
    }

    /** What stands at the foot of each page: what it is, and whose. */
    static String foot(Document document) {
        String title = document.title().plain();
        return document.meta().about().map(whom -> title + " \u2013 " + whom).orElse(title);
    }

    /** A CSS string; everything that is not a letter or a digit is written as its number. */
    private static String string(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                css.appendCodePoint(c);
            } else {
                css.append(String.format(java.util.Locale.ROOT, "\\%06x", c == '\n' ? ' ' : c));
            }
        });
        return css.append('"').toString();
    }
}
