package io.github.certif.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.certif.render.pdf.PdfAttachment.Relationship;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "../a.json", "a/b.json", "a b.json", "é.json", "a\u0000.json"})
    void refusesFileNames(String name) {
        assertThatThrownBy(() -> new PdfAttachment(name, "application/json", "x", Relationship.DATA, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "application/", "text/plain; charset=utf-8"})
    void refusesMediaTypes(String mediaType) {
        assertThatThrownBy(() -> new PdfAttachment("a", mediaType, "x", Relationship.DATA, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void copiesBytes() {
        byte[] content = {1, 2};
        PdfAttachment attachment = new PdfAttachment("a", "application/json", "x", Relationship.SOURCE, content);
        content[0] = 9;
        attachment.content()[1] = 9;

        assertThat(attachment.content()).containsExactly(1, 2);
    }

    @Test
    void dropsFractionsOfSeconds() {
        assertThat(new PdfMetadata(Instant.parse("2026-07-03T09:30:00.987Z"), "x").date())
                .isEqualTo("2026-07-03T09:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u202Eb"})
    void refusesProducers(String producer) {
        assertThatThrownBy(() -> new PdfMetadata(Instant.EPOCH, producer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsFindingsShort() {
        PdfFinding finding = new PdfFinding(PdfFinding.Code.TITLE_MISSING, "html/head", "");
        PdfRejectedException many = new PdfRejectedException(java.util.Collections.nCopies(12, finding));

        assertThat(many).hasMessageEndingWith("; and 2 more");
        assertThat(many.findings()).hasSize(12);
        assertThatThrownBy(() -> new PdfRejectedException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
