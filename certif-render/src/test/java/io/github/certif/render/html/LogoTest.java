package io.github.certif.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.certif.render.Fixtures;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};

    private static Document page(Logo logo) {
        return HtmlRenderer.builder()
                .logo(logo)
                .build()
                .toDom(Fixtures.document(new Paragraph(NodeId.of("p"), Phrase.of("Texte"))));
    }

    @Test
    void itStandsAboveTheTitleInsideThePage() {
        Document page = page(Logo.of(PNG, "Organisme d’essai"));
        Element image = page.selectFirst("main > .logo:first-child > img");
        assertThat(image.attr("alt")).isEqualTo("Organisme d’essai");
        assertThat(image.attr("src")).startsWith("data:image/png;base64,iVBORw0");
        assertThat(page.selectFirst(".logo + h1").text()).isEqualTo("Essai");
    }

    @Test
    void withoutOneThereIsNoPlaceForIt() {
        assertThat(HtmlRenderer.create().toDom(Fixtures.document()).select(".logo"))
                .isEmpty();
    }

    @Test
    void itsFirstBytesSayWhatItIs() {
        assertThat(Logo.of(PNG, "x").mediaType()).isEqualTo("image/png");
        assertThat(Logo.of(JPEG, "x").mediaType()).isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\u0089PNG", "GIF89a...", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "BM"})
    void anythingElseIsRefused(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Logo.of(bytes, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itHasWordsForThoseWhoDoNotSeeIt() {
        assertThatThrownBy(() -> Logo.of(PNG, " \n ")).isInstanceOf(IllegalArgumentException.class);
        Document page = page(Logo.of(PNG, "a\" onerror=\"x()\n<b>"));
        assertThat(page.selectFirst("img").attr("alt")).isEqualTo("a\" onerror=\"x() <b>");
        assertThat(page.selectFirst("img").attributes().size()).isEqualTo(2);
    }

    @Test
    void aPageWithItIsWellStructured() throws Exception {
        assertThat(new NuChecker()
                        .messages(page(Logo.of(PNG, "Organisme d’essai")).outerHtml() + "\n"))
                .isEmpty();
    }
}
