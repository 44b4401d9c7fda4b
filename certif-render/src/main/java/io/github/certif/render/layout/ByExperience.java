package io.github.certif.render.layout;

import io.github.certif.model.code.BodyId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.regulation.Experience;
import io.github.certif.model.regulation.ExperienceDecision;
import io.github.certif.model.session.Session;
import java.util.Comparator;
import java.util.Optional;

/** Who comes by experience, what the text says of that route, and what was ruled. */
record ByExperience(Referential referential) {

    /** The route of a candidate, where it is one by experience that a body of its own judges. */
    Optional<AccessRoute> judged(Optional<String> route) {
        return referential.getRegulation().getRoutes().stream()
                .filter(one -> route.filter(one.getRoute()::equals).isPresent())
                .filter(one -> one.getExperience().flatMap(Experience::getBody).isPresent())
                .findFirst();
    }

    /** The body that judges the experience of a candidate; empty where the candidate sits assessments. */
    Optional<BodyId> body(Dossier dossier) {
        return judged(dossier.getRoute()).flatMap(AccessRoute::getExperience).flatMap(Experience::getBody);
    }

    /** Whether the candidate sits no assessment, since a body of its own judges the experience. */
    boolean isJudged(Dossier dossier) {
        return body(dossier).isPresent();
    }

    /** What the body of the text has ruled by the day of a decision. */
    Optional<BodyRuling> ruling(Session session, Decision decision, Experience experience) {
        return experience.getBody().flatMap(body -> ruling(session, decision, body));
    }

    /** What a body has ruled by the day of a decision. */
    static Optional<BodyRuling> ruling(Session session, Decision decision, BodyId body) {
        return GridRecord.of(session, decision.getCandidate(), Optional.of(decision))
                .ruling(body)
                .filter(ruling -> !ruling.getOn().isAfter(decision.getAsOf()));
    }

    /** Which decision of the text was taken; empty for a word that the text does not know. */
    static Optional<ExperienceDecision> taken(Experience experience, BodyRuling ruling) {
        return experience.getDecisions().stream()
                .filter(possible -> possible.getVerdict().equals(ruling.getVerdict()))
                .findFirst();
    }

    /** What the body wrote of its decision. */
    static Optional<String> written(Session session, Decision decision, Experience experience, String says) {
        return GridRecord.registered(session, decision.getCandidate()).getRecords().stream()
                .filter(record ->
                        experience.getRecord().filter(record.getKind()::equals).isPresent())
                .max(Comparator.comparing(DossierRecord::getOn))
                .map(record -> record.getAttributes().get(says));
    }
}
