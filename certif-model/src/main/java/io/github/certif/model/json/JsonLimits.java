package io.github.certif.model.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How much a text may ask of the reader: far more than any real one, far less than what would exhaust it. */
final class JsonLimits {

    static final int DEPTH = 200;
    static final int DIGITS = 100;

    static final StreamReadConstraints READ = StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxNumberLength(DIGITS)
            .build();

    private JsonLimits() {}
}
