package io.github.certif.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * What is added to a page once drawn: its description, its identifier and its attachments, all derived from what was
 * given, nothing from the clock.
 */
final class PdfCompletion {

    private static final int ID_LENGTH = 16;

    private final PrintPage page;
    private final PdfMetadata metadata;
    private final List<PdfAttachment> attachments;

    PdfCompletion(PrintPage page, PdfMetadata metadata, List<PdfAttachment> attachments) {
        Set<String> names = new HashSet<>();
        for (PdfAttachment attachment : attachments) {
            if (!names.add(attachment.name())) {
                throw new IllegalArgumentException("two attachments have the same name");
            }
        }
        this.page = page;
        this.metadata = metadata;
        this.attachments = attachments;
    }

    PrintPage page() {
        return page;
    }

    PdfMetadata metadata() {
        return metadata;
    }

    void apply(PDDocument pdf) throws IOException {
        byte[] id = digest();
        RepeatedHeaders.tidy(pdf);
        describe(pdf, id);
        identify(pdf, id);
        attach(pdf);
    }

    private void describe(PDDocument pdf, byte[] id) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(page.title());
        information.setSubject(page.subject());
        page.author().ifPresent(information::setAuthor);
        information.setProducer(metadata.producer());
        information.setCreationDate(calendar());
        information.setModificationDate(calendar());
        pdf.setDocumentInformation(information);

        ByteBuffer bits = ByteBuffer.wrap(id);
        byte[] xmp = XmpPacket.of(page, metadata, new UUID(bits.getLong(), bits.getLong()), attachments);
        PDMetadata stream = new PDMetadata(pdf);
        stream.importXMPMetadata(xmp);
        pdf.getDocumentCatalog().setMetadata(stream);
    }

    private static void identify(PDDocument pdf, byte[] id) {
        COSArray ids = new COSArray();
        ids.add(new COSString(id));
        ids.add(new COSString(id));
        ids.setDirect(true);
        pdf.getDocument().setDocumentID(ids);
    }

    private void attach(PDDocument pdf) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
        COSArray associated = new COSArray();
        for (PdfAttachment attachment : attachments) {
            PDComplexFileSpecification specification = specification(pdf, attachment);
            byName.put(attachment.name(), specification);
            associated.add(specification.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        tree.getCOSObject().removeItem(COSName.LIMITS); // not allowed on the root of a name tree
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private PDComplexFileSpecification specification(PDDocument pdf, PdfAttachment attachment) throws IOException {
        byte[] content = attachment.content();
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(content.length);
        file.setCreationDate(calendar());
        file.setModDate(calendar());
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification
                .getCOSObject()
                .setItem(
                        COSName.getPDFName("AFRelationship"),
                        COSName.getPDFName(attachment.relationship().pdfName()));
        return specification;
    }

    private Calendar calendar() {
        return GregorianCalendar.from(metadata.date().atZone(ZoneOffset.UTC));
    }

    /** Every part is preceded by its length, so that no two different inputs are digested alike. */
    private byte[] digest() {
        MessageDigest digest = Sha256.digest();
        add(digest, metadata.date().toString());
        add(digest, metadata.producer());
        add(digest, page.author().orElse(""));
        add(digest, page.canonical());
        for (PdfAttachment attachment : attachments) {
            add(digest, attachment.name());
            add(digest, attachment.mediaType());
            add(digest, attachment.description());
            add(digest, attachment.relationship().pdfName());
            add(digest, attachment.content());
        }
        return Arrays.copyOf(digest.digest(), ID_LENGTH);
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
