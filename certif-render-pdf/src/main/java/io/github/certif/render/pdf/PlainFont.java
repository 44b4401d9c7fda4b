package io.github.certif.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType file whose glyph substitutions (ligatures and the like) are not found any more.
 *
 * <p>The layout engine measures text without them, so that a ligature would be narrower than the room made for it; and
 * looking for them took more than half of the time of a file.
 */
final class PlainFont {

    private static final int COUNT_AT = 4;
    private static final int DIRECTORY_AT = 12;
    private static final int ENTRY_LENGTH = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");

    /** A name that no reader of fonts knows; it keeps its place, so that nothing else moves. */
    private static final int UNKNOWN = tag("gsub");

    private PlainFont() {}

    /**
     * Hides the table of substitutions, if there is one.
     *
     * @param file a TrueType file; left untouched
     * @return the file without it
     */
    static byte[] of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file.clone());
        if (bytes.limit() < DIRECTORY_AT) {
            return bytes.array();
        }
        int tables = Short.toUnsignedInt(bytes.getShort(COUNT_AT));
        for (int i = 0, at = DIRECTORY_AT; i < tables && at + ENTRY_LENGTH <= bytes.limit(); i++, at += ENTRY_LENGTH) {
            if (bytes.getInt(at) == SUBSTITUTIONS) {
                bytes.putInt(at, UNKNOWN);
            }
        }
        return bytes.array();
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
