package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CriterionCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Observation;
import io.github.certif.model.regulation.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds up what records amount to, and counts units in a state, as far as either can still change. */
final class Tallies {

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;

    Tallies(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
    }

    Interval amount(Measure.Amount measure, Consulted consulted) {
        Interval over = total(measure, consulted);
        return measure.per().map(per -> ratio(over, amount(per, consulted))).orElse(over);
    }

    /** Nothing can be said of a ratio before both amounts are known, and nothing is divided by zero. */
    private static Interval ratio(Interval over, Interval under) {
        Basis basis = Basis.all(List.of(over.basis(), under.basis()));
        if (over.isExact() && under.isExact() && under.low().compareTo(Exact.ZERO) > 0) {
            return Interval.of(over.low().by(under.low()), basis);
        }
        boolean open = over.hasValue() && over.high().isEmpty()
                || under.hasValue() && under.high().isEmpty();
        return open ? Interval.from(Exact.ZERO, basis).uncertain() : Interval.none(Reason.NOT_EVALUATED, basis);
    }

    private Interval total(Measure.Amount measure, Consulted consulted) {
        Optional<Windows.Span> span =
                measure.during().map(window -> new Windows(book, evaluator).span(window, consulted));
        List<BigDecimal> amounts = ofItsYear(measure, entries(measure, span)).stream()
                .flatMap(entry -> measure
                        .unit()
                        .map(unit -> Optional.ofNullable(entry.getAmounts().get(unit)))
                        .orElse(Optional.of(BigDecimal.ONE))
                        .stream())
                .toList();
        Exact total = Exact.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        boolean undated = span.filter(Windows.Span::unknown).isPresent();
        boolean unknown = undated || amounts.isEmpty() && measure.ifNone() == Measure.IfNone.UNKNOWN;
        if (!view.closed()) {
            Awaited more = new Awaited(AwaitedKind.RECORD, "record:" + measure.kind(), "centre");
            Interval open = Interval.from(total, Basis.awaiting(more));
            return unknown ? open.uncertain() : open;
        }
        return unknown ? Interval.none(Reason.NOT_EVALUATED, Basis.NOTHING) : Interval.of(total, Basis.NOTHING);
    }

    private List<DossierRecord> entries(Measure.Amount measure, Optional<Windows.Span> span) {
        return view.records(measure.kind()).stream()
                .filter(entry -> !entry.isContested())
                .filter(entry -> attested(entry, measure.attestedBy()))
                .filter(entry -> measure.unit().stream().allMatch(entry.getAmounts()::containsKey))
                .filter(entry -> span.isEmpty() || span.get().holds(entry.getOn()))
                .toList();
    }

    /** The entries come oldest first. */
    private List<DossierRecord> ofItsYear(Measure.Amount measure, List<DossierRecord> entries) {
        if (measure.year().isEmpty() || entries.isEmpty()) {
            return entries;
        }
        LocalDate day = measure.year().get() == Measure.CivilYear.OF_LATEST
                ? entries.get(entries.size() - 1).getOn()
                : view.asOf();
        return entries.stream()
                .filter(entry -> entry.getOn().getYear() == day.getYear())
                .toList();
    }

    private static boolean attested(DossierRecord entry, Optional<String> by) {
        return by.isEmpty() || by.get().equals(entry.getAttributes().get("attestedBy"));
    }

    Interval count(Measure.Count count, Unit self, Consulted consulted) {
        List<Unit> selected = evaluator.select(count.of(), self, consulted).orElse(List.of()).stream()
                .filter(unit -> observation(unit) != Observation.NOT_APPLICABLE)
                .toList();
        if (selected.isEmpty()) {
            return Measures.emptySelection();
        }
        int sure = 0;
        int possible = 0;
        List<Basis> awaited = new ArrayList<>();
        for (Unit unit : selected) {
            Verdict verdict = isIn(unit, count.state());
            sure += verdict == Verdict.SATISFIED ? 1 : 0;
            possible += verdict == Verdict.UNSATISFIED ? 0 : 1;
            if (verdict == Verdict.UNDETERMINED) {
                awaitedBy(unit).forEach(what -> awaited.add(Basis.awaiting(what)));
            }
        }
        int of = count.as() == Measure.As.SHARE ? selected.size() : 1;
        return Interval.between(Exact.of(sure, of), Exact.of(possible, of), Basis.all(awaited));
    }

    private List<Awaited> awaitedBy(Unit unit) {
        return unit.kind() == UnitKind.CRITERION
                ? List.of(new Awaited(AwaitedKind.RECORD, unit.text(), "jury"))
                : Nodes.awaiting(List.of(evaluator.units().of(unit).node()));
    }

    private Verdict isIn(Unit unit, Measure.State state) {
        if (unit.kind() == UnitKind.CRITERION) {
            return observed(unit, state);
        }
        Judged judged = evaluator.units().of(unit);
        return switch (state) {
            case ACQUIRED, MET -> judged.verdict();
            case MISSING -> opposite(judged.verdict());
            case FAILED ->
                judged.node().getReason() == Reason.NOT_PRESENTED
                                || unit.kind() == UnitKind.BLOC && !view.inScope(BlocCode.of(unit.code()))
                        ? Verdict.UNSATISFIED
                        : opposite(judged.verdict());
            case ASSESSED, RECORDED -> isRecorded(unit, judged) ? Verdict.SATISFIED : judged.verdict();
        };
    }

    /** Whether something was recorded, whatever it says. */
    private boolean isRecorded(Unit unit, Judged judged) {
        Results results = evaluator.units().results();
        return judged.level().isPresent()
                || results.entry(unit).entry().isPresent()
                || unit.kind() == UnitKind.ASSESSMENT
                        && results.mark(AssessmentCode.of(unit.code())).entry().isPresent();
    }

    /** Counting what is missing is no negation: the bounds of a right to sit again are the only ones that ask it. */
    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Verdict.UNSATISFIED;
            case UNSATISFIED -> Verdict.SATISFIED;
            case UNDETERMINED -> Verdict.UNDETERMINED;
        };
    }

    private Verdict open() {
        return view.closed() ? Verdict.UNSATISFIED : Verdict.UNDETERMINED;
    }

    private Verdict observed(Unit unit, Measure.State state) {
        Observation observation = observation(unit);
        if (observation == null) {
            return state == Measure.State.MISSING ? opposite(open()) : open();
        }
        return switch (state) {
            case MET, ACQUIRED -> Verdict.of(observation == Observation.MET);
            case ASSESSED -> Verdict.of(observation != Observation.NOT_OBSERVED);
            case RECORDED -> Verdict.SATISFIED;
            case MISSING, FAILED -> Verdict.of(observation != Observation.MET);
        };
    }

    private @Nullable Observation observation(Unit unit) {
        if (unit.kind() != UnitKind.CRITERION) {
            return null;
        }
        CriterionCode code = CriterionCode.of(unit.code());
        return view.currentAppraisals().stream()
                .filter(appraisal -> appraisal.getSubject().equals(Unit.of(code)))
                .filter(appraisal -> evaluator.units().results().counts(appraisal.getRole()))
                .flatMap(appraisal -> appraisal.getObservation().stream())
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
