package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.certif.model.code.Language;
import io.github.certif.render.html.Logo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LogoPdfTest {

    private static final String NAME = "Organisme d’essai";

    static Stream<Arguments> images() throws IOException {
        return Stream.of(
                Arguments.of("png that lets the paper through", image("png", BufferedImage.TYPE_INT_ARGB)),
                Arguments.of("png of few colours", image("png", BufferedImage.TYPE_BYTE_INDEXED)),
                Arguments.of("jpeg", image("jpg", BufferedImage.TYPE_INT_RGB)),
                Arguments.of("grey jpeg", image("jpg", BufferedImage.TYPE_BYTE_GRAY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("images")
    void aFileWithALogoConforms(String kind, byte[] image) throws Exception {
        byte[] bytes = withLogo(image);

        assertThat(VeraPdf.failures(bytes, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(figures(pdf.getDocumentCatalog().getStructureTreeRoot())).containsExactly(NAME);
        }
    }

    @Test
    void theSameLogoGivesTheSameBytesTwice() throws IOException {
        byte[] image = image("png", BufferedImage.TYPE_INT_RGB);

        assertThat(withLogo(image)).isEqualTo(withLogo(image));
    }

    @Test
    void anImageThatCannotBeReadIsRefused() throws IOException {
        byte[] cut = Arrays.copyOf(image("jpg", BufferedImage.TYPE_INT_RGB), 40);

        assertThatThrownBy(() -> withLogo(cut)).isInstanceOf(PdfRejectedException.class);
    }

    private static byte[] withLogo(byte[] image) {
        return PdfRenderer.builder()
                .logo(Logo.of(image, NAME))
                .build()
                .render(Fixtures.retakeNotice(Language.EN, "cand-04"), Fixtures.DATE);
    }

    private static List<String> figures(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(figures(element));
            }
        }
        return found;
    }

    private static byte[] image(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(320, 80, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x1f4e79));
        pen.fillOval(10, 10, 300, 60);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
