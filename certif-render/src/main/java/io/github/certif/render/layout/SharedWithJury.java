package io.github.certif.render.layout;

import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Sharing;
import java.util.List;

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

    static boolean hasGrids(Referential referential) {
        return rules(referential).stream().anyMatch(line -> line.getDocument().equals(BLANK_GRID));
    }
}
