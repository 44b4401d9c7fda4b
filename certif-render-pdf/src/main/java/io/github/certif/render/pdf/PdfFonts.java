package io.github.certif.render.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The only fonts a PDF may use, in order of preference: a character missing from the first family is drawn with the
 * next one.
 *
 * <p>Fonts are never taken from the machine, so that a page looks the same everywhere. Instances are immutable and can
 * be shared between threads; they hold the font files in memory (about 4.5 MB for {@link #bundled()}), so make one and
 * keep it.
 */
public final class PdfFonts {

    private static final String LIBERATION = "liberation/LiberationSans-";
    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    /** Planes 0 and 1: further planes hold ideographs, tags and private use only. */
    private static final int LAST_CODE_POINT = 0x1FFFF;

    private static final Set<FSFontUseCase> BY_NAME = Collections.unmodifiableSet(EnumSet.of(FSFontUseCase.DOCUMENT));

    /** Whatever family a style names, a character it lacks is looked for in all the others. */
    private static final Set<FSFontUseCase> BY_DEFAULT =
            Collections.unmodifiableSet(EnumSet.of(FSFontUseCase.FALLBACK_FINAL));

    private final List<Family> families;

    private PdfFonts(List<Family> families) {
        this.families = List.copyOf(families);
    }

    /**
     * Liberation Sans for text, then DejaVu Sans for what it lacks, such as tick boxes.
     *
     * @return fonts good for French and every other language written with Latin, Greek or Cyrillic letters
     */
    public static PdfFonts bundled() {
        return builder()
                .family(
                        "Liberation Sans",
                        resource(LIBERATION + "Regular.ttf"),
                        resource(LIBERATION + "Bold.ttf"),
                        resource(LIBERATION + "Italic.ttf"),
                        resource(LIBERATION + "BoldItalic.ttf"))
                .family(
                        "DejaVu Sans",
                        resource(DEJAVU + ".ttf"),
                        resource(DEJAVU + "-Bold.ttf"),
                        resource(DEJAVU + "-Oblique.ttf"),
                        resource(DEJAVU + "-BoldOblique.ttf"))
                .build();
    }

    /**
     * Starts a choice of fonts of one's own.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The families a style sheet may name.
     *
     * @return names, preferred family first
     */
    public List<String> families() {
        return families.stream().map(Family::name).toList();
    }

    /**
     * Says whether a style sheet may name a family.
     *
     * @param name a family name, in any case
     * @return whether it is registered
     */
    public boolean hasFamily(String name) {
        return families.stream().anyMatch(family -> family.name().equalsIgnoreCase(name));
    }

    /**
     * Says whether a character can be drawn, whatever the weight and slant around it.
     *
     * @param codePoint the character
     * @return whether some family has it in all its faces
     */
    public boolean covers(int codePoint) {
        return families.stream().anyMatch(family -> family.coverage().get(codePoint));
    }

    /** The families as the value of a CSS {@code font-family}. */
    String cssStack() {
        return families().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    void registerWith(PdfRendererBuilder builder) {
        for (Family family : families) {
            for (Face face : family.faces()) {
                byte[] file = face.file();
                FSSupplier<InputStream> supplier = () -> new ByteArrayInputStream(file);
                builder.useFont(supplier, family.name(), face.weight(), face.style(), true, BY_NAME);
                builder.useFont(supplier, family.name(), face.weight(), face.style(), true, BY_DEFAULT);
            }
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = PdfFonts.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("font not on the class path: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Face(byte[] file, int weight, FontStyle style) {}

    private record Family(String name, List<Face> faces, BitSet coverage) {}

    /** Collects font families, preferred one first. */
    public static final class Builder {

        private final List<Family> families = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a family with its four faces, as TrueType files whose licence allows embedding. Letters are drawn one
         * by one, without ligatures.
         *
         * @param name the name style sheets will use
         * @param regular upright, weight 400
         * @param bold upright, weight 700
         * @param italic slanted, weight 400
         * @param boldItalic slanted, weight 700
         * @return this builder
         */
        public Builder family(String name, byte[] regular, byte[] bold, byte[] italic, byte[] boldItalic) {
            Objects.requireNonNull(name, "name");
            if (!name.matches("[A-Za-z0-9][A-Za-z0-9 _-]*")) {
                throw new IllegalArgumentException("not a plain font family name");
            }
            List<Face> faces = List.of(
                    new Face(PlainFont.of(regular), 400, FontStyle.NORMAL),
                    new Face(PlainFont.of(bold), 700, FontStyle.NORMAL),
                    new Face(PlainFont.of(italic), 400, FontStyle.ITALIC),
                    new Face(PlainFont.of(boldItalic), 700, FontStyle.ITALIC));
            BitSet coverage = coverage(regular);
            for (Face face : faces.subList(1, faces.size())) {
                coverage.and(coverage(face.file()));
            }
            families.add(new Family(name, faces, coverage));
            return this;
        }

        /**
         * Ends the choice.
         *
         * @return the fonts
         */
        public PdfFonts build() {
            if (families.isEmpty()) {
                throw new IllegalStateException("no font family");
            }
            return new PdfFonts(families);
        }

        private static BitSet coverage(byte[] file) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup lookup = font.getUnicodeCmapLookup();
                BitSet found = new BitSet();
                for (int codePoint = 0; codePoint <= LAST_CODE_POINT; codePoint++) {
                    if (lookup.getGlyphId(codePoint) != 0) {
                        found.set(codePoint);
                    }
                }
                return found;
            } catch (IOException e) {
                throw new IllegalArgumentException("not a TrueType font", e);
            }
        }
    }
}
