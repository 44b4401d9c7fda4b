package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Acquisition;
import io.github.certif.model.dossier.AcquisitionStatus;
import io.github.certif.model.regulation.Renewal;
import io.github.certif.model.regulation.Validity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a candidate holds from before, and whether it still counts. */
final class Holdings {

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;

    Holdings(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
    }

    /** The best of the acquisitions of a unit: one that counts before one that may, before one that does not. */
    Optional<Holding> of(Unit unit) {
        return Stream.concat(
                        view.acquisitions().stream()
                                .filter(acquisition -> acquisition.getUnit().equals(unit)),
                        new Equivalents(book, view, evaluator).of(unit))
                .map(this::standing)
                .min(Comparator.comparing(Holdings::rank)
                        .thenComparing(holding -> holding.acquisition().getOn()));
    }

    private static int rank(Holding holding) {
        return switch (holding.verdict()) {
            case SATISFIED -> 0;
            case UNDETERMINED -> 1;
            case UNSATISFIED -> 2;
        };
    }

    private Holding standing(Acquisition acquisition) {
        if (view.isRevoked(acquisition)) {
            return new Holding(acquisition, Verdict.UNSATISFIED, Reason.REVOKED, Optional.empty(), List.of());
        }
        Consulted consulted = new Consulted(book);
        Optional<LocalDate> lastDay = lastValidDay(acquisition.getUnit(), acquisition.getOn(), consulted);
        if (lastDay.isPresent() && view.asOf().isAfter(lastDay.get())) {
            return new Holding(acquisition, Verdict.UNSATISFIED, Reason.EXPIRED, lastDay, consulted.policies());
        }
        if (isClaim(acquisition)) {
            return view.closed()
                    ? new Holding(acquisition, Verdict.UNSATISFIED, Reason.UNPROVEN, lastDay, consulted.policies())
                    : new Holding(acquisition, Verdict.UNDETERMINED, Reason.CLAIMED, lastDay, consulted.policies());
        }
        return new Holding(acquisition, Verdict.SATISFIED, Reason.EARLIER, lastDay, consulted.policies());
    }

    /** Before the day of its revocation, an acquisition is worth its proof. */
    static boolean isClaim(Acquisition acquisition) {
        return acquisition.getStatus() == AcquisitionStatus.CLAIMED
                || acquisition.getProof().isEmpty();
    }

    /** The last day on which something acquired on a day still counts; empty when it is for life. */
    Optional<LocalDate> lastValidDay(Unit unit, LocalDate acquiredOn, Consulted consulted) {
        Optional<Validity> validity = validity(unit);
        if (validity.isEmpty() || validity.get().getUntil().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> first = new Dates(book, view, Optional.of(acquiredOn))
                .day(validity.get().getUntil().get(), consulted);
        return first.map(day -> validity.get()
                .getRenewal()
                .map(renewal -> renewed(renewal, unit, acquiredOn, day, consulted))
                .orElse(day));
    }

    /** The rule that says how long something counts; empty when the text has none. */
    Optional<Validity> validity(Unit unit) {
        return book.regulation().getValidity().stream()
                .filter(rule -> rule.getOf() == unit.kind())
                .filter(rule -> applies(rule, unit))
                .findFirst();
    }

    private boolean applies(Validity rule, Unit unit) {
        return rule.getWhen().isEmpty()
                || evaluator.evaluate(rule.getWhen().get(), unit).getVerdict() == Verdict.SATISFIED;
    }

    /** A last valid day, and the day since which records count for the next renewal. */
    private record Term(LocalDate since, LocalDate last) {}

    /** Each renewal opens the time in which the next one may happen, with records of its own. */
    private LocalDate renewed(Renewal renewal, Unit unit, LocalDate acquiredOn, LocalDate first, Consulted consulted) {
        Term term = new Term(acquiredOn, first);
        Optional<Term> next = next(renewal, unit, term, consulted);
        while (next.isPresent()) {
            term = next.get();
            next = next(renewal, unit, term, consulted);
        }
        return term.last();
    }

    /** The renewal granted on the first day on which the records since the last one suffice. */
    private Optional<Term> next(Renewal renewal, Unit unit, Term term, Consulted consulted) {
        boolean untilToday = renewal.isLapsedAllowed() || view.asOf().isBefore(term.last());
        return view.recordDays(term.since(), untilToday ? view.asOf() : term.last()).stream()
                .flatMap(day -> granted(renewal, unit, term, day, consulted).stream())
                .findFirst();
    }

    private Optional<Term> granted(Renewal renewal, Unit unit, Term term, LocalDate day, Consulted consulted) {
        View records = view.recordsBetween(term.since(), day);
        Explanation met = new Evaluator(book, records).evaluate(renewal.getRequires(), unit);
        return met.getVerdict() == Verdict.SATISFIED
                ? new Dates(book, records)
                        .day(renewal.getUntil(), consulted)
                        .filter(last -> last.isAfter(term.last()))
                        .map(last -> new Term(day, last))
                : Optional.empty();
    }
}
