package io.github.certif.render.layout;

import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.regulation.Sharing;
import java.util.List;
import java.util.Optional;

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

    static List<SharingLine> lines(Matter matter) {
        return matter.getSharing().stream()
                .filter(line -> line.getTo().equals(JURY))
                .toList();
    }

    /** Whether the jury is given grids to fill in: a line of the calendar says so, or jurors must have signed them. */
    static boolean hasGrids(Referential referential) {
        return rules(referential).stream().anyMatch(line -> line.getDocument().equals(BLANK_GRID))
                || referential.getRegulation().getChecks().stream()
                        .map(Check::getMinutes)
                        .anyMatch(Optional.of(MinutesRule.GRID_SIGNED)::equals);
    }
}
