package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.regulation.Award;
import io.github.certif.model.regulation.Determination;
import io.github.certif.model.regulation.Kept;
import io.github.certif.model.regulation.Label;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Selector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What each unit comes to: competencies by the jury's entries, blocs and the title by rule, all with history. */
final class Units {

    private static final Requirement ALL_COMPETENCIES =
            new Requirement.Acquired(Label.NONE, Selector.ofSelf(UnitKind.COMPETENCY));

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;
    private final Results results;
    private final Bars bars;
    private final Holdings holdings;
    private final Map<Unit, Judged> judged = new HashMap<>();
    private final Set<Unit> asked = new HashSet<>();

    Units(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
        this.results = new Results(book, view);
        this.bars = new Bars(book, view, evaluator);
        this.holdings = new Holdings(book, view, evaluator);
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
            case COMPETENCY -> competency(CompetencyCode.of(unit.code()));
            case BLOC -> bloc(BlocCode.of(unit.code()));
            case TITLE -> title();
            case ASSESSMENT, MODULE, CRITERION -> heldOrEntered(unit);
        };
    }

    private Optional<LocalDate> judgedOn() {
        return view.current().map(sitting -> sitting.getDeliberatedOn().orElse(sitting.getExamOn()));
    }

    private boolean inScope(CompetencyCode code) {
        List<Bloc> owners = book.referential().getBlocs().stream()
                .filter(bloc -> bloc.getCompetencies().contains(code))
                .toList();
        return owners.isEmpty()
                ? !view.scope().completion()
                : owners.stream().anyMatch(bloc -> view.inScope(bloc.getCode()));
    }

    // ---- competencies

    private Judged competency(CompetencyCode code) {
        Unit unit = Unit.of(code);
        Optional<Holding> earlier = results.keeps(Kept.COMPETENCY) ? holdings.of(unit) : Optional.empty();
        if (earlier.filter(holding -> holding.verdict() == Verdict.SATISFIED).isPresent()) {
            return Judged.held(unit, earlierNode(unit, earlier.get()), earlier.get());
        }
        if (!inScope(code)) {
            return Judged.of(unit, node(unit, Nodes.leaf("competency", Verdict.UNSATISFIED, Reason.NOT_PRESENTED)));
        }
        Optional<Bars.Bar> bar = bars.of(code);
        if (bar.isEmpty()) {
            return judged(code, results.level(code));
        }
        Results.Retained<Level> kept = results.earlierLevel(code);
        if (kept.entry().isPresent()) {
            return judged(code, kept);
        }
        Explanation counts = barredNode(
                unit, bar.get(), () -> judged(code, results.level(code)).node());
        return Judged.of(unit, counts);
    }

    private Judged judged(CompetencyCode code, Results.Retained<Level> level) {
        Determination determination = book.regulation().getCompetency();
        Consulted consulted = new Consulted(book);
        Judged judged = consulted.is(determination.getBy(), "RULE")
                ? computed(Unit.of(code), determination)
                : recorded(Unit.of(code), level);
        return judged.with(chosen(judged.node(), consulted));
    }

    /** The policy that says who decides mattered to whatever was decided. */
    private static Explanation chosen(Explanation node, Consulted consulted) {
        return Explanation.builder()
                .from(node)
                .addAllPolicies(consulted.policies())
                .build();
    }

    private Explanation node(Unit unit, Explanation.Builder node) {
        return node.about(unit).build();
    }

    /** What cannot count any more is refused at once; a replacement or an open condition keeps the question open. */
    private Explanation barredNode(Unit unit, Bars.Bar bar, Supplier<Explanation> result) {
        if (bar.gate().isPresent()) {
            Explanation both = Nodes.allOf(node(unit), List.of(bar.gate().get(), result.get()));
            boolean isVoid = bar.gate().get().getVerdict() == Verdict.UNSATISFIED;
            return isVoid ? voided(both) : both;
        }
        if (bar.reason() == Reason.REPLACEMENT_DUE) {
            return node(
                    unit,
                    Nodes.leaf(unit.kind().word(), Verdict.UNDETERMINED, bar.reason())
                            .addAwaiting(new Awaited(AwaitedKind.REPLACEMENT, unit.text(), "jury")));
        }
        return node(unit, Nodes.leaf(unit.kind().word(), Verdict.UNSATISFIED, bar.reason()));
    }

    private static Explanation.Builder node(Unit unit) {
        Explanation.Builder node = Explanation.builder();
        return node.kind(unit.kind().word()).about(unit);
    }

    private static Explanation voided(Explanation node) {
        return Explanation.builder()
                .from(node)
                .reason(Reason.VOID)
                .settledBy(SettledBy.VOID)
                .build();
    }

    private Judged recorded(Unit unit, Results.Retained<Level> retained) {
        if (retained.entry().isEmpty()) {
            Explanation missing = missing(unit, retained.reason());
            return Judged.of(
                    unit,
                    Explanation.builder()
                            .from(missing)
                            .addAllPolicies(retained.policies())
                            .build());
        }
        Results.Entry<Level> entry = retained.entry().get();
        boolean pass = results.isPass(entry.value());
        Explanation node = node(
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

    private Explanation missing(Unit unit, Reason reason) {
        if (reason == Reason.CONTRADICTION) {
            return node(
                    unit,
                    Nodes.leaf(unit.kind().word(), Verdict.UNDETERMINED, reason)
                            .addAwaiting(new Awaited(AwaitedKind.REVIEW, unit.text(), "jury")));
        }
        return node(
                unit,
                Nodes.gap(
                                unit.kind().word(),
                                Reason.NOT_RECORDED,
                                view.closed(),
                                Verdict.UNSATISFIED,
                                Reason.NOT_EVALUATED)
                        .addAwaiting(new Awaited(AwaitedKind.RECORD, unit.text(), "jury")));
    }

    private Judged computed(Unit unit, Determination determination) {
        Explanation result = proposed(unit, determination);
        Overrides.Overridden overridden = new Overrides(book, this).apply(unit, determination, result);
        Explanation.Builder node = Explanation.builder();
        node.kind(unit.kind().word()).about(unit);
        return Judged.now(unit, Nodes.allOf(node, List.of(overridden.node())), Optional.empty(), judgedOn());
    }

    /** What the rule makes of a competency, before any entry. */
    Explanation proposed(Unit unit, Determination determination) {
        return evaluator.evaluate(
                determination
                        .getProposal()
                        .orElseThrow(() -> new UndecidableException(Finding.blocking("RULE_MISSING")
                                .putArguments("unit", unit.text())
                                .clause(book.clause(determination.getClause()))
                                .build())),
                unit);
    }

    // ---- blocs

    private Judged bloc(BlocCode code) {
        Unit unit = Unit.of(code);
        Optional<Holding> earlier = holdings.of(unit);
        Explanation now = now(code);
        Explanation.Builder node = Explanation.builder();
        node.kind("bloc").about(unit);
        List<Explanation> children = new ArrayList<>();
        earlier.ifPresent(holding -> children.add(earlierNode(unit, holding)));
        children.add(now);
        Explanation result = reasoned(Nodes.anyOf(node, children), blocReason(code, earlier, now));
        boolean isNow = now.getVerdict() == Verdict.SATISFIED;
        if (earlier.filter(holding -> holding.verdict() == Verdict.SATISFIED).isPresent()) {
            Judged held = Judged.held(unit, result, earlier.get());
            return isNow ? held.with(UnitOrigin.BOTH, held.lastValidDay()) : held;
        }
        Judged fresh = Judged.now(unit, result, Optional.empty(), judgedOn());
        return isNow ? fresh.with(UnitOrigin.NOW, lastDay(unit)) : fresh;
    }

    private Optional<LocalDate> lastDay(Unit unit) {
        return judgedOn().flatMap(on -> holdings.lastValidDay(unit, on, new Consulted(book)));
    }

    /** Whether this sitting establishes a bloc. */
    Explanation now(BlocCode code) {
        Unit unit = Unit.of(code);
        if (!view.inScope(code)) {
            return node(unit, Nodes.leaf("scope", Verdict.UNSATISFIED, Reason.NOT_PRESENTED));
        }
        Explanation result = computed(code);
        if (isAbsent()) {
            return result;
        }
        return book.regulation()
                .getBloc()
                .map(determination -> decided(unit, determination, result))
                .orElse(result);
    }

    /** What this sitting makes of a bloc of its scope by rule, before the jury's entry on the bloc. */
    Explanation computed(BlocCode code) {
        Unit unit = Unit.of(code);
        if (isAbsent()) {
            return node(unit, Nodes.leaf("scope", Verdict.UNSATISFIED, Reason.ABSENT));
        }
        return evaluator.evaluate(rule(code), unit);
    }

    private Requirement rule(BlocCode code) {
        Award award = book.regulation().getAward();
        return Optional.ofNullable(award.getBlocs().get(code))
                .or(award::getBloc)
                .orElse(ALL_COMPETENCIES);
    }

    private boolean isAbsent() {
        return view.isAbsentFromAll() && bars.replacements().isEmpty();
    }

    private Explanation decided(Unit unit, Determination determination, Explanation result) {
        Consulted consulted = new Consulted(book);
        Explanation decided = consulted.is(determination.getBy(), "JURY")
                ? entered(unit)
                : new Overrides(book, this).apply(unit, determination, result).node();
        return chosen(decided, consulted);
    }

    private Reason blocReason(BlocCode code, Optional<Holding> earlier, Explanation now) {
        if (earlier.filter(holding -> holding.verdict() == Verdict.SATISFIED).isPresent()) {
            return Reason.EARLIER;
        }
        if (now.getVerdict() == Verdict.SATISFIED) {
            return Reason.MET;
        }
        if (!view.inScope(code)) {
            return earlier.map(Holding::reason).orElse(Reason.NOT_PRESENTED);
        }
        return firstReason(now);
    }

    /** The reason of the first node below that is decisive with the same verdict: a condition only chose a branch. */
    private static Reason firstReason(Explanation node) {
        return node.getReason() != Reason.CHILDREN
                ? node.getReason()
                : node.getChildren().stream()
                        .filter(child -> child.isDecisive() && child.getVerdict() == node.getVerdict())
                        .findFirst()
                        .map(Units::firstReason)
                        .orElse(node.getReason());
    }

    private static Explanation reasoned(Explanation node, Reason reason) {
        return Explanation.builder().from(node).reason(reason).build();
    }

    private Explanation earlierNode(Unit unit, Holding holding) {
        Explanation.Builder node = Nodes.leaf("earlier", holding.verdict(), holding.reason())
                .about(unit)
                .policies(holding.policies())
                .addFacts(new Fact(
                        unit.text(),
                        holding.acquisition().getOrigin().name(),
                        Optional.of(holding.acquisition().getOn()),
                        holding.acquisition().getProof()));
        holding.lastValidDay().ifPresent(day -> node.addFacts(Fact.of("lastValidDay", day.toString())));
        if (holding.reason() == Reason.CLAIMED) {
            node.addAwaiting(new Awaited(AwaitedKind.RECORD, "proof:" + unit.text(), "candidate"));
        }
        if (holding.reason() == Reason.UNPROVEN) {
            node.raw(Verdict.UNDETERMINED).settledBy(SettledBy.CLOSING);
        }
        return node.build();
    }

    // ---- the title, and units that are only entered

    private Judged title() {
        Unit unit = Unit.title();
        Optional<Holding> earlier = holdings.of(unit);
        if (earlier.filter(holding -> holding.verdict() == Verdict.SATISFIED).isPresent()) {
            Explanation latched = reasoned(earlierNode(unit, earlier.get()), Reason.LATCHED);
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
        Explanation shown = reasoned(open, open.getVerdict() == Verdict.SATISFIED ? Reason.MET : firstReason(open));
        return Judged.now(unit, notPresentedAside(shown), Optional.empty(), judgedOn());
    }

    /** A title that is only claimed may still prove to be held. */
    private Optional<Explanation> claimed(Unit unit, Optional<Holding> earlier) {
        return earlier.filter(holding -> holding.reason() == Reason.CLAIMED || holding.reason() == Reason.UNPROVEN)
                .map(holding -> earlierNode(unit, holding));
    }

    private static Explanation either(Unit unit, Explanation claim, Explanation now) {
        Explanation.Builder node = Explanation.builder();
        node.kind("title").about(unit);
        return Nodes.anyOf(node, List.of(now, claim));
    }

    /** A title is never "not presented": that is said of blocs. */
    private static Explanation notPresentedAside(Explanation node) {
        return node.getReason() == Reason.NOT_PRESENTED ? reasoned(node, Reason.NOT_MET) : node;
    }

    private Explanation entered(Unit unit) {
        Results.Retained<Level> entry = results.entry(unit);
        if (entry.entry().isEmpty()) {
            return missing(unit, entry.reason());
        }
        boolean pass = results.isPass(entry.entry().get().value());
        return node(
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
        Explanation held = earlierNode(unit, earlier.get());
        if (held.getVerdict() == Verdict.SATISFIED) {
            return Judged.held(unit, held, earlier.get());
        }
        return Judged.of(unit, Nodes.anyOf(node(unit), List.of(held, enteredOrBarred(unit))));
    }

    private Explanation enteredOrBarred(Unit unit) {
        Optional<Bars.Bar> bar =
                unit.kind() == UnitKind.ASSESSMENT ? bars.of(AssessmentCode.of(unit.code())) : Optional.empty();
        return bar.map(found -> barredNode(unit, found, () -> entered(unit))).orElseGet(() -> entered(unit));
    }
}
