package io.github.certif.examples.cli;

/** The input or the arguments cannot be used; the message says what, where, and what was expected. */
final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
        super(message);
    }
}
