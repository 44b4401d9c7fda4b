package io.github.certif.referentials.spi;

/**
 * Ceilings for what is read from packs, so that a broken or hostile file costs bounded time and memory.
 *
 * <p>One ceiling is changed with its own method: {@code PackLimits.defaults().withMaxFiles(50)}. Immutable and
 * thread-safe.
 *
 * @param maxFileBytes the largest file, inclusive; inside a zip, unpacked
 * @param maxNesting how deep objects and arrays may stand in each other, inclusive
 * @param maxValues how many values and names one file may have, inclusive
 * @param maxFiles how many files one pack may list, and how many entries one zip may hold, inclusive
 * @param maxUnpackedBytes how large everything in one zip may be together, unpacked, inclusive; the zip itself, too
 * @param maxRatio how many times larger than packed a file in a zip may be, inclusive; files of up to {@link
 *     #RATIO_FREE_BYTES} may be packed as tightly as they like
 */
public record PackLimits(
        int maxFileBytes, int maxNesting, int maxValues, int maxFiles, long maxUnpackedBytes, int maxRatio) {

    /** Up to this size a file in a zip may be packed as tightly as it likes: it cannot do harm. */
    public static final int RATIO_FREE_BYTES = 64 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    /**
     * Checks the ceilings.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public PackLimits {
        if (maxFileBytes < 1
                || maxNesting < 1
                || maxValues < 1
                || maxFiles < 1
                || maxUnpackedBytes < 1
                || maxRatio < 1) {
            throw new IllegalArgumentException("a ceiling is at least 1");
        }
    }

    /**
     * The usual ceilings: files of 10 MB, 100 levels and 100,000 values, 1,000 files; zips of 50 MB, unpacked too,
     * and files in them a hundred times larger than packed.
     *
     * @return the defaults
     */
    public static PackLimits defaults() {
        return new PackLimits(10 * MEGABYTE, 100, 100_000, 1_000, 50L * MEGABYTE, 100);
    }

    /**
     * These ceilings with another one for the size of a file.
     *
     * @param bytes the largest file, inclusive
     * @return the ceilings
     */
    public PackLimits withMaxFileBytes(int bytes) {
        return new PackLimits(bytes, maxNesting, maxValues, maxFiles, maxUnpackedBytes, maxRatio);
    }

    /**
     * These ceilings with another one for nesting.
     *
     * @param levels how deep objects and arrays may stand in each other, inclusive
     * @return the ceilings
     */
    public PackLimits withMaxNesting(int levels) {
        return new PackLimits(maxFileBytes, levels, maxValues, maxFiles, maxUnpackedBytes, maxRatio);
    }

    /**
     * These ceilings with another one for the number of values.
     *
     * @param values how many values and names one file may have, inclusive
     * @return the ceilings
     */
    public PackLimits withMaxValues(int values) {
        return new PackLimits(maxFileBytes, maxNesting, values, maxFiles, maxUnpackedBytes, maxRatio);
    }

    /**
     * These ceilings with another one for the number of files.
     *
     * @param files how many files one pack may list, and how many entries one zip may hold, inclusive
     * @return the ceilings
     */
    public PackLimits withMaxFiles(int files) {
        return new PackLimits(maxFileBytes, maxNesting, maxValues, files, maxUnpackedBytes, maxRatio);
    }

    /**
     * These ceilings with another one for the size of zips.
     *
     * @param bytes how large everything in one zip may be together, unpacked, inclusive; the zip itself, too
     * @return the ceilings
     */
    public PackLimits withMaxUnpackedBytes(long bytes) {
        return new PackLimits(maxFileBytes, maxNesting, maxValues, maxFiles, bytes, maxRatio);
    }

    /**
     * These ceilings with another one for how tightly a zip may be packed.
     *
     * @param ratio how many times larger than packed a file in a zip may be, inclusive
     * @return the ceilings
     */
    public PackLimits withMaxRatio(int ratio) {
        return new PackLimits(maxFileBytes, maxNesting, maxValues, maxFiles, maxUnpackedBytes, ratio);
    }
}
