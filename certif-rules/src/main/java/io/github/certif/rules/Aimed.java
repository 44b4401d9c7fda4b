package io.github.certif.rules;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.referential.AwardedUnit;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.session.Session;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules as a session asks them of its candidates: where the text leaves its certifications to the centre, of what those
 * of the session hold and of nothing else.
 */
final class Aimed {

    private Aimed() {}

    /** A session that names no certification, or unknown competencies, is asked of the whole text: that is said elsewhere. */
    static Rulebook of(Rulebook book, Session session) {
        Set<CompetencyCode> aimed = session.getCertifications().stream()
                .flatMap(unit -> unit.getCompetencies().stream())
                .collect(Collectors.toSet());
        List<CompetencyCode> all = book.referential().getCompetencies().stream()
                .map(Competency::getCode)
                .toList();
        return aimed.isEmpty() || aimed.containsAll(all) || !all.containsAll(aimed)
                ? book
                : book.awarding(AwardedUnit.builder()
                        .from(session.getCertifications().get(0))
                        .competencies(all.stream().filter(aimed::contains).toList())
                        .build());
    }
}
