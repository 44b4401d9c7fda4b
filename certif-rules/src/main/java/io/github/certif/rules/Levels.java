package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Scale;
import java.util.List;
import java.util.Optional;

/** Asks whether units reached a level: by what was recorded, or by the band in which a mark lies. */
final class Levels {

    private final Rulebook book;
    private final Evaluator evaluator;
    private final Measures measures;

    Levels(Rulebook book, Evaluator evaluator, Measures measures) {
        this.book = book;
        this.evaluator = evaluator;
        this.measures = measures;
    }

    /** Whether every unit of a selection reached a level. */
    Explanation atLevel(Requirement.AtLevel requirement, Unit self) {
        Consulted consulted = new Consulted(book);
        List<Unit> selected =
                evaluator.select(requirement.of(), self, consulted).orElse(List.of());
        Optional<String> least = consulted.text(requirement.atLeast());
        if (selected.isEmpty() || least.isEmpty()) {
            return Selections.empty("level", consulted);
        }
        Explanation.Builder node = Explanation.builder();
        node.kind("level").about(self).policies(consulted.policies()).addFacts(Fact.of("atLeast", least.get()));
        return Nodes.allOf(
                node,
                selected.stream()
                        .map(unit -> atLevel(unit, Level.of(least.get())))
                        .toList());
    }

    private Explanation atLevel(Unit unit, Level least) {
        if (unit.kind() == UnitKind.ASSESSMENT) {
            return markAtLevel(AssessmentCode.of(unit.code()), least);
        }
        Judged judged = evaluator.units().of(unit);
        if (judged.level().isEmpty()) {
            return judged.node();
        }
        boolean enough = evaluator.units().results().isAtLeast(judged.level().get(), least);
        Explanation.Builder node = Explanation.builder();
        return node.from(judged.node())
                .verdict(Verdict.of(enough))
                .raw(Verdict.of(enough))
                .reason(enough ? Reason.MET : Reason.NOT_MET)
                .build();
    }

    /** A mark reaches a level when it lies in that level's band or in a higher one. */
    private Explanation markAtLevel(AssessmentCode assessment, Level least) {
        Optional<Scale.Band> band = book.scoreScale(assessment).stream()
                .flatMap(scale -> scale.bands().stream())
                .filter(b -> b.level().equals(least))
                .findFirst();
        Interval mark = measures.marks().mark(assessment);
        Explanation.Builder node;
        if (band.isEmpty()) {
            node = Nodes.leaf("assessment", Verdict.UNSATISFIED, Reason.NOT_MET);
        } else {
            Exact bound = Exact.of(band.get().from());
            node = measures.judge("assessment", mark, bound, mark.low().compareTo(bound) >= 0);
        }
        return node.about(Unit.of(assessment))
                .addFacts(Fact.of("mark", mark.text()))
                .addAllFacts(band.stream()
                        .map(b -> Fact.of("atLeast", Exact.of(b.from()).text()))
                        .toList())
                .build();
    }
}
