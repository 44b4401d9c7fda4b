package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.session.Accommodation;
import io.github.certif.model.session.Session;
import java.util.List;

/** What candidates were granted. How many minutes that adds is told by the rules of procedure, not here. */
final class Granted {

    private Granted() {}

    static List<Accommodation> to(Session session, CandidateId candidate) {
        return session.getAccommodations().stream()
                .filter(one -> one.getCandidate().equals(candidate))
                .toList();
    }
}
