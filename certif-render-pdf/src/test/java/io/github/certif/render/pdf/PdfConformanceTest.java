package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfConformanceTest {

    private static final PdfEngine ENGINE = new PdfEngine(PdfFonts.bundled());

    static Stream<Arguments> cases() {
        return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> Stream.of(
                        Arguments.of(flavour, "usual", SamplePages.minutes(), SamplePages.attachments()),
                        Arguments.of(flavour, "odd", SamplePages.odd(), List.of())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void hasNoFailure(PDFAFlavour flavour, String name, Document page, List<PdfAttachment> attachments)
            throws Exception {
        byte[] pdf = ENGINE.render(page, SamplePages.METADATA, attachments);

        assertThat(VeraPdf.failures(pdf, flavour)).isEmpty();
    }
}
