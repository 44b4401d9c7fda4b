package io.github.certif.rules;

import io.github.certif.model.code.Unit;
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
        return view.acquisitions().stream()
                .filter(acquisition -> acquisition.getUnit().equals(unit))
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
    private static boolean isClaim(Acquisition acquisition) {
        return acquisition.getStatus() == AcquisitionStatus.CLAIMED
                || acquisition.getProof().isEmpty();
    }

    /** The last day on which something acquired on a day still counts; empty when it is for life. */
    Optional<LocalDate> lastValidDay(Unit unit, LocalDate acquiredOn, Consulted consulted) {
        Optional<Validity> validity = book.regulation().getValidity().stream()
                .filter(rule -> rule.getOf() == unit.kind())
                .filter(rule -> applies(rule, unit))
                .findFirst();
        if (validity.isEmpty() || validity.get().getUntil().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> first = new Dates(book, view, Optional.of(acquiredOn))
                .day(validity.get().getUntil().get(), consulted);
        return first.map(day -> validity.get()
                .getRenewal()
                .map(renewal -> renewed(renewal, unit, day, consulted))
                .orElse(day));
    }

    private boolean applies(Validity rule, Unit unit) {
        return rule.getWhen().isEmpty()
                || evaluator.evaluate(rule.getWhen().get(), unit).getVerdict() == Verdict.SATISFIED;
    }

    /** Each renewal opens the time in which the next one may happen, until none moves the day any more. */
    private LocalDate renewed(Renewal renewal, Unit unit, LocalDate first, Consulted consulted) {
        LocalDate last = first;
        while (true) {
            boolean late = view.asOf().isAfter(last) && !renewal.isLapsedAllowed();
            View until = view.recordsUntil(late ? last : view.asOf());
            Verdict granted = new Evaluator(book, until)
                    .evaluate(renewal.getRequires(), unit)
                    .getVerdict();
            Optional<LocalDate> next = new Dates(book, until).day(renewal.getUntil(), consulted);
            if (granted != Verdict.SATISFIED || next.isEmpty() || !next.get().isAfter(last)) {
                return last;
            }
            last = next.get();
        }
    }
}
