package io.github.certif.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line may end: after a space, and after a hyphen between two letters. The rules of the platform would also end
 * it after an apostrophe or an opening bracket, and differ between versions of Java.
 */
final class LineBreaks implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at++;
        } while (at < text.length() && !allowed());
        return at;
    }

    private boolean allowed() {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (breakingSpace(before)) {
            return !breakingSpace(after);
        }
        return before == '-' && at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(after);
    }

    private static boolean breakingSpace(char c) {
        return Character.isWhitespace(c); // no-break spaces are none
    }
}
