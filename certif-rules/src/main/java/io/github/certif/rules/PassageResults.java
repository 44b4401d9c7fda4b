package io.github.certif.rules;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.referential.Competency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether everything that a candidate was assessed on has a result, whichever it is. */
final class PassageResults {

    private final LocalDate asOf;
    private final Rulebook book;
    private final View view;
    private final Units units;

    PassageResults(Rulebook book, View view, LocalDate asOf) {
        this.asOf = asOf;
        this.book = book;
        this.view = view;
        this.units = new Evaluator(book, view.open()).units();
    }

    /** Empty for a candidate who was not there yet or at all, or was assessed on nothing. */
    Optional<Explanation> answer() {
        boolean there = view.current()
                .filter(sitting -> !sitting.getExamOn().isAfter(asOf))
                .filter(view::attended)
                .isPresent();
        if (!there) {
            return Optional.empty();
        }
        List<CompetencyCode> presented = book.referential().getCompetencies().stream()
                .map(Competency::getCode)
                .filter(code -> node(code).getReason() != Reason.NOT_PRESENTED)
                .toList();
        if (presented.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> missing = presented.stream()
                .filter(code -> node(code).getRaw() == Verdict.UNDETERMINED)
                .map(code -> Fact.of("missing", Unit.of(code).text()))
                .toList();
        boolean all = missing.isEmpty();
        return Optional.of(Nodes.leaf("passage", Verdict.of(all), all ? Reason.MET : Reason.NOT_EVALUATED)
                .addFacts(Fact.of("results", presented.size() - missing.size() + "/" + presented.size()))
                .addAllFacts(missing)
                .build());
    }

    private Explanation node(CompetencyCode code) {
        return units.of(Unit.of(code)).node();
    }
}
