package io.github.certif.referentials.internal;

import java.util.Arrays;

/** What a path inside a pack may look like. */
final class PackPath {

    private static final int MAX_LENGTH = 200;

    private PackPath() {}

    /**
     * Whether a path stays inside its pack wherever the pack stands: relative, with slashes, no step upwards, no drive.
     *
     * @param path the path
     * @return true if it does
     */
    static boolean isInside(String path) {
        return !path.isBlank()
                && path.length() <= MAX_LENGTH
                && path.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
                && Arrays.stream(path.split("/", -1)).noneMatch(step -> step.isBlank() || isUpwards(step));
    }

    /**
     * Whether a path is one that tools leave behind: a step of it starts with a dot.
     *
     * @param path the path
     * @return true if it is
     */
    static boolean isHidden(String path) {
        return Arrays.stream(path.split("/", -1)).anyMatch(step -> step.startsWith("."));
    }

    private static boolean isUpwards(String step) {
        return step.equals(".") || step.equals("..");
    }
}
