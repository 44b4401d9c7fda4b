package io.github.certif.examples.cli;

import io.github.certif.model.decision.Finding;
import io.github.certif.render.pdf.PdfAttachment;
import java.util.List;

/** The JSON form of the data inside a PDF: what there is, never what stands in it. */
record AttachmentList(String format, List<Entry> files, List<Finding> findings) {

    static AttachmentList of(List<PdfAttachment> files, List<Finding> findings) {
        return new AttachmentList(
                "certif-attachments/1", files.stream().map(Entry::of).toList(), findings);
    }

    /** One file inside the PDF. */
    record Entry(String name, String mediaType, String description, int bytes, String sha256) {

        static Entry of(PdfAttachment file) {
            return new Entry(file.name(), file.mediaType(), file.description(), file.content().length, file.digest());
        }
    }
}
