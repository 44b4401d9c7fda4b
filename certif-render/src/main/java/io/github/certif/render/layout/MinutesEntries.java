package io.github.certif.render.layout;

import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.render.document.Phrase;
import java.util.List;
import java.util.Optional;

/** What stands in the minutes: what is known before they are closed, or what was recorded of them. */
interface MinutesEntries {

    /** What fits on one line; empty to be filled in. */
    Phrase text(MinutesItem item);

    /** What takes a zone of its own; empty to be filled in. */
    Phrase written(MinutesItem item);

    /** That a stamp or a signature is there; empty for a place to stamp or to sign. */
    Optional<Phrase> done(MinutesItem item);

    /** The rows of the candidates in order. */
    List<MinutesLine> candidates();

    /** The rows of the jurors in order; at least one. */
    List<MinutesSigner> jurors();
}
