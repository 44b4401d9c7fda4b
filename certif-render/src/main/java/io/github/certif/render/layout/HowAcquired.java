package io.github.certif.render.layout;

import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When and how a unit was acquired. */
record HowAcquired(Messages messages) {

    /** The day, where it comes from unless that is this sitting, and the proof; empty when none is known. */
    Phrase told(UnitResult unit) {
        return Phrase.join(lines(unit, unit.getOrigin().filter(origin -> origin != UnitOrigin.NOW)), "\n");
    }

    /** The day, where it comes from, the proof and the last day of its validity. */
    Phrase inFull(UnitResult unit) {
        List<Phrase> lines = lines(unit, Optional.of(unit.getOrigin().orElse(UnitOrigin.NOW)));
        unit.getLastValidDay()
                .ifPresent(
                        day -> lines.add(Phrase.of(messages.say("retake.validity.until", "day", messages.date(day)))));
        return Phrase.join(lines, "\n");
    }

    private List<Phrase> lines(UnitResult unit, Optional<UnitOrigin> origin) {
        List<Phrase> lines = new ArrayList<>();
        unit.getAcquiredOn().ifPresent(day -> lines.add(Phrase.of(messages.date(day))));
        origin.ifPresent(from -> lines.add(Phrase.of(messages.word(from))));
        unit.getProof().ifPresent(proof -> lines.add(Phrase.of(messages.say("retake.proof", "proof", proof))));
        return lines;
    }
}
