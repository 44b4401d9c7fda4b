package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.session.Session;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The registered candidates of the minutes, and how many of each outcome there are.
 *
 * @param rows one row for each, in the order of the session
 * @param decided whether decisions were given at all
 */
record MinutesResults(List<MinutesRow> rows, boolean decided) {

    static MinutesResults of(Session session, List<Decision> decisions) {
        Map<CandidateId, Decision> byCandidate = new HashMap<>();
        decisions.forEach(decision -> byCandidate.put(decision.getCandidate(), decision));
        List<MinutesRow> rows = session.getDossiers().stream()
                .map(dossier -> MinutesRow.of(
                        session.getId(),
                        dossier,
                        Optional.ofNullable(
                                byCandidate.remove(dossier.getCandidate().getId()))))
                .toList();
        if (!byCandidate.isEmpty()) {
            throw new IllegalArgumentException(
                    byCandidate.size() + " decision(s) about somebody who is not registered in " + session.getId());
        }
        return new MinutesResults(rows, !decisions.isEmpty());
    }

    static MinutesResults blank(int rows) {
        return new MinutesResults(Collections.nCopies(rows, MinutesRow.blank()), false);
    }

    boolean isBlank() {
        return rows.stream().allMatch(row -> row.dossier().isEmpty());
    }

    Optional<Integer> registered() {
        return isBlank() ? Optional.empty() : Optional.of(rows.size());
    }

    Optional<Integer> present() {
        return decided
                ? Optional.of((int) rows.stream()
                        .filter(row -> row.decision().isPresent() && !row.isTicked(Outcome.ABSENT))
                        .count())
                : Optional.empty();
    }

    Optional<Integer> ticked(Outcome outcome) {
        return decided
                ? Optional.of(
                        (int) rows.stream().filter(row -> row.isTicked(outcome)).count())
                : Optional.empty();
    }

    List<MinutesRow> open() {
        return decided ? rows.stream().filter(MinutesRow::isOpen).toList() : List.of();
    }
}
