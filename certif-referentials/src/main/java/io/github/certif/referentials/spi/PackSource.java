package io.github.certif.referentials.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Where the files of one pack are read from: a jar, a folder, a zip, or whatever an embedder keeps packs in. */
public interface PackSource {

    /**
     * Where the pack stands, as findings show it.
     *
     * @return the place, for instance a folder; the path of a file stands behind it after a slash
     */
    String place();

    /**
     * Opens a file.
     *
     * @param path the path inside the pack, with slashes, never absolute and never with a step upwards
     * @return the bytes, which the caller closes; empty when there is no such file
     * @throws IOException if it cannot be opened or must not be
     */
    Optional<InputStream> open(String path) throws IOException;

    /**
     * How large a file is, where that can be told without reading it: one that is too large is then not read at all.
     *
     * @param path the path inside the pack, as for {@link #open}
     * @return the number of bytes; empty when it cannot be told, or when there is no such file
     * @throws IOException if it cannot be looked at
     */
    default OptionalLong size(String path) throws IOException {
        return OptionalLong.empty();
    }

    /**
     * The files that are there, where that can be told.
     *
     * @return the paths of the JSON files in order; empty when the source cannot list them
     * @throws IOException if they cannot be listed
     */
    default List<String> paths() throws IOException {
        return List.of();
    }
}
