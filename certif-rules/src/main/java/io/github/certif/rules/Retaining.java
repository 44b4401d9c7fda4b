package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Keeping;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Whether a document must still be kept. */
final class Retaining {

    private static final String UNLIMITED = "UNLIMITED";

    private final Rulebook book;
    private final View view;

    /** What is counted from is looked for in a view. */
    Retaining(Rulebook book, View view) {
        this.book = book;
        this.view = view;
    }

    /** The entries that hold for a document. */
    List<Keeping> of(String document) {
        Evaluator evaluator = new Evaluator(book, view);
        return book.regulation().getRetention().stream()
                .filter(keeping -> keeping.getDocument().equals(document))
                .filter(keeping -> keeping.getWhen().stream()
                        .allMatch(when -> evaluator.evaluate(when, Unit.title()).getVerdict() == Verdict.SATISFIED))
                .toList();
    }

    /** Whether an entry lets a document go that was closed on a day; the last day still belongs to the period. */
    Explanation isOver(Keeping keeping, LocalDate closed, LocalDate on) {
        Consulted consulted = new Consulted(book);
        boolean endless = keeping.getPeriod()
                .map(period -> consulted
                        .text(period)
                        .filter(text -> !text.equals(UNLIMITED))
                        .isEmpty())
                .orElse(keeping.getUntil().isEmpty());
        Optional<LocalDate> last = endless ? Optional.empty() : last(keeping, closed, consulted);
        boolean over = last.filter(on::isAfter).isPresent();
        return MinutesAnswers.of(
                over,
                consulted.policies(),
                Fact.of("document", keeping.getDocument()),
                Fact.of("closed", closed.toString()),
                Fact.of("keepUntil", last.map(String::valueOf).orElse(UNLIMITED)));
    }

    /** The later of the period's end and the day; a day that nobody knows has not passed. */
    private Optional<LocalDate> last(Keeping keeping, LocalDate closed, Consulted consulted) {
        Optional<LocalDate> byPeriod =
                keeping.getPeriod().flatMap(consulted::text).map(Period::parse).map(closed::plus);
        if (keeping.getUntil().isEmpty()) {
            return byPeriod;
        }
        return new Dates(book, view)
                .day(keeping.getUntil().get(), consulted)
                .map(until -> byPeriod.filter(until::isBefore).orElse(until));
    }
}
