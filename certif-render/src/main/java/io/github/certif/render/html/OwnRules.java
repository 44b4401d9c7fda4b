package io.github.certif.render.html;

import io.github.certif.render.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules of the few documents that look like no other. They come first, so that a style sheet can undo them. */
final class OwnRules {

    private OwnRules() {}

    static String of(Document document) {
        try (InputStream in = OwnRules.class.getResourceAsStream(document.id() + ".css")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
