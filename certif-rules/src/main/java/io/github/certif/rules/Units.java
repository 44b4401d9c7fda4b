package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Determination;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each unit comes to: competencies by the jury's entries, blocs and the title by rule, all with history. */
final class Units {

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;
    private final Results results;
    private final Bars bars;
    private final Holdings holdings;
    private final Competencies competencies;
    private final Blocs blocs;
    private final Map<Unit, Judged> judged = new HashMap<>();
    private final Set<Unit> asked = new HashSet<>();

    Units(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
        this.results = new Results(book, view);
        this.bars = new Bars(book, view, evaluator);
        this.holdings = new Holdings(book, view, evaluator);
        this.competencies = new Competencies(book, view, this);
        this.blocs = new Blocs(book, view, this);
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Results results() {
        return results;
    }

    Bars bars() {
        return bars;
    }

    Holdings holdings() {
        return holdings;
    }

    Judged of(Unit unit) {
        Judged known = judged.get(unit);
        if (known != null) {
            return known;
        }
        if (!asked.add(unit)) {
            throw new UndecidableException(Finding.blocking("REGULATION_CIRCULAR")
                    .putArguments("unit", unit.text())
                    .build());
        }
        Judged fresh = judge(unit);
        asked.remove(unit);
        judged.put(unit, fresh);
        return fresh;
    }

    private Judged judge(Unit unit) {
        return switch (unit.kind()) {
            case COMPETENCY -> competencies.of(CompetencyCode.of(unit.code()));
            case BLOC -> blocs.of(BlocCode.of(unit.code()));
            case TITLE -> title();
            case ASSESSMENT, MODULE, CRITERION -> heldOrEntered(unit);
        };
    }

    /** The day on which this sitting judges. */
    Optional<LocalDate> judgedOn() {
        return view.current().map(sitting -> sitting.getDeliberatedOn().orElse(sitting.getExamOn()));
    }

    /** Whether this sitting establishes a bloc. */
    Explanation now(BlocCode code) {
        return blocs.now(code);
    }

    /** What this sitting makes of a bloc of its scope by rule, before the jury's entry on the bloc. */
    Explanation computed(BlocCode code) {
        return blocs.computed(code);
    }

    /** What the rule makes of a competency, before any entry. */
    Explanation proposed(Unit unit, Determination determination) {
        return competencies.proposed(unit, determination);
    }

    /** By the jury's entry, or by rule unless the jury overrides it. */
    Explanation decided(Unit unit, Determination determination, Explanation result) {
        Consulted consulted = new Consulted(book);
        Explanation decided = consulted.is(determination.getBy(), "JURY")
                ? entered(unit)
                : new Overrides(book, this).apply(unit, determination, result).node();
        return UnitNodes.chosen(decided, consulted);
    }

    // ---- the title, and units that are only entered

    private Judged title() {
        Unit unit = Unit.title();
        Optional<Holding> earlier = holdings.of(unit);
        if (earlier.filter(holding -> holding.verdict() == Verdict.SATISFIED).isPresent()) {
            Explanation latched = UnitNodes.reasoned(UnitNodes.earlierNode(unit, earlier.get()), Reason.LATCHED);
            return Judged.held(unit, latched, earlier.get());
        }
        Explanation result = evaluator.evaluate(book.regulation().getAward().getTitle(), unit);
        Explanation.Builder node = Explanation.builder();
        node.kind("title").about(unit);
        Explanation decided = decided(unit, book.regulation().getTitle(), result);
        Explanation combined = Nodes.allOf(node, List.of(decided));
        Explanation open = claimed(unit, earlier)
                .map(claim -> either(unit, claim, combined))
                .orElse(combined);
        Explanation shown = UnitNodes.reasoned(
                open, open.getVerdict() == Verdict.SATISFIED ? Reason.MET : UnitNodes.firstReason(open));
        return Judged.now(unit, notPresentedAside(shown), Optional.empty(), judgedOn());
    }

    /** A title that is only claimed may still prove to be held. */
    private Optional<Explanation> claimed(Unit unit, Optional<Holding> earlier) {
        return earlier.filter(holding -> holding.reason() == Reason.CLAIMED || holding.reason() == Reason.UNPROVEN)
                .map(holding -> UnitNodes.earlierNode(unit, holding));
    }

    private static Explanation either(Unit unit, Explanation claim, Explanation now) {
        Explanation.Builder node = Explanation.builder();
        node.kind("title").about(unit);
        return Nodes.anyOf(node, List.of(now, claim));
    }

    /** A title is never "not presented": that is said of blocs. */
    private static Explanation notPresentedAside(Explanation node) {
        return node.getReason() == Reason.NOT_PRESENTED ? UnitNodes.reasoned(node, Reason.NOT_MET) : node;
    }

    private Explanation entered(Unit unit) {
        Results.Retained<Level> entry = results.entry(unit);
        if (entry.entry().isEmpty()) {
            return UnitNodes.missing(unit, entry.reason(), view.closed());
        }
        boolean pass = results.isPass(entry.entry().get().value());
        return UnitNodes.node(
                unit,
                Nodes.leaf(unit.kind().word(), Verdict.of(pass), pass ? Reason.MET : Reason.NOT_MET)
                        .addFacts(new Fact(
                                unit.text(),
                                entry.entry().get().value().value(),
                                Optional.of(entry.entry().get().on()),
                                Optional.empty())));
    }

    private Judged heldOrEntered(Unit unit) {
        Optional<Holding> earlier = holdings.of(unit);
        if (earlier.isEmpty()) {
            return Judged.of(unit, enteredOrBarred(unit));
        }
        Explanation held = UnitNodes.earlierNode(unit, earlier.get());
        if (held.getVerdict() == Verdict.SATISFIED) {
            return Judged.held(unit, held, earlier.get());
        }
        return Judged.of(unit, Nodes.anyOf(UnitNodes.node(unit), List.of(held, enteredOrBarred(unit))));
    }

    private Explanation enteredOrBarred(Unit unit) {
        Optional<Bars.Bar> bar =
                unit.kind() == UnitKind.ASSESSMENT ? bars.of(AssessmentCode.of(unit.code())) : Optional.empty();
        return bar.map(found -> UnitNodes.barredNode(unit, found, () -> entered(unit)))
                .orElseGet(() -> entered(unit));
    }
}
