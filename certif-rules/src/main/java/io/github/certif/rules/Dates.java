package io.github.certif.rules;

import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Certification;
import io.github.certif.model.regulation.Moment;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the days of a regulation in a dossier. */
final class Dates {

    private static final String RECORD = "RECORD:";

    private final Rulebook book;
    private final View view;
    private final Optional<LocalDate> acquiredOn;

    Dates(Rulebook book, View view) {
        this(book, view, Optional.empty());
    }

    /** For what is counted from an acquisition. */
    Dates(Rulebook book, View view, Optional<LocalDate> acquiredOn) {
        this.book = book;
        this.view = view;
        this.acquiredOn = acquiredOn;
    }

    /** The day; empty when the anchor is not known. */
    Optional<LocalDate> day(Moment moment, Consulted consulted) {
        if (moment instanceof Moment.Anchored anchored) {
            return anchor(anchored, consulted).flatMap(anchor -> shifted(anchored, anchor, consulted));
        }
        if (moment instanceof Moment.Earliest earliest) {
            return days(earliest.of(), consulted).min(Comparator.naturalOrder());
        }
        return days(((Moment.Latest) moment).of(), consulted).max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> days(List<Moment> moments, Consulted consulted) {
        return moments.stream().flatMap(moment -> day(moment, consulted).stream());
    }

    /** The day that is counted from. */
    Optional<LocalDate> anchor(Moment.Anchored moment, Consulted consulted) {
        Optional<String> anchor = consulted.text(moment.anchor());
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        String name = anchor.get();
        if (name.startsWith(RECORD)) {
            return pick(view.records(name.substring(RECORD.length())).stream().map(this::dateOf), moment, consulted);
        }
        return switch (name) {
            case "ACQUISITION" -> acquiredOn;
            case "REGISTER_END" -> book.referential().getCertification().flatMap(Certification::getRegisteredUntil);
            case "ENROLMENT" -> view.enrolledOn();
            default -> pick(sittings(moment, consulted).flatMap(s -> dateOf(s, name).stream()), moment, consulted);
        };
    }

    private Stream<Sitting> sittings(Moment.Anchored moment, Consulted consulted) {
        // with every sitting attended the question does not arise, and no policy is said to have mattered
        return view.sittings().stream().allMatch(view::attended) || consulted.is(moment.of(), "ANY")
                ? view.sittings().stream()
                : view.sittings().stream().filter(view::attended);
    }

    private static Optional<LocalDate> pick(Stream<LocalDate> days, Moment.Anchored moment, Consulted consulted) {
        List<LocalDate> sorted = days.distinct().sorted().toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        boolean first = sorted.size() > 1 && consulted.is(moment.occurrence(), "FIRST");
        return Optional.of(sorted.get(first ? 0 : sorted.size() - 1));
    }

    private LocalDate dateOf(DossierRecord entry) {
        return view.endOf(entry).orElse(entry.getOn());
    }

    private static Optional<LocalDate> dateOf(Sitting sitting, String anchor) {
        return switch (anchor) {
            case "EXAM" -> Optional.of(sitting.getExamOn());
            case "SESSION_START" -> sitting.getSessionStartsOn();
            case "SESSION_END" -> sitting.getSessionEndsOn();
            case "DELIBERATION" -> sitting.getDeliberatedOn();
            case "NOTIFICATION" -> sitting.getNotifiedOn();
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> shifted(Moment.Anchored moment, LocalDate anchor, Consulted consulted) {
        Optional<Period> period = consulted.text(moment.shift().period()).map(Period::parse);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        Period step = moment.shift().back() ? period.get().negated() : period.get();
        LocalDate day = anchor.plus(step);
        if (isClamped(anchor, step) && consulted.is(moment.monthEnd(), "NEXT_DAY")) {
            day = day.plusDays(1);
        }
        boolean rolls = !isWorked(day) && consulted.is(moment.roll(), "NEXT_WORKING_DAY");
        return Optional.of(rolls ? book.calendar().onOrAfter(day) : day);
    }

    private boolean isWorked(LocalDate day) {
        return book.calendar().isWorkingDay(Objects.requireNonNull(day));
    }

    /** Whether the month that is reached lacks the day of the month that was started from. */
    private static boolean isClamped(LocalDate anchor, Period step) {
        return anchor.plus(Period.ofMonths(Math.toIntExact(step.toTotalMonths())))
                        .getDayOfMonth()
                != anchor.getDayOfMonth();
    }
}
