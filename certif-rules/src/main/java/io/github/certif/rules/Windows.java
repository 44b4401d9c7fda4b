package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.regulation.Attempts;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Places days in windows, and counts attempts. */
final class Windows {

    private final Rulebook book;
    private final Evaluator evaluator;
    private final View view;

    Windows(Rulebook book, Evaluator evaluator) {
        this.book = book;
        this.evaluator = evaluator;
        this.view = evaluator.view();
    }

    /** The days and attempts of a window, with the policies that gave them. */
    record Span(
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            boolean unknown,
            Optional<Integer> attemptsLeft,
            Consulted consulted) {

        /** Whether a day lies between the first and the last one; without knowing them, no day does. */
        boolean holds(LocalDate day) {
            return !unknown
                    && first.filter(day::isBefore).isEmpty()
                    && last.filter(day::isAfter).isEmpty();
        }
    }

    Span span(Window window) {
        return span(window, new Consulted(book));
    }

    Span span(Window window, Consulted consulted) {
        Dates dates = new Dates(book, view);
        Optional<LocalDate> first = window.getSince().flatMap(moment -> dates.day(moment, consulted));
        Optional<LocalDate> until = window.getUntil().flatMap(moment -> dates.day(moment, consulted));
        Optional<LocalDate> last =
                until.map(day -> consulted.is(window.getLastDay(), "EXCLUDED") ? day.minusDays(1) : day);
        Optional<Integer> left = window.getAttempts().flatMap(attempts -> left(attempts, window, dates, consulted));
        boolean unknown = window.getSince().isPresent() && first.isEmpty()
                || window.getUntil().isPresent() && last.isEmpty();
        return new Span(first, last, unknown, left, consulted);
    }

    private Optional<Integer> left(Attempts attempts, Window window, Dates dates, Consulted consulted) {
        Optional<String> max = consulted.text(attempts.getMax()).filter(value -> !"UNLIMITED".equals(value));
        if (max.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> since = consulted.is(attempts.getSince(), "ANCHOR")
                ? window.getUntil().flatMap(moment -> anchor(moment, dates, consulted))
                : Optional.empty();
        // with every sitting attended the question does not arise, and no policy is said to have mattered
        boolean absencesCount =
                view.sittings().stream().allMatch(view::attended) || !consulted.is(attempts.getAbsences(), "IGNORE");
        List<Sitting> counted = view.sittings().stream()
                .filter(sitting -> since.isEmpty() || !sitting.getExamOn().isBefore(since.get()))
                .filter(sitting -> absencesCount || view.attended(sitting))
                .toList();
        int used = consulted.is(attempts.getCount(), "SITTINGS") ? counted.size() : Math.max(0, counted.size() - 1);
        return Optional.of(Math.max(0, new BigDecimal(max.get()).intValue() - used));
    }

    private static Optional<LocalDate> anchor(Moment moment, Dates dates, Consulted consulted) {
        return moment instanceof Moment.Anchored anchored ? dates.anchor(anchored, consulted) : Optional.empty();
    }

    /** Whether the sitting that is decided falls inside a window. */
    Explanation sittingWithin(Window window) {
        Consulted consulted = new Consulted(book);
        Optional<LocalDate> event = consulted.is(window.getEvent(), "ENROLMENT")
                ? view.enrolledOn()
                : view.current().map(Sitting::getExamOn);
        if (event.isEmpty()) {
            return Nodes.gap("within", Reason.DATE_UNKNOWN, view.closed(), Verdict.UNSATISFIED, Reason.DATE_UNKNOWN)
                    .addAwaiting(new Awaited(AwaitedKind.RECORD, "date", "centre"))
                    .build();
        }
        Explanation node = within(window, span(window), event.get());
        return node.getReason() == Reason.DATE_UNKNOWN && view.closed() ? settledByClosing(node) : node;
    }

    private static Explanation settledByClosing(Explanation node) {
        return Explanation.builder()
                .from(node)
                .verdict(Verdict.UNSATISFIED)
                .settledBy(SettledBy.CLOSING)
                .build();
    }

    /** Whether a day falls inside a window; after its last day, whether something opens it again. */
    Explanation within(Window window, Span span, LocalDate day) {
        Explanation.Builder node = facts(Explanation.builder(), span).addFacts(Fact.of("day", day.toString()));
        node.kind("within").policies(span.consulted().policies());
        if (span.attemptsLeft().filter(left -> left == 0).isPresent()) {
            return settled(node, Verdict.UNSATISFIED, Reason.NO_ATTEMPT_LEFT);
        }
        if (span.unknown()) {
            return unknown(node);
        }
        if (span.first().filter(day::isBefore).isPresent()) {
            return settled(node, Verdict.UNSATISFIED, Reason.TOO_EARLY);
        }
        if (span.last().isEmpty() || !day.isAfter(span.last().get())) {
            return settled(node, Verdict.SATISFIED, Reason.MET);
        }
        if (window.getAfterEnd().isEmpty()) {
            return settled(node, Verdict.UNSATISFIED, Reason.TOO_LATE);
        }
        Explanation reopened = new Evaluator(book, view.recordsUntil(day))
                .evaluate(window.getAfterEnd().get(), Unit.title());
        Explanation all = Nodes.allOf(node, List.of(reopened));
        return all.getVerdict() == Verdict.SATISFIED
                ? all
                : Explanation.builder().from(all).reason(Reason.TOO_LATE).build();
    }

    private Explanation unknown(Explanation.Builder node) {
        return node.verdict(Verdict.UNDETERMINED)
                .raw(Verdict.UNDETERMINED)
                .reason(Reason.DATE_UNKNOWN)
                .addAwaiting(new Awaited(AwaitedKind.RECORD, "date", "centre"))
                .build();
    }

    private static Explanation settled(Explanation.Builder node, Verdict verdict, Reason reason) {
        return node.verdict(verdict).raw(verdict).reason(reason).build();
    }

    static Explanation.Builder facts(Explanation.Builder node, Span span) {
        span.first().ifPresent(day -> node.addFacts(Fact.of("firstDay", day.toString())));
        span.last().ifPresent(day -> node.addFacts(Fact.of("lastDay", day.toString())));
        span.attemptsLeft().ifPresent(left -> node.addFacts(Fact.of("attemptsLeft", String.valueOf(left))));
        return node;
    }
}
