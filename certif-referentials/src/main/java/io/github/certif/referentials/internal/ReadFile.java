package io.github.certif.referentials.internal;

import io.github.certif.model.json.JsonSource;

/**
 * A file of a pack that could be read.
 *
 * @param <T> what it holds
 * @param path its path inside the pack
 * @param sheet where its values stand
 * @param value what it holds
 */
public record ReadFile<T>(String path, Sheet sheet, T value) {

    static <T> ReadFile<T> of(String path, JsonSource source, T value) {
        return new ReadFile<>(path, new Sheet(source), value);
    }
}
