package io.github.certif.render.pdf;

import java.util.Objects;

/**
 * One reason why a page cannot become a faithful and accessible PDF.
 *
 * <p>A finding never quotes the text of the page: at most one code point, one element name or one CSS property. It can
 * therefore be logged where the page itself cannot.
 *
 * @param code what is wrong
 * @param where path of the element, for example {@code html/body/table[2]/thead/tr/th[3]}
 * @param detail what was met: a code point, a family name, an attribute name; possibly empty
 */
public record PdfFinding(Code code, String where, String detail) {

    /** What is wrong with a page. */
    public enum Code {
        /** {@code html} carries no well-formed {@code lang}: a screen reader would pick a voice at random. */
        LANGUAGE_MISSING,
        /** The page has no title, or a blank one. */
        TITLE_MISSING,
        /** A character is in none of the registered fonts: it would be drawn as a substitute. */
        GLYPH_MISSING,
        /** A control, formatting, private-use or right-to-left character: it may not be read as it is stored. */
        CHARACTER_REFUSED,
        /** A style names a font family that is not registered: its text could vanish. */
        FONT_FAMILY_UNKNOWN,
        /** A style that would load something, change the text drawn, or that cannot be parsed. */
        STYLE_REFUSED,
        /** An element which has no faithful counterpart in the PDF. */
        ELEMENT_REFUSED,
        /** An attribute which has no faithful counterpart in the PDF. */
        ATTRIBUTE_REFUSED,
        /** A header cell which does not say whether it names a row, a column or a group of them. */
        HEADER_SCOPE_MISSING,
        /** A header cell without text. */
        HEADER_EMPTY,
        /** A table whose rows do not all have the same number of columns. */
        TABLE_IRREGULAR,
        /** A first heading other than {@code h1}, or a level that is skipped. */
        HEADING_ORDER,
        /** An image without text alternative. */
        ALTERNATIVE_MISSING,
        /** A link to something else than a web page, a mail address or an anchor, or an image that is not embedded. */
        REFERENCE_REFUSED,
        /** Something is wider than the page, and would be cut at its right edge. */
        CONTENT_CUT,
        /** The layout engine complained; the detail is the name of its message. */
        ENGINE_WARNING
    }

    /**
     * Checks that nothing is missing.
     *
     * @param code what is wrong
     * @param where path of the element
     * @param detail what was met, possibly empty
     */
    public PdfFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(detail, "detail");
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? code + " at " + where : code + " at " + where + ": " + detail;
    }
}
