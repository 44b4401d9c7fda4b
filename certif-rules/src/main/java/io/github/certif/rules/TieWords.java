package io.github.certif.rules;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words for ties that a regulation knows: any other is a tie of which no constraint asks, and would pass for none. */
final class TieWords {

    private final Set<String> known;

    TieWords(Regulation regulation) {
        this.known = new TreeSet<>(regulation.getBodies().stream()
                .map(Body::getConstraints)
                .flatMap(Collection::stream)
                .flatMap(TieWords::of)
                .toList());
    }

    private static Stream<String> of(JuryConstraint constraint) {
        if (constraint.rule() instanceof JuryConstraint.NoTie rule) {
            return rule.ties().stream();
        }
        return constraint.rule() instanceof JuryConstraint.Declared rule ? rule.ties().stream() : Stream.empty();
    }

    /** The words of a jury that are not known; none where the regulation asks of no tie at all. */
    List<Finding> unknown(Session session) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < session.getJury().size() && !known.isEmpty(); i++) {
            Juror juror = session.getJury().get(i);
            String path = "/jury/" + i + "/ties";
            juror.getTies()
                    .ifPresent(ties -> ties.forEach((candidate, words) -> words.stream()
                            .filter(word -> !known.contains(word))
                            .map(word -> Finding.warning("UNKNOWN_TIE")
                                    .path(path)
                                    .candidate(candidate)
                                    .putArguments("juror", juror.getId())
                                    .putArguments("tie", word)
                                    .putArguments("expected", String.join(", ", known))
                                    .build())
                            .forEach(findings::add)));
        }
        return findings;
    }
}
