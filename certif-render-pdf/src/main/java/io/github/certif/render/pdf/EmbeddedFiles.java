package io.github.certif.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The files inside a PDF, read without trust: whatever the file says of itself, this ends and takes little memory. */
final class EmbeddedFiles {

    /** What can be read of a stream. */
    static final int MOST_BYTES = 100 * 1024 * 1024;

    private static final int MOST_FILES = 1_000;
    private static final int MOST_LEVELS = 10;

    private final List<COSDictionary> specifications = new ArrayList<>();

    private EmbeddedFiles() {}

    /**
     * The file specifications in the name tree of a catalog, in order.
     *
     * @throws IOException if there are more than any document has
     */
    static List<COSDictionary> of(COSDictionary catalog) throws IOException {
        EmbeddedFiles files = new EmbeddedFiles();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            files.walk(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
        }
        return files.specifications;
    }

    private void walk(@Nullable COSDictionary node, int level) throws IOException {
        if (node == null) {
            return;
        }
        if (level > MOST_LEVELS) {
            throw new IOException("the names are nested too deeply");
        }
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 1; names != null && i < names.size(); i += 2) {
            add(names.getObject(i));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                walk(kid, level + 1);
            }
        }
    }

    private void add(@Nullable COSBase specification) throws IOException {
        if (specification instanceof COSDictionary dictionary) {
            specifications.add(dictionary);
        }
        if (specifications.size() > MOST_FILES) {
            throw new IOException("too many files");
        }
    }

    /**
     * The stream of a file specification.
     *
     * @return the stream; empty when there is none
     */
    static Optional<COSStream> stream(COSDictionary specification) {
        COSDictionary embedded = specification.getCOSDictionary(COSName.EF);
        if (embedded == null) {
            return Optional.empty();
        }
        COSStream unicode = embedded.getCOSStream(COSName.UF);
        return Optional.ofNullable(unicode == null ? embedded.getCOSStream(COSName.F) : unicode);
    }

    /**
     * What a stream holds.
     *
     * @throws IOException if it is damaged, longer than allowed, or compressed in a way that this library does not write
     */
    static byte[] content(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several && several.size() == 1) {
            filters = several.getObject(0);
        }
        boolean plain = filters == null || filters instanceof COSArray none && none.size() == 0;
        if (!plain && !COSName.FLATE_DECODE.equals(filters) || stream.containsKey(COSName.DECODE_PARMS)) {
            throw new IOException("another filter than FlateDecode");
        }
        try (InputStream raw = stream.createRawInputStream();
                InputStream in = plain ? raw : new InflaterInputStream(raw)) {
            return bounded(in);
        }
    }

    /** A few bytes can unfold into more than any memory holds. */
    private static byte[] bounded(InputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            content.write(buffer, 0, read);
            if (content.size() > MOST_BYTES) {
                throw new IOException("too long");
            }
        }
        return content.toByteArray();
    }
}
