package io.github.certif.render.layout;

import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Experience;
import java.util.Optional;

/** Who comes by experience, and what the text says of that route. */
record ByExperience(Referential referential) {

    /** What the text says of the route of a candidate; empty for another route. */
    Optional<Experience> of(Dossier dossier) {
        return referential.getRegulation().getRoutes().stream()
                .filter(route ->
                        dossier.getRoute().filter(route.getRoute()::equals).isPresent())
                .flatMap(route -> route.getExperience().stream())
                .findFirst();
    }

    /** Whether a body of its own judges the candidate's experience, so that no assessment is sat. */
    boolean isJudged(Dossier dossier) {
        return of(dossier).flatMap(Experience::getBody).isPresent();
    }
}
