package io.github.certif.referentials;

import io.github.certif.model.worked.WorkedCase;
import java.util.Objects;

/**
 * A worked case of a pack, with the file that it stands in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the path inside the pack
 * @param workedCase the case
 */
public record PackCase(String file, WorkedCase workedCase) {

    /** Checks that both are there. */
    public PackCase {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(workedCase, "workedCase");
    }
}
