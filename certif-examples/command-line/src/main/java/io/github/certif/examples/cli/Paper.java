package io.github.certif.examples.cli;

import io.github.certif.render.document.Document;
import io.github.certif.render.pdf.PdfAttachment;
import java.util.List;

/**
 * A document to be written, with the data that travels inside its PDF.
 *
 * @param data empty for a blank form
 */
record Paper(Document document, List<PdfAttachment> data) {

    static Paper blank(Document document) {
        return new Paper(document, List.of());
    }
}
