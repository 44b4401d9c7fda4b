package io.github.certif.rules;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.regulation.Determination;
import io.github.certif.model.regulation.Kept;
import java.util.List;
import java.util.Optional;

/** What each competency comes to: by the jury's entries or by rule, unless it is held from before or barred. */
final class Competencies {

    private final Rulebook book;
    private final View view;
    private final Units units;

    Competencies(Rulebook book, View view, Units units) {
        this.book = book;
        this.view = view;
        this.units = units;
    }

    /** What a competency comes to, with history. */
    Judged of(CompetencyCode code) {
        Unit unit = Unit.of(code);
        Optional<Holding> earlier =
                units.results().keeps(Kept.COMPETENCY) ? units.holdings().of(unit) : Optional.empty();
        if (earlier.filter(holding -> holding.verdict() == Verdict.SATISFIED).isPresent()) {
            return Judged.held(unit, UnitNodes.earlierNode(unit, earlier.get()), earlier.get());
        }
        if (!inScope(code)) {
            return Judged.of(
                    unit, UnitNodes.node(unit, Nodes.leaf("competency", Verdict.UNSATISFIED, Reason.NOT_PRESENTED)));
        }
        Optional<Bars.Bar> bar = units.bars().of(code);
        if (bar.isEmpty()) {
            return judged(code, units.results().level(code));
        }
        Results.Retained<Level> kept = units.results().earlierLevel(code);
        if (kept.entry().isPresent()) {
            return judged(code, kept);
        }
        Explanation counts = UnitNodes.barredNode(
                unit, bar.get(), () -> judged(code, units.results().level(code)).node());
        return Judged.of(unit, counts);
    }

    private Judged judged(CompetencyCode code, Results.Retained<Level> level) {
        Determination determination = book.regulation().getCompetency();
        Consulted consulted = new Consulted(book);
        Judged judged = consulted.is(determination.getBy(), "RULE")
                ? computed(Unit.of(code), determination)
                : recorded(Unit.of(code), level);
        return judged.with(UnitNodes.chosen(judged.node(), consulted));
    }

    private Judged recorded(Unit unit, Results.Retained<Level> retained) {
        if (retained.entry().isEmpty()) {
            Explanation missing = UnitNodes.missing(unit, retained.reason(), view.closed());
            return Judged.of(
                    unit,
                    Explanation.builder()
                            .from(missing)
                            .addAllPolicies(retained.policies())
                            .build());
        }
        Results.Entry<Level> entry = retained.entry().get();
        boolean pass = units.results().isPass(entry.value());
        Explanation node = UnitNodes.node(
                unit,
                Nodes.leaf("competency", Verdict.of(pass), pass ? Reason.MET : Reason.NOT_MET)
                        .addAllPolicies(retained.policies())
                        .addFacts(new Fact(
                                unit.text(),
                                entry.value().value(),
                                Optional.of(entry.on()),
                                Optional.of(entry.source()).filter(source -> !source.isEmpty()))));
        return Judged.now(unit, node, Optional.of(entry.value()), Optional.of(entry.on()));
    }

    private Judged computed(Unit unit, Determination determination) {
        Explanation result = proposed(unit, determination);
        Overrides.Overridden overridden = new Overrides(book, units).apply(unit, determination, result);
        Explanation.Builder node = Explanation.builder();
        node.kind(unit.kind().word()).about(unit);
        return Judged.now(unit, Nodes.allOf(node, List.of(overridden.node())), Optional.empty(), units.judgedOn());
    }

    /** What the rule makes of a competency, before any entry. */
    Explanation proposed(Unit unit, Determination determination) {
        return units.evaluator()
                .evaluate(
                        determination
                                .getProposal()
                                .orElseThrow(() -> new UndecidableException(Finding.blocking("RULE_MISSING")
                                        .putArguments("unit", unit.text())
                                        .clause(book.clause(determination.getClause()))
                                        .build())),
                        unit);
    }

    private boolean inScope(CompetencyCode code) {
        List<Bloc> owners = book.referential().getBlocs().stream()
                .filter(bloc -> bloc.getCompetencies().contains(code))
                .toList();
        return owners.isEmpty()
                ? !view.scope().completion()
                : owners.stream().anyMatch(bloc -> view.inScope(bloc.getCode()));
    }
}
