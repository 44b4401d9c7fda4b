package io.github.certif.render.pdf;

import java.util.OptionalInt;

/** Which characters may reach a PDF: those that are read the way they are stored. */
final class PdfCharacters {

    private static final int OBJECT_REPLACEMENT = 0xFFFC;
    private static final int REPLACEMENT = 0xFFFD;

    private PdfCharacters() {}

    /** The first character that must not be drawn, if any. */
    static OptionalInt firstRefused(String text) {
        return text.codePoints().filter(PdfCharacters::refused).findFirst();
    }

    /**
     * Controls, invisible formatting (bidirectional overrides, zero-width and soft-hyphen characters, tags), lone
     * surrogates, private use, and everything written from right to left: the engine drops or reorders them.
     */
    static boolean refused(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> !blank(codePoint);
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> codePoint == OBJECT_REPLACEMENT || codePoint == REPLACEMENT || rightToLeft(codePoint);
        };
    }

    /** White space of the source, which HTML turns into a plain space or nothing. */
    static boolean blank(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == '\t' || codePoint == ' ';
    }

    /** The usual notation of a code point. */
    static String name(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    private static boolean rightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
