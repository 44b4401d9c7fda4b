package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The name of a node inside its document: stable from one rendering to the next, so that a front end can hold on to it.
 *
 * <p>It serves as an HTML {@code id}, so it never holds a space or a markup character.
 *
 * @param value a letter, then letters, digits, {@code . - _}
 */
public record NodeId(@JsonValue String value) {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public NodeId {
        if (value.isEmpty() || !isLetter(value.charAt(0)) || !value.chars().allMatch(NodeId::isPart)) {
            throw new IllegalArgumentException("a node id is a letter followed by letters, digits, dots, hyphens or _");
        }
    }

    /**
     * The id for a text.
     *
     * @param value a letter, then letters, digits, {@code . - _}
     * @return the id
     * @throws IllegalArgumentException if it has another form
     */
    @JsonCreator
    public static NodeId of(String value) {
        return new NodeId(value);
    }

    /**
     * The id of a node below this one. Whatever the name holds, two names never give the same id.
     *
     * @param name the name, for instance a code of a referential
     * @return the id
     */
    public NodeId child(String name) {
        StringBuilder child = new StringBuilder(value).append('.');
        name.codePoints().forEach(c -> append(child, c));
        return new NodeId(child.toString());
    }

    /**
     * The id of the nth node below this one.
     *
     * @param n its number
     * @return the id
     */
    public NodeId child(int n) {
        return new NodeId(value + "." + n);
    }

    private static void append(StringBuilder child, int c) {
        if (isLetter(c) || isDigit(c) || c == '-') {
            child.appendCodePoint(c);
        } else {
            child.append('_').append(Integer.toHexString(c)).append('_');
        }
    }

    private static boolean isPart(int c) {
        return isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '_';
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return value;
    }
}
