package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.RecordCondition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Asks one record one condition: what it lacks may still be filled in while the dossier is open. */
final class RecordConditions {

    private static final String FAVOURABLE = "FAVOURABLE";

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;
    private final RecordFields fields;

    RecordConditions(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
        this.fields = new RecordFields(view);
    }

    /** Whether a record meets a condition about a unit, which {@code self} means in selectors. */
    Explanation holds(RecordCondition condition, DossierRecord entry, Unit self) {
        if (condition instanceof RecordCondition.AttributeIn c) {
            return fields.attribute(c, entry);
        }
        if (condition instanceof RecordCondition.Lasts c) {
            return lasts(c, entry);
        }
        if (condition instanceof RecordCondition.AmountIn c) {
            return amount(c, entry);
        }
        if (condition instanceof RecordCondition.HasDocument c) {
            return entry.getDocuments().contains(c.document())
                    ? RecordFields.met("document", Fact.of("document", c.document()))
                    : fields.pending("document", c.document(), entry);
        }
        if (condition instanceof RecordCondition.DatedBy c) {
            return dated(c, entry);
        }
        if (condition instanceof RecordCondition.FavourableVerdict c) {
            return evaluator.bodies().verdict(c.body(), entry.getId(), FAVOURABLE);
        }
        if (condition instanceof RecordCondition.Covers c) {
            return covers(c, entry, self);
        }
        if (condition instanceof RecordCondition.Filled c) {
            return RecordFields.judged("filled", RecordFields.isFilled(c.name(), entry), Fact.of("field", c.name()));
        }
        if (condition instanceof RecordCondition.Listed c) {
            return fields.listed(c, entry);
        }
        if (condition instanceof RecordCondition.InOrder c) {
            return fields.inOrder(c, entry);
        }
        if (condition instanceof RecordCondition.Drawn c) {
            return fields.drawn(c, entry);
        }
        return fields.unlike((RecordCondition.Unlike) condition, entry);
    }

    private Explanation lasts(RecordCondition.Lasts condition, DossierRecord entry) {
        Consulted consulted = new Consulted(book);
        Optional<Period> period = consulted.text(condition.period()).map(Period::parse);
        if (period.isEmpty()) {
            return Nodes.missingParameter("lasts", consulted.missing()).build();
        }
        if (entry.getStartsOn().isEmpty()) {
            return fields.pending("lasts", "startsOn", entry);
        }
        LocalDate enough = entry.getStartsOn().get().plus(period.get()).minusDays(1);
        LocalDate until = view.endOf(entry).orElse(view.asOf());
        if (view.endOf(entry).isEmpty() && until.isBefore(enough)) {
            return fields.pending("lasts", "endsOn", entry);
        }
        return RecordFields.judged(
                "lasts",
                !until.isBefore(enough),
                Fact.of("lastDay", until.toString()),
                Fact.of("enoughOn", enough.toString()));
    }

    private Explanation amount(RecordCondition.AmountIn condition, DossierRecord entry) {
        BigDecimal amount = entry.getAmounts().get(condition.unit());
        if (amount == null) {
            return fields.pending("amount", condition.unit(), entry);
        }
        return inRange("amount", Exact.of(amount), condition.range(), condition.unit());
    }

    private Explanation inRange(String kind, Exact value, Range range, String name) {
        Consulted consulted = new Consulted(book);
        Verdict within = Bounds.within(Interval.of(value, Basis.NOTHING), range, consulted);
        List<Fact> bounds = Bounds.of(range, consulted).toList();
        if (!consulted.missing().isEmpty()) {
            return Nodes.missingParameter(kind, consulted.missing()).build();
        }
        return Nodes.leaf(kind, within, within == Verdict.SATISFIED ? Reason.MET : Reason.NOT_MET)
                .policies(consulted.policies())
                .addFacts(Fact.of(name, value.text()))
                .addAllFacts(bounds)
                .build();
    }

    private Explanation dated(RecordCondition.DatedBy condition, DossierRecord entry) {
        Consulted consulted = new Consulted(book);
        Optional<LocalDate> limit = new Dates(book, view).day(condition.moment(), consulted);
        if (limit.isEmpty()) {
            return Nodes.gap("by", Reason.DATE_UNKNOWN, view.closed(), Verdict.UNSATISFIED, Reason.DATE_UNKNOWN)
                    .policies(consulted.policies())
                    .addAwaiting(new Awaited(AwaitedKind.RECORD, "date", "centre"))
                    .build();
        }
        Optional<LocalDate> on = RecordFields.day(condition.day().orElse("on"), entry);
        if (on.isEmpty()) {
            return fields.pending("by", condition.day().orElse("on"), entry);
        }
        boolean met = !on.get().isAfter(limit.get());
        return Nodes.leaf("by", Verdict.of(met), met ? Reason.MET : Reason.NOT_MET)
                .policies(consulted.policies())
                .addFacts(Fact.of("on", on.get().toString()))
                .addFacts(Fact.of("lastDay", limit.get().toString()))
                .build();
    }

    private Explanation covers(RecordCondition.Covers condition, DossierRecord entry, Unit self) {
        Consulted consulted = new Consulted(book);
        List<Unit> selected = evaluator.select(condition.of(), self, consulted).orElse(List.of());
        if (selected.isEmpty()) {
            return Selections.empty("covers", consulted);
        }
        if (entry.getAbout().isEmpty()) {
            return fields.pending("covers", "about", entry);
        }
        long covered = selected.stream().filter(entry.getAbout()::contains).count();
        return inRange("covers", Exact.of(covered, selected.size()), condition.range(), "share");
    }
}
