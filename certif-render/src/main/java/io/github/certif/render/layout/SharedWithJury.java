package io.github.certif.render.layout;

import io.github.certif.model.code.Clause;
import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sharing calendar of a regulation gives to the jury. */
final class SharedWithJury {

    private static final String JURY = "JURY";
    private static final String BLANK_GRID = "BLANK_GRID";

    private SharedWithJury() {}

    static List<Sharing> rules(Referential referential) {
        return referential.getRegulation().getSharing().stream()
                .filter(line -> line.getTo().equals(JURY))
                .toList();
    }

    /** What reaches the jury of a session; what the text asks only elsewhere is left out unless it came all the same. */
    static List<SharingLine> lines(Referential referential, Session session, Matter matter) {
        return matter.getSharing().stream()
                .filter(line -> line.getTo().equals(JURY))
                .filter(line -> isAsked(referential, session, line))
                .toList();
    }

    /** Whether a line is asked of a session; what came all the same is shown. */
    static boolean isAsked(Referential referential, Session session, SharingLine line) {
        return line.getSharedOn().isPresent() || conditions(referential, line).allMatch(fact -> holds(fact, session));
    }

    /** The facts on which the rules about a line are asked at all. */
    private static Stream<Requirement.FactIs> conditions(Referential referential, SharingLine line) {
        return referential.getRegulation().getChecks().stream()
                .filter(check -> check.getOf() == Check.Of.SESSION)
                .filter(check -> line.getClause()
                        .map(Clause::id)
                        .filter(check.getClause()::equals)
                        .isPresent())
                .flatMap(check -> check.getWhen().stream())
                .filter(Requirement.FactIs.class::isInstance)
                .map(Requirement.FactIs.class::cast);
    }

    private static boolean holds(Requirement.FactIs fact, Session session) {
        return fact.in().contains(session.getFacts().getOrDefault(fact.name(), ""));
    }

    /** Whether the jury is given grids to fill in: a line of the calendar says so, or jurors must have signed them. */
    static boolean hasGrids(Referential referential) {
        return rules(referential).stream().anyMatch(line -> line.getDocument().equals(BLANK_GRID))
                || referential.getRegulation().getChecks().stream()
                        .map(Check::getMinutes)
                        .anyMatch(Optional.of(MinutesRule.GRID_SIGNED)::equals);
    }
}
