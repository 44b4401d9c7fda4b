package io.github.certif.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden cases: every folder below {@code golden} is one. */
public final class GoldenCases {

    private static final Path GOLDEN = Fixtures.RESOURCES.resolve("golden");

    private GoldenCases() {}

    /** The folders in the order of their names. */
    public static List<Path> folders() {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a folder asks for. */
    public static Fixtures.GoldenCase read(Path folder) {
        return Fixtures.read(folder.resolve("input.json"), Fixtures.GoldenCase.class);
    }
}
