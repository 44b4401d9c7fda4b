package io.github.certif.examples.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Where documents are written: each file appears whole or not at all. */
final class OutputFolder {

    private final Path folder;
    private final Texts texts;

    OutputFolder(Path folder, Texts texts) {
        this.folder = folder;
        this.texts = texts;
    }

    void write(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        try {
            Path parent = Objects.requireNonNull(file.getParent(), "a file stands in a folder");
            Files.createDirectories(parent);
            // not a temporary file: those are readable by their owner alone
            Path draft = parent.resolve("." + file.getFileName() + ".part");
            try {
                Files.write(draft, bytes);
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UnusableException(
                    texts.say("file.unwritable", file, e.getClass().getSimpleName()));
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path folder() {
        return folder;
    }
}
