package io.github.certif.referentials.internal;

import java.io.IOException;

/** A link that leads out of the folder of its pack. */
final class LinkOutsideException extends IOException {

    private static final long serialVersionUID = 1L;

    LinkOutsideException() {
        super("a link leads out of the folder");
    }
}
