package io.github.certif.model.referential;

/**
 * A text of a pack, with its origin.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the text, not blank
 * @param origin where the wording comes from
 */
public record Text(String value, TextOrigin origin) {}
