package io.github.certif.render.layout;

import io.github.certif.model.code.SessionId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.Presence;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One registered candidate in the minutes.
 *
 * @param dossier what is known of the candidate; empty on a blank form
 * @param sitting the sitting of the session
 * @param decision the decision, once there is one
 */
record MinutesRow(Optional<Dossier> dossier, Optional<Sitting> sitting, Optional<Decision> decision) {

    static MinutesRow of(SessionId session, Dossier dossier, Optional<Decision> decision) {
        return new MinutesRow(Optional.of(dossier), sitting(session, dossier, decision), decision);
    }

    static MinutesRow blank() {
        return new MinutesRow(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<Sitting> sitting(SessionId session, Dossier dossier, Optional<Decision> decision) {
        Optional<Sitting> ofSession = dossier.getSittings().stream()
                .filter(sitting -> sitting.getSession().equals(Optional.of(session)))
                .max(Comparator.comparing(Sitting::getExamOn));
        return ofSession.or(() -> dossier.getSittings().stream()
                .filter(sitting -> decision.flatMap(Decision::getSitting)
                        .filter(id -> Objects.equals(id, sitting.getId()))
                        .isPresent())
                .findFirst());
    }

    /** The decision that is ticked: an absent candidate is ticked as absent while a replacement is due, too. */
    Optional<Outcome> ticked() {
        return decision.flatMap(d -> {
            boolean missed = d.getPresence() == Presence.ABSENT || d.getPresence() == Presence.EXCUSED;
            if (d.getOutcome() != Outcome.PENDING) {
                return Optional.of(d.getOutcome());
            }
            return missed ? Optional.of(Outcome.ABSENT) : Optional.empty();
        });
    }

    /** Whether something is awaited; an absent candidate's replacement is, too. */
    boolean isOpen() {
        return decision.map(Decision::getOutcome).orElse(Outcome.PENDING) == Outcome.PENDING;
    }

    boolean isTicked(Outcome outcome) {
        return ticked().equals(Optional.of(outcome));
    }
}
