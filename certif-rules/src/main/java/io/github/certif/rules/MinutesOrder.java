package io.github.certif.rules;

import io.github.certif.model.decision.Fact;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesTimes;
import io.github.certif.rules.Papers.Placed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The order in which sets of minutes were filled in. */
final class MinutesOrder {

    private final MinutesAnswers answers;

    MinutesOrder(MinutesAnswers answers) {
        this.answers = answers;
    }

    void ask(MinutesRule rule, Papers of) {
        for (Placed<Minutes> minutes : of.minutes()) {
            MinutesTimes times = minutes.value().getTimes();
            String path = minutes.path() + "/times";
            switch (rule) {
                case PREFILLED -> prefilled(of, path, times);
                case HANDED_OVER -> handedOver(of, path, times);
                case GRIDS_FIRST ->
                    inOrder(
                            path,
                            "gridsCompleted",
                            of.done(times.getGridsCompleted()),
                            "resultsEntered",
                            of.done(times.getResultsEntered()));
                default ->
                    inOrder(
                            path,
                            "resultsEntered",
                            of.done(times.getResultsEntered()),
                            "closed",
                            of.done(times.getClosed()));
            }
        }
    }

    /** On the first day at the latest, and before they are handed over. */
    private void prefilled(Papers of, String path, MinutesTimes times) {
        Optional<LocalDateTime> done = of.done(times.getPrefilled());
        if (done.isEmpty()) {
            answers.add(path + "/prefilled", MinutesAnswers.unknown("prefilled"));
            return;
        }
        LocalDate start = of.session().getStartsOn();
        boolean before = !done.get().toLocalDate().isAfter(start)
                && of.done(times.getHandedOver()).stream().allMatch(handed -> isInOrder(done.get(), handed));
        answers.add(
                path + "/prefilled",
                MinutesAnswers.of(
                        before, Fact.of("prefilled", done.get().toString()), Fact.of("start", start.toString())));
    }

    private void handedOver(Papers of, String path, MinutesTimes times) {
        Optional<LocalDateTime> handed = of.done(times.getHandedOver());
        LocalDate start = of.session().getStartsOn();
        answers.add(
                path + "/handedOver",
                handed.map(time -> MinutesAnswers.of(
                                time.toLocalDate().equals(start),
                                Fact.of("handedOver", time.toString()),
                                Fact.of("start", start.toString())))
                        .orElseGet(() -> MinutesAnswers.unknown("handedOver")));
    }

    private void inOrder(
            String path, String first, Optional<LocalDateTime> early, String second, Optional<LocalDateTime> late) {
        if (early.isEmpty() || late.isEmpty()) {
            answers.add(path, MinutesAnswers.unknown(early.isEmpty() ? first : second));
            return;
        }
        answers.add(
                path + "/" + second,
                MinutesAnswers.of(
                        isInOrder(early.get(), late.get()),
                        Fact.of(first, early.get().toString()),
                        Fact.of(second, late.get().toString())));
    }

    /** Midnight stands for a day whose hour was not noted: then days are compared. */
    private static boolean isInOrder(LocalDateTime early, LocalDateTime late) {
        boolean dayOnly = isDay(early) || isDay(late);
        return dayOnly ? !late.toLocalDate().isBefore(early.toLocalDate()) : !late.isBefore(early);
    }

    private static boolean isDay(LocalDateTime time) {
        return time.equals(time.toLocalDate().atStartOfDay());
    }
}
