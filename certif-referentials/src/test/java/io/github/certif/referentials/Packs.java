package io.github.certif.referentials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The packs of the tests, and copies of them that a test may spoil. */
final class Packs {

    static final String GOOD = "garden-designer";

    private Packs() {}

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Packs.class.getResource("/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    static Path good() {
        return resource("packs/good/" + GOOD);
    }

    /** A copy of the good pack in a folder. */
    static Path copy(Path into) {
        return copy(good(), into.resolve(GOOD));
    }

    static Path copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of a pack, as findings show it. */
    static String place(Path pack) {
        return pack.toString().replace((char) 92, (char) 47);
    }

    /** Replaces a text that a file of a pack has exactly once. */
    static void replace(Path pack, String file, String text, String by) {
        String before = read(pack.resolve(file));
        int at = before.indexOf(text);
        if (at < 0 || before.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " must have this exactly once: " + text);
        }
        write(pack.resolve(file), before.replace(text, by));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
