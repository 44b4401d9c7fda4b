package io.github.certif.model.code;

/** The rules that every code obeys. */
final class Codes {

    private static final int MAX_LENGTH = 100;

    private Codes() {}

    static void check(String what, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a " + what + " must not be blank");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a " + what + " has at most " + MAX_LENGTH + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a " + what + " must not hold control characters");
        }
    }
}
