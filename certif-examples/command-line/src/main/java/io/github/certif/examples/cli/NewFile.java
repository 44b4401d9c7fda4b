package io.github.certif.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file that is written whole or not at all, and never in the place of another. */
final class NewFile {

    private final Path file;
    private final Texts texts;

    NewFile(Path file, Texts texts) {
        this.file = file;
        this.texts = texts;
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableException(texts.say("new.exists", file));
        }
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) {
        Path target = file.toAbsolutePath().normalize();
        Path draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try {
                Files.write(draft, bytes);
                Files.move(draft, target); // refuses to replace what came in between
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UnusableException(
                    texts.say("file.unwritable", file, e.getClass().getSimpleName()));
        }
    }
}
