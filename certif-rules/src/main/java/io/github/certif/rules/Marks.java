package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.regulation.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The marks of assessments as intervals: recorded, still to come, or barred by an absence or a condition. */
final class Marks {

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;

    Marks(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
    }

    /** What the mark of an assessment can still become. */
    Interval mark(AssessmentCode assessment) {
        Results results = evaluator.units().results();
        Optional<Bars.Bar> bar = evaluator.units().bars().of(assessment);
        if (bar.isEmpty()) {
            return retained(assessment, results.mark(assessment));
        }
        Results.Retained<BigDecimal> kept = results.earlierMark(assessment);
        return kept.entry().isPresent() ? retained(assessment, kept) : barred(assessment, bar.get());
    }

    private Interval retained(AssessmentCode assessment, Results.Retained<BigDecimal> mark) {
        String text = Unit.of(assessment).text();
        if (mark.entry().isPresent()) {
            Results.Entry<BigDecimal> entry = mark.entry().get();
            Exact value = Exact.of(entry.value());
            Fact term = new Fact(
                    "mark:" + assessment,
                    value.text(),
                    Optional.of(entry.on()),
                    Optional.of(entry.source()).filter(source -> !source.isEmpty()));
            return Interval.of(value, Basis.NOTHING.with(term));
        }
        if (mark.reason() == Reason.CONTRADICTION) {
            return wholeScale(assessment, Basis.awaiting(new Awaited(AwaitedKind.REVIEW, text, "jury")));
        }
        return view.closed()
                ? Interval.none(Reason.NOT_EVALUATED, Basis.NOTHING)
                : wholeScale(assessment, Basis.awaiting(new Awaited(AwaitedKind.RECORD, text, "jury")));
    }

    private Interval barred(AssessmentCode assessment, Bars.Bar bar) {
        if (bar.gate().isPresent()) {
            Basis basis = Basis.gate(bar.gate().get());
            return bar.isOpen() ? upToTheMark(assessment, basis) : Interval.none(Reason.VOID, basis);
        }
        if (bar.isOpen()) {
            String text = Unit.of(assessment).text();
            return wholeScale(assessment, Basis.awaiting(new Awaited(AwaitedKind.REPLACEMENT, text, "jury")));
        }
        return evaluator.units().bars().countsAsLeast(assessment)
                ? Interval.of(Exact.of(least(assessment)), Basis.NOTHING)
                : Interval.none(bar.reason(), Basis.NOTHING);
    }

    /** While a condition is open, a mark may still count for nothing; it will not count for more. */
    private Interval upToTheMark(AssessmentCode assessment, Basis basis) {
        Interval mark = retained(assessment, evaluator.units().results().mark(assessment));
        return mark.hasValue()
                ? new Interval(
                        Optional.empty(),
                        false,
                        Exact.of(least(assessment)),
                        mark.high(),
                        Basis.all(List.of(mark.basis(), basis)))
                : mark;
    }

    private Interval wholeScale(AssessmentCode assessment, Basis basis) {
        Optional<Scale.ScoreScale> scale = book.scoreScale(assessment);
        Interval whole = scale.isEmpty()
                ? Interval.from(Exact.ZERO, basis)
                : Interval.between(
                        Exact.of(scale.get().min()), Exact.of(scale.get().max()), basis);
        return whole.uncertain();
    }

    private BigDecimal least(AssessmentCode assessment) {
        return book.scoreScale(assessment).map(Scale.ScoreScale::min).orElse(BigDecimal.ZERO);
    }
}
