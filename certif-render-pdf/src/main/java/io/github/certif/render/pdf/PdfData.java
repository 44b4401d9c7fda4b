package io.github.certif.render.pdf;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.render.pdf.PdfAttachment.Relationship;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The data inside a PDF of this library: the files that {@link PdfRenderer} attached, as long as they are what was
 * attached.
 *
 * <p>The PDF records the SHA-256 digest of each file. A file that differs from its digest, or that has none, is not
 * returned. A digest tells of accidents and careless changes; whoever can write a PDF can write a digest too, so it takes
 * the place of no signature.
 */
public final class PdfData {

    private final List<PdfAttachment> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final DataDigests digests;

    private PdfData(DataDigests digests) {
        this.digests = digests;
    }

    /**
     * Reads the data of a PDF. Whatever the bytes are, the answer is a list or a refusal.
     *
     * @param pdf the bytes of the file
     * @return the files that are as they were attached, in the order of their names, with a blocking finding for each
     *     other; a refusal when there is none, and when the file is no PDF or is encrypted
     */
    public static Answer<List<PdfAttachment>> read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.isEncrypted()
                    ? refusal("PDF_ENCRYPTED")
                    : of(document.getDocumentCatalog().getCOSObject());
        } catch (InvalidPasswordException e) {
            return refusal("PDF_ENCRYPTED");
        } catch (IOException | RuntimeException e) {
            return refusal("PDF_UNREADABLE");
        } catch (OutOfMemoryError | StackOverflowError e) {
            return refusal("PDF_UNREADABLE"); // a file made to exhaust its reader; what it took is free again
        }
    }

    private static Answer<List<PdfAttachment>> of(COSDictionary catalog) throws IOException {
        PdfData data = new PdfData(digests(catalog));
        List<COSDictionary> specifications = EmbeddedFiles.of(catalog);
        if (specifications.isEmpty()) {
            return refusal("PDF_WITHOUT_DATA");
        }
        Set<String> names = new HashSet<>();
        specifications.forEach(specification -> data.add(specification, names));
        return data.files.isEmpty() ? Answer.refusal(data.findings) : Answer.of(List.copyOf(data.files), data.findings);
    }

    private static DataDigests digests(COSDictionary catalog) throws IOException {
        COSStream description = catalog.getCOSStream(COSName.METADATA);
        return DataDigests.read(description == null ? new byte[0] : EmbeddedFiles.content(description));
    }

    private void add(COSDictionary specification, Set<String> names) {
        Optional<PdfAttachment> attachment = attachment(specification);
        if (attachment.isEmpty()) {
            return;
        }
        PdfAttachment file = attachment.get();
        Optional<String> digest = digests.of(file.name());
        if (!names.add(file.name())) {
            findings.add(finding("PDF_DATA_TWICE", file.name()));
        } else if (digest.isEmpty()) {
            findings.add(finding("PDF_DATA_WITHOUT_DIGEST", file.name()));
        } else if (!digest.get().equals(file.digest())) {
            findings.add(Finding.blocking("PDF_DATA_ALTERED")
                    .putArguments("name", file.name())
                    .putArguments("expected", digest.get())
                    .putArguments("found", file.digest())
                    .build());
        } else {
            files.add(file);
        }
    }

    private Optional<PdfAttachment> attachment(COSDictionary specification) {
        COSStream stream = EmbeddedFiles.stream(specification).orElse(null);
        if (stream == null) {
            findings.add(Finding.blocking("PDF_DATA_UNREADABLE").build());
            return Optional.empty();
        }
        try {
            return Optional.of(new PdfAttachment(
                    text(specification, COSName.UF, COSName.F),
                    text(stream, COSName.SUBTYPE),
                    text(specification, COSName.DESC),
                    relationship(specification),
                    EmbeddedFiles.content(stream)));
        } catch (IllegalArgumentException e) {
            findings.add(Finding.blocking("PDF_DATA_NAME").build()); // which is not repeated
        } catch (IOException e) {
            findings.add(Finding.blocking("PDF_DATA_UNREADABLE").build());
        }
        return Optional.empty();
    }

    private static String text(COSDictionary dictionary, COSName... keys) {
        return Stream.of(keys)
                .map(key -> dictionary.getNameAsString(key))
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
    }

    private static Relationship relationship(COSDictionary specification) {
        String name = text(specification, COSName.getPDFName("AFRelationship"));
        return Stream.of(Relationship.values())
                .filter(relationship -> relationship.pdfName().equals(name))
                .findFirst()
                .orElse(Relationship.SUPPLEMENT);
    }

    private static Finding finding(String code, String name) {
        return Finding.blocking(code).putArguments("name", name).build();
    }

    private static Answer<List<PdfAttachment>> refusal(String code) {
        return Answer.refusal(List.of(Finding.blocking(code).build()));
    }
}
