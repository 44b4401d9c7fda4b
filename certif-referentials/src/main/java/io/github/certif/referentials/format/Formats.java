package io.github.certif.referentials.format;

/** The rule that every file of a pack obeys. */
final class Formats {

    private Formats() {}

    static void check(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("\"format\":\"" + expected + "\"");
        }
    }
}
