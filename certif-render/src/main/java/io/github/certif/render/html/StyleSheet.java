package io.github.certif.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A style sheet that goes into the document.
 *
 * @param css its text
 */
public record StyleSheet(String css) {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it would end the style element
     */
    public StyleSheet {
        if (css.contains("</")) {
            throw new IllegalArgumentException("a style sheet cannot hold the start of an end tag");
        }
    }

    /**
     * For paper: what print engines of CSS 2.1 with paged media understand, and nothing else.
     *
     * @return the style sheet
     */
    public static StyleSheet paper() {
        return new StyleSheet(read("paper.css"));
    }

    /**
     * For screens, light or dark, wide or narrow, and for paper.
     *
     * @return the style sheet
     */
    public static StyleSheet screenAndPaper() {
        return new StyleSheet(read("paper.css") + read("screen.css"));
    }

    /**
     * This style sheet followed by another, which wins.
     *
     * @param more what follows
     * @return the style sheet
     */
    public StyleSheet with(String more) {
        return new StyleSheet(css + more);
    }

    private static String read(String name) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its own file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
