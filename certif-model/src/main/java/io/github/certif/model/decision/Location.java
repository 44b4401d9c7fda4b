package io.github.certif.model.decision;

import java.util.Objects;

/**
 * Where in a file a finding stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the name of the file
 * @param line the line, from 1; 0 when it is not known
 * @param column the column, from 1; 0 when it is not known
 */
public record Location(String file, int line, int column) {

    /** Checks that the file is named. */
    public Location {
        Objects.requireNonNull(file, "file");
    }
}
