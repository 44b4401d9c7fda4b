package io.github.certif.examples.quickstart;

import io.github.certif.model.code.ReferentialId;

/** Names a referential. */
public final class Quickstart {

    private Quickstart() {}

    /** Prints the referential's identifier. */
    public static void main(String[] args) {
        System.out.println(ReferentialId.of("RNCP37274"));
    }
}
