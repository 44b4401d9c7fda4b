package io.github.certif.render.html;

import io.github.certif.render.document.Span;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * The logo of a certifier, which stands above the title of a document: a PNG or a JPEG image and the words for those who
 * do not see it. The style sheet says how large it is, by the class {@code logo}.
 *
 * <p>It is immutable: bytes are copied.
 */
public final class Logo {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final String mediaType;
    private final String image;
    private final String alternative;

    private Logo(byte[] content, String alternative) {
        this.mediaType = mediaType(content);
        this.image = Base64.getEncoder().encodeToString(content);
        this.alternative = Span.of(alternative).text().replace('\n', ' ').strip();
        if (this.alternative.isEmpty()) {
            throw new IllegalArgumentException("a logo has words for those who do not see it");
        }
    }

    /**
     * A logo. What kind of image it is, its first bytes say.
     *
     * @param content the bytes of a PNG or JPEG file
     * @param alternative what is read out in its place, usually the name of the certifier
     * @return the logo
     * @throws IllegalArgumentException if it is no PNG and no JPEG, or has no words
     */
    public static Logo of(byte[] content, String alternative) {
        return new Logo(Objects.requireNonNull(content, "content"), Objects.requireNonNull(alternative, "alternative"));
    }

    /**
     * What kind of image it is.
     *
     * @return {@code image/png} or {@code image/jpeg}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What is read out in its place.
     *
     * @return one line of text
     */
    public String alternative() {
        return alternative;
    }

    void appendTo(Element parent) {
        parent.appendElement("div")
                .addClass("logo")
                .appendElement("img")
                .attr("src", "data:" + mediaType + ";base64," + image)
                .attr("alt", alternative);
    }

    private static String mediaType(byte[] content) {
        if (startsWith(content, PNG)) {
            return "image/png";
        }
        if (startsWith(content, JPEG)) {
            return "image/jpeg";
        }
        throw new IllegalArgumentException("a logo is a PNG or a JPEG image");
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length > start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
