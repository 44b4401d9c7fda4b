package io.github.certif.rules;

import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.regulation.Determination;
import io.github.certif.model.regulation.DocumentRule;
import io.github.certif.model.regulation.MotiveRule;
import io.github.certif.model.regulation.Partial;
import io.github.certif.model.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a decision rests on beside the requirements of the title, each with the clause that says it. */
final class Further {

    private static final String FOR_LIFE = "LIFE";

    private final Rulebook book;
    private final View view;
    private final Units units;
    private final List<Explanation> all = new ArrayList<>();

    Further(Rulebook book, View view, Units units) {
        this.book = book;
        this.view = view;
        this.units = units;
    }

    List<Explanation> all(Outcome outcome, Verdict title, Map<String, MotiveRule> motives) {
        determinations();
        route();
        book.referential().getBlocs().forEach(this::validity);
        if (title == Verdict.UNSATISFIED && outcome != Outcome.ABSENT) {
            partial(outcome);
        }
        if (view.closed()) {
            book.regulation().getDocuments().forEach(this::document);
            motives.forEach((need, rule) -> add("motive", rule.getClause(), Fact.of("motive", need)));
        }
        return all;
    }

    private void determinations() {
        Regulation regulation = book.regulation();
        determination("competency", Optional.of(regulation.getCompetency()));
        determination("bloc", regulation.getBloc());
        determination("title", Optional.of(regulation.getTitle()));
    }

    private void determination(String unit, Optional<Determination> determination) {
        determination.ifPresent(found -> {
            Consulted consulted = new Consulted(book);
            String by = consulted.text(found.getBy()).orElse("-");
            all.add(node("decidedBy", found.getClause(), Fact.of(unit, by))
                    .policies(consulted.policies())
                    .build());
        });
    }

    private void route() {
        view.dossier()
                .getRoute()
                .ifPresent(route -> book.regulation().getRoutes().stream()
                        .filter(known -> known.getRoute().equals(route))
                        .findFirst()
                        .ifPresent(known -> add("route", known.getClause(), Fact.of("route", route))));
    }

    /** How long a bloc that is acquired counts. */
    private void validity(Bloc bloc) {
        Unit unit = Unit.of(bloc.getCode());
        if (units.of(unit).result().getState() != UnitState.ACQUIRED) {
            return;
        }
        units.holdings().validity(unit).ifPresent(rule -> {
            String last = units.of(unit)
                    .result()
                    .getLastValidDay()
                    .map(Object::toString)
                    .orElse(FOR_LIFE);
            all.add(node("validity", rule.getClause(), Fact.of("lastDay", last))
                    .about(unit)
                    .build());
        });
    }

    private void partial(Outcome outcome) {
        Partial partial = book.regulation().getAward().getPartial();
        Consulted consulted = new Consulted(book);
        String value = consulted.text(partial.getValue()).orElse("-");
        all.add(node("partial", partial.getClause(), Fact.of("partial", value), Fact.of("outcome", outcome.name()))
                .policies(consulted.policies())
                .build());
    }

    private void document(DocumentRule rule) {
        Explanation given = new Evaluator(book, view).evaluate(rule.getWhen(), Unit.title());
        if (given.getVerdict() == Verdict.SATISFIED) {
            all.add(Nodes.allOf(
                    Explanation.builder()
                            .kind("given")
                            .clause(book.clause(rule.getClause()))
                            .addFacts(Fact.of("document", rule.getDocument())),
                    List.of(given)));
        }
    }

    private void add(String kind, ClauseId clause, Fact fact) {
        all.add(node(kind, clause, fact).build());
    }

    private Explanation.Builder node(String kind, ClauseId clause, Fact... facts) {
        return Nodes.leaf(kind, Verdict.SATISFIED, Reason.MET)
                .clause(book.clause(clause))
                .addFacts(facts);
    }
}
