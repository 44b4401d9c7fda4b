package io.github.certif.referentials.internal;

import io.github.certif.referentials.spi.PackLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The table of contents at the end of a zip, read before anything else of it: how many entries there are is known before
 * memory is spent on them, and links are told from files, which the zip reader of the JDK does not do.
 *
 * @param count how many entries the zip says it has
 * @param entries the entries in order; none when there are more than the ceiling
 */
record ZipDirectory(int count, List<Entry> entries) {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int FILE_TYPE = 0xF000;
    private static final int LINK = 0xA000;

    /** Copies the entries. */
    ZipDirectory {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param name its name as it stands in the zip
     * @param packed how many bytes it takes in the zip, as it says
     * @param unpacked how many bytes it has unpacked, as it says
     * @param isLink whether it is a link
     */
    record Entry(String name, long packed, long unpacked, boolean isLink) {}

    /**
     * Reads the table of contents.
     *
     * @param zip the file, not larger than the ceiling
     * @param limits the ceilings
     * @return the table of contents
     * @throws IOException if the file cannot be read or is no zip
     */
    static ZipDirectory read(Path zip, PackLimits limits) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(zip)) {
            ByteBuffer tail = tail(channel);
            int end = end(tail);
            int count = tail.getShort(end + 10) & 0xFFFF;
            if (count > limits.maxFiles()) {
                return new ZipDirectory(count, List.of());
            }
            long bytes = tail.getInt(end + 12) & 0xFFFF_FFFFL;
            long start = channel.size() - tail.limit() + end - bytes;
            if (start < 0) {
                throw new ZipException("the table of contents is cut");
            }
            return new ZipDirectory(count, entries(bytes(channel, start, (int) bytes), count));
        }
    }

    private static ByteBuffer tail(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        int length = (int) Math.min(size, END_BYTES + MAX_COMMENT);
        return bytes(channel, size - length, length);
    }

    private static ByteBuffer bytes(SeekableByteChannel channel, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(start);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new ZipException("the file is cut");
            }
        }
        return bytes.flip();
    }

    /** Where the end record starts: the last one whose comment ends with the file. */
    private static int end(ByteBuffer tail) throws ZipException {
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE
                    && at + END_BYTES + (tail.getShort(at + 20) & 0xFFFF) == tail.limit()) {
                return at;
            }
        }
        throw new ZipException("no table of contents");
    }

    private static List<Entry> entries(ByteBuffer table, int count) throws ZipException {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_BYTES > table.limit() || table.getInt(at) != ENTRY_SIGNATURE) {
                throw new ZipException("the table of contents is cut");
            }
            int name = table.getShort(at + 28) & 0xFFFF;
            int next =
                    at + ENTRY_BYTES + name + (table.getShort(at + 30) & 0xFFFF) + (table.getShort(at + 32) & 0xFFFF);
            if (next > table.limit()) {
                throw new ZipException("the table of contents is cut");
            }
            entries.add(entry(table, at, name));
            at = next;
        }
        if (at != table.limit()) {
            throw new ZipException("the table of contents has more than it says");
        }
        return entries;
    }

    private static Entry entry(ByteBuffer table, int at, int nameBytes) {
        byte[] name = new byte[nameBytes];
        table.get(at + ENTRY_BYTES, name);
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                table.getInt(at + 20) & 0xFFFF_FFFFL,
                table.getInt(at + 24) & 0xFFFF_FFFFL,
                (table.getInt(at + 38) >>> 16 & FILE_TYPE) == LINK);
    }
}
