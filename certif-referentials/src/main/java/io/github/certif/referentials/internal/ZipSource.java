package io.github.certif.referentials.internal;

import io.github.certif.referentials.spi.PackSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A pack in a zip on disk, read where it stands. Only what was in the zip when it was checked is opened. */
final class ZipSource implements PackSource {

    private final Path zip;
    private final String folder;
    private final Map<String, Long> sizes;

    /**
     * A pack in a zip.
     *
     * @param zip the file
     * @param folder the folder in it that holds {@code pack.json}, with a slash at the end; empty for its root
     * @param sizes how many bytes each file of the zip has unpacked
     */
    ZipSource(Path zip, String folder, Map<String, Long> sizes) {
        this.zip = zip;
        this.folder = folder;
        this.sizes = Map.copyOf(sizes);
    }

    static String shown(Path zip) {
        return zip.toString().replace('\\', '/');
    }

    @Override
    public String place() {
        return shown(zip) + "!" + (folder.isEmpty() ? "" : "/" + folder.substring(0, folder.length() - 1));
    }

    @Override
    public OptionalLong size(String path) {
        Long size = sizes.get(folder + path);
        return size == null ? OptionalLong.empty() : OptionalLong.of(size);
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        Long size = sizes.get(folder + path);
        return size == null ? Optional.empty() : Optional.of(opened(new ZipFile(zip.toFile()), folder + path, size));
    }

    private static InputStream opened(ZipFile file, String name, long size) throws IOException {
        try {
            ZipEntry entry = file.getEntry(name);
            if (entry == null || entry.getSize() != size) {
                throw new ZipException("the zip has changed");
            }
            return new Unpacked(file.getInputStream(entry), file, size);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public List<String> paths() {
        return sizes.keySet().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(".json"))
                .map(name -> name.substring(folder.length()))
                .filter(path -> !PackPath.isHidden(path))
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return place();
    }

    /** The bytes of a file, no more than it says it has; closing it closes the zip. */
    private static final class Unpacked extends FilterInputStream {
        private final ZipFile file;
        private long left;

        Unpacked(InputStream in, ZipFile file, long size) {
            super(in);
            this.file = file;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws ZipException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new ZipException("more comes out than the zip says");
            }
        }

        @Override
        public void close() throws IOException {
            try (file) {
                super.close();
            }
        }
    }
}
