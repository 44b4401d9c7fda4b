package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.certif.render.document.Document;
import io.github.certif.render.layout.DocumentKind;
import io.github.certif.render.pdf.PdfFinding.Code;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People are called, and say, something hostile: each document shows it as it stands, or is refused as a whole. */
class HostileSessionPdfTest {

    private static final PdfRenderer RENDERER = PdfRenderer.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script></td></table></body><a href=\"javascript:x()\">x</a> &lt; \\ ( ) <<>> %PDF "
                        + "https://example.org www.example.org mailto:a@example.org file:///etc/hosts =cmd|' /C calc'!A0",
                "Ame\u0301lie Ng\u0302uye\u0302\u0303n, Łukasz Őrsi, Ελένη, Жанна ≥ № ½ 12 € z\u0351\u0343"
            })
    void showsItAsItStands(String text) throws IOException {
        Map<DocumentKind, Document> documents = Fixtures.saying(text);
        assertThat(documents).containsKeys(DocumentKind.MINUTES, DocumentKind.EVALUATION_GRID);
        for (Map.Entry<DocumentKind, Document> each : documents.entrySet()) {
            try (PDDocument pdf = Loader.loadPDF(RENDERER.render(each.getValue(), Fixtures.DATE))) {
                assertThat(letters(ReadingOrder.of(pdf)))
                        .as("%s", each.getKey())
                        .contains(letters(text));
                assertThat(actions(pdf)).as("%s", each.getKey()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Un commentaire assez long. ", "<é|"})
    void showsTenThousandCharactersWhole(String piece) throws IOException {
        String text = piece.repeat(10_000 / piece.length()).strip();
        Document grid = Fixtures.saying(text).get(DocumentKind.EVALUATION_GRID);
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(grid, Fixtures.DATE))) {
            assertThat(letters(ReadingOrder.of(pdf))).contains(letters(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩🏽‍🔧",
                "🇫🇷",
                "漢字",
                "العربية",
                "עברית",
                "a\u200Fb",
                "a\u202Eb",
                "a\u0000b",
                "a\u001B[2Jb",
                "a\u200Bb"
            })
    void refusesWhatItCannotShow(String text) {
        Fixtures.saying(text).forEach((kind, document) -> {
            assertThat(RENDERER.check(document))
                    .as("%s", kind)
                    .isNotEmpty()
                    .extracting(PdfFinding::code)
                    .isSubsetOf(Code.GLYPH_MISSING, Code.CHARACTER_REFUSED);
            assertThatThrownBy(() -> RENDERER.render(document, Fixtures.DATE))
                    .isInstanceOf(PdfRejectedException.class)
                    .message()
                    .asInstanceOf(InstanceOfAssertFactories.STRING)
                    .contains("U+")
                    .doesNotContain("secret")
                    .doesNotContain(text);
        });
    }

    /** What a reader would do when asked or by itself, but for going to another page. */
    private static List<String> actions(PDDocument pdf) throws IOException {
        List<String> found = new ArrayList<>();
        for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
            COSObject object = pdf.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSDictionary dictionary) {
                String action = dictionary.getNameAsString(COSName.S, "");
                if (List.of("URI", "JavaScript", "Launch", "SubmitForm", "GoToR", "Named")
                                .contains(action)
                        || dictionary.containsKey(COSName.AA)
                        || dictionary.containsKey(COSName.OPEN_ACTION)) {
                    found.add(dictionary.toString());
                }
            }
        }
        return found;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00A0\u202F]", "");
    }
}
