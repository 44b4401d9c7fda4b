package io.github.certif.render.layout;

import io.github.certif.model.referential.Certification;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import java.util.List;
import java.util.Optional;

/** The minutes of one certification, among those of a session. */
record MinutesOfSession(Referential referential, Session session, List<SealedMinutes> all) {

    /** The last ones that were sealed. */
    Optional<SealedMinutes> lastSealed() {
        return all.stream().filter(one -> isHere(one.getMinutes())).reduce((first, last) -> last);
    }

    /** Those that hold results; minutes with names alone are still a form, which the decisions fill in. */
    Optional<Minutes> filledIn() {
        return session.getMinutes().stream()
                .filter(this::isHere)
                .filter(MinutesOfSession::hasResults)
                .findFirst();
    }

    private boolean isHere(Minutes minutes) {
        return minutes.getSession().equals(session.getId())
                && minutes.getReferential().equals(referential.getId())
                && (minutes.getCertification().isEmpty()
                        || minutes.getCertification()
                                .equals(referential.getCertification().map(Certification::getCode)));
    }

    private static boolean hasResults(Minutes minutes) {
        return minutes.getTimes().getClosed().isPresent()
                || minutes.getRows().stream()
                        .anyMatch(row -> !row.getDecisions().isEmpty());
    }
}
