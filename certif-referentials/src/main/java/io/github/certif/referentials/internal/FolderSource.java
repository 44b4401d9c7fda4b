package io.github.certif.referentials.internal;

import io.github.certif.referentials.spi.PackSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A pack in a folder on disk. Links are followed as long as they stay inside the folder. */
public final class FolderSource implements PackSource {

    private static final int MAX_DEPTH = 8;

    /** A folder of more files than this is no pack; nobody wants to hear of every one of them. */
    private static final int MAX_LISTED = 10_000;

    private final Path folder;

    /**
     * A pack in a folder.
     *
     * @param folder the folder that holds {@code pack.json}
     */
    public FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public String place() {
        return folder.toString().replace('\\', '/');
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new LinkOutsideException();
        }
        return Optional.of(Files.newInputStream(file));
    }

    @Override
    public OptionalLong size(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    }

    @Override
    public List<String> paths() throws IOException {
        try (Stream<Path> files =
                Files.find(folder, MAX_DEPTH, (file, attributes) -> attributes.isRegularFile() && isJson(file))) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !PackPath.isHidden(path))
                    .limit(MAX_LISTED)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }

    @Override
    public String toString() {
        return place();
    }
}
