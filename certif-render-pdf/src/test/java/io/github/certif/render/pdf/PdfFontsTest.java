package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFontsTest {

    private static final PdfFonts BUNDLED = PdfFonts.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "àâäéèêëîïôöùûüÿçœæÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇŒÆ",
                "«»“”‘’–—…•·°№§",
                "≥≤≠±×÷√∑",
                "€£¥",
                "☐☑☒✓✗",
                "\u00A0\u202F\u2009",
                "ŠšŽžČčŘřĐđŁłŞşĞğİıŐőŰű",
                "ΑαΩωБбЯя",
                "₂²³½"
            })
    void coversWhatFrenchMinutesNeed(String characters) {
        assertThat(characters.codePoints().filter(c -> !BUNDLED.covers(c)).mapToObj(PdfCharacters::name))
                .isEmpty();
    }

    @Test
    void knowsItsFamilies() {
        assertThat(BUNDLED.families()).containsExactly("Liberation Sans", "DejaVu Sans");
        assertThat(BUNDLED.hasFamily("liberation sans")).isTrue();
        assertThat(BUNDLED.hasFamily("sans-serif")).isFalse();
    }

    @Test
    void usesTheFontsOfTheApplication() throws IOException {
        byte[] file = serif();
        PdfFonts fonts =
                PdfFonts.builder().family("Maison", file, file, file, file).build();
        Document page = SamplePages.minutes();
        page.select("[role=img]").forEach(box -> box.text("x"));

        assertThat(new PdfEngine(fonts).render(page, SamplePages.METADATA, List.of()))
                .isNotEmpty();
        assertThat(new PdfPreflight(fonts).check(SamplePages.minutes()))
                .extracting(PdfFinding::detail)
                .contains("U+2611", "U+2610", "U+2612");
    }

    @Test
    void drawsACharacterWhateverFamilyIsNamed() throws IOException {
        Document page = SamplePages.minutes();
        page.body().attr("style", "font-family: 'Liberation Sans'");

        byte[] bytes = new PdfEngine(BUNDLED).render(page, SamplePages.METADATA, List.of());

        try (var pdf = org.apache.pdfbox.Loader.loadPDF(bytes)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                    .contains("☑ Quorum");
        }
    }

    @Test
    void drawsLettersOneByOneAsTheyAreMeasured() throws IOException {
        byte[] file = serif();

        try (TrueTypeFont before = parsed(file);
                TrueTypeFont after = parsed(PlainFont.of(file))) {
            assertThat(before.getGsubData()).isNotSameAs(GsubData.NO_DATA_FOUND);
            assertThat(after.getGsubData()).isSameAs(GsubData.NO_DATA_FOUND);
            assertThat(after.getTableMap()).hasSameSizeAs(before.getTableMap());
        }
        assertThat(file).isEqualTo(serif());
    }

    @Test
    void refusesWhatIsNotAFont() {
        byte[] nothing = new byte[100];
        PdfFonts.Builder builder = PdfFonts.builder();

        assertThatThrownBy(() -> builder.family("X", nothing, nothing, nothing, nothing))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.family("X\"; }", nothing, nothing, nothing, nothing))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }

    private static TrueTypeFont parsed(byte[] file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    private static byte[] serif() throws IOException {
        try (InputStream in = PdfFontsTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
