package io.github.certif.referentials.spi;

/**
 * Ceilings for what is read from packs, so that a broken or hostile file costs bounded time and memory.
 *
 * <p>Immutable and thread-safe.
 *
 * @param maxFileBytes the largest file, inclusive
 * @param maxNesting how deep objects and arrays may stand in each other, inclusive
 * @param maxFiles how many files one pack may list, inclusive
 */
public record PackLimits(int maxFileBytes, int maxNesting, int maxFiles) {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    /**
     * Checks the ceilings.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public PackLimits {
        if (maxFileBytes < 1 || maxNesting < 1 || maxFiles < 1) {
            throw new IllegalArgumentException("a ceiling is at least 1");
        }
    }

    /**
     * The usual ceilings: files of 10 MB, 100 levels, 1,000 files.
     *
     * @return the defaults
     */
    public static PackLimits defaults() {
        return new PackLimits(TEN_MEGABYTES, 100, 1_000);
    }
}
