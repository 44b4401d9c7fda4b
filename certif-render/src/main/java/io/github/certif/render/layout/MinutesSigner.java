package io.github.certif.render.layout;

import io.github.certif.model.session.Juror;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.SignatureBlock;
import java.util.Optional;

/**
 * A juror's row of the minutes, as it is shown.
 *
 * @param familyName the family name; empty to be filled in
 * @param givenName the given name; empty to be filled in
 * @param quality the capacity; empty to be filled in
 * @param company the company; empty to be filled in
 * @param signed when and how it was signed; empty for a place to sign
 */
record MinutesSigner(Phrase familyName, Phrase givenName, Phrase quality, Phrase company, Optional<Phrase> signed) {

    static MinutesSigner of(Juror juror, Optional<Phrase> signed) {
        return new MinutesSigner(
                Phrase.of(juror.getFamilyName()),
                Phrase.of(juror.getGivenName()),
                Sheet.text(juror.getQuality()),
                Sheet.text(juror.getCompany()),
                signed);
    }

    static MinutesSigner blank() {
        return new MinutesSigner(Phrase.empty(), Phrase.empty(), Phrase.empty(), Phrase.empty(), Optional.empty());
    }

    Phrase name() {
        return familyName.isEmpty() ? givenName : familyName.plus(" ").plus(givenName);
    }

    SignatureBlock.Signatory signatory() {
        return new SignatureBlock.Signatory(name(), quality);
    }
}
