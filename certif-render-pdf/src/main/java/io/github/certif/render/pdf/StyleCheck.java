package io.github.certif.render.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.parser.CSSPrimitiveValue;
import com.openhtmltopdf.css.parser.PropertyValue;
import com.openhtmltopdf.css.sheet.MediaRule;
import com.openhtmltopdf.css.sheet.PageRule;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.sheet.Ruleset;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import io.github.certif.render.pdf.PdfFinding.Code;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a style sheet with the parser of the layout engine itself, so that both understand the same thing.
 *
 * <p>A style may not load anything, name an unknown font, or change the text that is drawn.
 */
final class StyleCheck {

    /** Looked for in the text as it is and with its escapes replaced, so that none can be spelled another way. */
    private static final List<String> FORBIDDEN = List.of("url(", "@import", "@font-face", "@namespace");

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})(?:\\r\\n|[ \\n\\r\\t\\f])?|(.))", Pattern.DOTALL);

    private static final String CONTENT = "content";

    private static final Set<String> COUNTERS = Set.of("counter", "counters");

    private static final Map<CSSName, Set<String>> ONLY = Map.of(
            CSSName.OVERFLOW, Set.of("visible"),
            CSSName.TEXT_TRANSFORM, Set.of("none"),
            CSSName.FONT_VARIANT, Set.of("normal"),
            CSSName.DIRECTION, Set.of("ltr"),
            CSSName.UNICODE_BIDI, Set.of("normal"));

    private final PdfFonts fonts;
    private final BiConsumer<Code, String> report;

    /**
     * Prepares a check.
     *
     * @param fonts what may be named
     * @param report told what is wrong, and its detail
     */
    StyleCheck(PdfFonts fonts, BiConsumer<Code, String> report) {
        this.fonts = fonts;
        this.report = report;
    }

    /** Checks the content of a {@code style} attribute. */
    void declarations(String css) {
        if (css.indexOf('{') >= 0 || css.indexOf('}') >= 0) {
            report.accept(Code.STYLE_REFUSED, "brace in a style attribute");
        } else {
            sheet("* {" + css + "}");
        }
    }

    /** Checks the content of a {@code style} element. */
    void sheet(String css) {
        String lower = (css + "\n" + unescaped(css)).toLowerCase(Locale.ROOT);
        List<String> met = FORBIDDEN.stream().filter(lower::contains).toList();
        if (!met.isEmpty()) {
            met.forEach(token -> report.accept(Code.STYLE_REFUSED, token));
            return;
        }
        CSSParser parser = new CSSParser((uri, message) -> report.accept(Code.STYLE_REFUSED, "not understood"));
        try {
            contents(parser.parseStylesheet("", StylesheetInfo.AUTHOR, new StringReader(css)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String css) {
        return ESCAPE.matcher(css).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape)));
    }

    private static String meaning(MatchResult escape) {
        String number = escape.group(1);
        if (number == null) {
            return escape.group(2).isBlank() ? "" : escape.group(2);
        }
        int codePoint = Integer.parseInt(number, 16);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }

    private void contents(Stylesheet sheet) {
        for (Object content : sheet.getContents()) {
            if (content instanceof Ruleset rules) {
                check(rules.getPropertyDeclarations());
            } else if (content instanceof MediaRule media) {
                media.getContents().forEach(rules -> check(rules.getPropertyDeclarations()));
            } else if (content instanceof PageRule page) {
                check(page.getRuleset().getPropertyDeclarations());
                page.getMarginBoxes().values().forEach(this::check);
            } else {
                report.accept(Code.STYLE_REFUSED, "kind of rule");
            }
        }
    }

    private void check(List<PropertyDeclaration> declarations) {
        for (PropertyDeclaration declaration : declarations) {
            CSSName name = declaration.getCSSName();
            CSSPrimitiveValue value = declaration.getValue();
            if (CSSName.FONT_FAMILY.equals(name)) {
                families((PropertyValue) value);
            } else if (CSSName.CONTENT.equals(name)) {
                drawn((PropertyValue) value);
            } else if (ONLY.containsKey(name) && !ONLY.get(name).contains(value.getCssText())) {
                report.accept(Code.STYLE_REFUSED, declaration.getPropertyName());
            }
        }
    }

    private void families(PropertyValue value) {
        String[] names = value.getStringArrayValue();
        if (names == null) {
            return; // inherit
        }
        for (String name : names) {
            if (!fonts.hasFamily(name)) {
                report.accept(Code.FONT_FAMILY_UNKNOWN, name);
            }
        }
    }

    /** Generated text is made of strings and page numbers only: anything else would escape the checks. */
    private void drawn(PropertyValue value) {
        switch (value.getPropertyValueType()) {
            case PropertyValue.VALUE_TYPE_IDENT -> {} // none, normal
            case PropertyValue.VALUE_TYPE_LIST -> value.getValues().forEach(this::part);
            default -> report.accept(Code.STYLE_REFUSED, CONTENT);
        }
    }

    private void part(PropertyValue part) {
        if (part.getPropertyValueType() == PropertyValue.VALUE_TYPE_STRING) {
            part.getStringValue()
                    .codePoints()
                    .filter(c -> PdfCharacters.refused(c) || !fonts.covers(c))
                    .distinct()
                    .forEach(c -> report.accept(Code.GLYPH_MISSING, PdfCharacters.name(c)));
        } else if (part.getFunction() == null
                || !COUNTERS.contains(part.getFunction().getName())) {
            report.accept(Code.STYLE_REFUSED, CONTENT);
        }
    }
}
