package io.github.certif.examples.cli;

import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import java.util.List;

/** How far a session has come, by what its file holds: what is asked later is not found missing. */
final class HowFar {

    private HowFar() {}

    static Stage of(Session session, List<SealedMinutes> sealed) {
        if (!session.getTransmissions().isEmpty() || !session.getAttestations().isEmpty()) {
            return Stage.AFTER;
        }
        if (!sealed.isEmpty() || session.getMinutes().stream().anyMatch(HowFar::isClosed)) {
            return Stage.AT_CLOSING;
        }
        return hasBegun(session) ? Stage.AT_DELIBERATION : Stage.BEFORE_SESSION;
    }

    private static boolean isClosed(Minutes minutes) {
        return minutes.getTimes().getClosed().isPresent();
    }

    private static boolean hasBegun(Session session) {
        return !session.getGrids().isEmpty()
                || session.getPassages().stream()
                        .anyMatch(passage -> passage.getStart().isPresent())
                || session.getDossiers().stream()
                        .flatMap(dossier -> dossier.getSittings().stream())
                        .filter(sitting -> sitting.getSession()
                                .filter(session.getId()::equals)
                                .isPresent())
                        .anyMatch(sitting -> !sitting.getLevels().isEmpty()
                                || sitting.getDeliberatedOn().isPresent());
    }
}
