package io.github.certif.render.layout;

import io.github.certif.model.session.Juror;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.SignatureBlock.Signatory;
import java.util.Collections;
import java.util.List;

/** Who signs a grid or a record. */
final class Signing {

    private Signing() {}

    /** Lines for whoever comes. */
    static List<Signatory> blank(int lines) {
        return Collections.nCopies(lines, new Signatory(Phrase.empty(), Phrase.empty()));
    }

    /** The jurors; a line while there are none. */
    static List<Signatory> of(List<Juror> jury) {
        return jury.isEmpty() ? blank(1) : jury.stream().map(Signing::of).toList();
    }

    private static Signatory of(Juror juror) {
        return new Signatory(
                Sheet.name(juror), juror.getQuality().map(Phrase::of).orElseGet(Phrase::empty));
    }
}
