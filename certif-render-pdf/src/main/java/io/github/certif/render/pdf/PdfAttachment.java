package io.github.certif.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file carried inside the PDF, usually the data the page was made from, so that a machine never has to read the page.
 *
 * <p>The attachment is immutable: bytes are copied in and out.
 */
public final class PdfAttachment {

    /** What the attached file is to the page (PDF/A-3, {@code AFRelationship}). */
    public enum Relationship {
        /** The page was made from this file. */
        SOURCE("Source"),
        /** The file holds the data shown by the page, in another form. */
        DATA("Data"),
        /** The file adds something to the page. */
        SUPPLEMENT("Supplement");

        private final String pdfName;

        Relationship(String pdfName) {
            this.pdfName = pdfName;
        }

        String pdfName() {
            return pdfName;
        }
    }

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,63}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,63}");

    private final String name;
    private final String mediaType;
    private final String description;
    private final Relationship relationship;
    private final byte[] content;

    /**
     * Describes a file to attach.
     *
     * @param name file name: ASCII letters, digits, dot, dash and underscore only
     * @param mediaType media type, for example {@code application/json}
     * @param description what the file is, in the language of the page
     * @param relationship what the file is to the page
     * @param content the bytes
     */
    public PdfAttachment(String name, String mediaType, String description, Relationship relationship, byte[] content) {
        this.name = matching("name", NAME, name);
        this.mediaType = matching("mediaType", MEDIA_TYPE, mediaType);
        this.description = Objects.requireNonNull(description, "description");
        this.relationship = Objects.requireNonNull(relationship, "relationship");
        this.content = content.clone();
        if (description.isBlank() || PdfCharacters.firstRefused(description).isPresent()) {
            throw new IllegalArgumentException("description must be plain text");
        }
    }

    /**
     * The data that a document shows, as JSON; in the canonical form of {@code CertifJson.canonical}, the same data have
     * the same digest everywhere.
     *
     * @param name file name: ASCII letters, digits, dot, dash and underscore only
     * @param description what the file is, in the language of the document
     * @param json the text
     * @return the attachment
     */
    public static PdfAttachment json(String name, String description, String json) {
        return new PdfAttachment(
                name, "application/json", description, Relationship.DATA, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The file name.
     *
     * @return the name, unique inside a PDF
     */
    public String name() {
        return name;
    }

    /**
     * The kind of file.
     *
     * @return the media type
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What the file is, for a human.
     *
     * @return the description
     */
    public String description() {
        return description;
    }

    /**
     * What the file is to the page.
     *
     * @return the relationship
     */
    public Relationship relationship() {
        return relationship;
    }

    /**
     * What the file holds.
     *
     * @return a copy of the bytes
     */
    public byte[] content() {
        return content.clone();
    }

    /**
     * The SHA-256 digest of what the file holds, which the PDF records and {@link PdfData} checks.
     *
     * @return 64 hexadecimal digits, in lower case
     */
    public String digest() {
        return Sha256.hex(content);
    }

    private static String matching(String what, Pattern pattern, String value) {
        Objects.requireNonNull(value, what);
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " is not acceptable in a PDF");
        }
        return value;
    }
}
