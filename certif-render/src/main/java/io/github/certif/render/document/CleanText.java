package io.github.certif.render.document;

/** Text as every format can show it. */
final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (c == '\r') {
                clean.append('\n');
                length = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
            } else {
                clean.appendCodePoint(shown(c));
            }
            i += length;
        }
        return clean.toString();
    }

    private static int shown(int c) {
        if (c == '\t') {
            return ' ';
        }
        if (c == '\u2028' || c == '\u2029') {
            return '\n';
        }
        return c != '\n' && (isControl(c) || reorders(c) || isNotText(c)) ? REPLACEMENT : c;
    }

    private static boolean isControl(int c) {
        return c < 0x20 || (c >= 0x7F && c < 0xA0);
    }

    /** Embeddings, overrides and isolates: left open, they would turn round the text that follows. */
    private static boolean reorders(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isNotText(int c) {
        return (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
