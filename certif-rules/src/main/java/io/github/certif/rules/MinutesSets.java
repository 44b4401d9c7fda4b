package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesCounts;
import io.github.certif.model.session.MinutesRow;
import io.github.certif.model.session.Session;
import io.github.certif.rules.Papers.Placed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Sets of minutes as a whole: how many there are, whom they list, what they count. */
final class MinutesSets {

    private final MinutesAnswers answers;

    MinutesSets(MinutesAnswers answers) {
        this.answers = answers;
    }

    /** One set for each certification; one that belongs to none of them is one too many. */
    void sets(List<Papers> papers, Session session) {
        for (Papers of : papers) {
            int found = of.minutes().size();
            String name = of.certification().map(code -> code.value()).orElse("-");
            answers.add(
                    "/minutes",
                    MinutesAnswers.of(
                            found == 1,
                            Fact.of("certification", name),
                            Fact.of("sets", String.valueOf(found)),
                            Fact.of("expected", "1")));
        }
        for (Placed<Minutes> one : Placed.all(session.getMinutes(), "/minutes")) {
            if (papers.stream().noneMatch(of -> of.holds(one))) {
                answers.add(
                        one.path(),
                        MinutesAnswers.of(
                                false,
                                Fact.of("session", one.value().getSession().value()),
                                Fact.of(
                                        "certification",
                                        one.value()
                                                .getCertification()
                                                .map(code -> code.value())
                                                .orElse("-"))));
            }
        }
    }

    void ask(MinutesRule rule, Papers of) {
        for (Placed<Minutes> minutes : of.minutes()) {
            switch (rule) {
                case ROWS -> rows(of, minutes);
                case COUNTS -> counts(minutes);
                default -> examDates(of, minutes);
            }
        }
    }

    private void rows(Papers of, Placed<Minutes> minutes) {
        List<MinutesRow> rows = minutes.value().getRows();
        for (Dossier dossier : of.registered()) {
            CandidateId id = dossier.getCandidate().getId();
            long found =
                    rows.stream().filter(row -> row.getCandidate().equals(id)).count();
            answers.add(
                    id,
                    minutes.path() + "/rows",
                    MinutesAnswers.of(found == 1, Fact.of("rows", String.valueOf(found))));
        }
        for (Placed<MinutesRow> row : Placed.all(rows, minutes.path() + "/rows")) {
            CandidateId id = row.value().getCandidate();
            if (of.dossier(id).isEmpty()) {
                answers.add(id, row.path(), MinutesAnswers.of(false, Fact.of("registered", "false")));
            }
        }
    }

    // ---- counts

    private void counts(Placed<Minutes> minutes) {
        MinutesCounts counts = minutes.value().getCounts();
        String path = minutes.path() + "/counts";
        List<MinutesRow> rows = minutes.value().getRows();
        count(path, "registered", counts.getRegistered(), rows, row -> true);
        count(
                path,
                "present",
                counts.getPresent(),
                rows,
                row -> !isMarked(row, Outcome.ABSENT) && !row.getDecisions().isEmpty());
        count(path, "absent", counts.getAbsent(), rows, row -> isMarked(row, Outcome.ABSENT));
        count(path, "admitted", counts.getAdmitted(), rows, row -> isMarked(row, Outcome.ADMITTED));
        count(path, "partial", counts.getPartial(), rows, row -> isMarked(row, Outcome.PARTIALLY_ADMITTED));
        count(path, "notAdmitted", counts.getNotAdmitted(), rows, row -> isMarked(row, Outcome.NOT_ADMITTED));
        sums(path, counts, rows.size());
    }

    private static boolean isMarked(MinutesRow row, Outcome outcome) {
        return row.getDecisions().contains(outcome);
    }

    /** A count that is not written is a field to fill in, not a count that disagrees. */
    private void count(
            String path, String name, Optional<Integer> count, List<MinutesRow> rows, Predicate<MinutesRow> marked) {
        count.ifPresent(written -> {
            long found = rows.stream().filter(marked).count();
            answers.add(
                    path + "/" + name,
                    MinutesAnswers.of(
                            written == found,
                            Fact.of(name, String.valueOf(written)),
                            Fact.of("rows", String.valueOf(found))));
        });
    }

    private void sums(String path, MinutesCounts counts, int rows) {
        if (counts.getPresent().isPresent() && counts.getAbsent().isPresent()) {
            sum(
                    path,
                    "registered",
                    counts.getRegistered().orElse(rows),
                    counts.getPresent().get() + counts.getAbsent().get(),
                    "present + absent");
        }
        if (counts.getPresent().isPresent()
                && counts.getAdmitted().isPresent()
                && counts.getNotAdmitted().isPresent()) {
            sum(
                    path,
                    "present",
                    counts.getPresent().get(),
                    counts.getAdmitted().get()
                            + counts.getPartial().orElse(0)
                            + counts.getNotAdmitted().get(),
                    "admitted + partial + notAdmitted");
        }
    }

    private void sum(String path, String name, int whole, int parts, String of) {
        answers.add(
                path + "/" + name,
                MinutesAnswers.of(
                        whole == parts, Fact.of(name, String.valueOf(whole)), Fact.of(of, String.valueOf(parts))));
    }

    // ---- days

    private void examDates(Papers of, Placed<Minutes> minutes) {
        LocalDate first = minutes.value().getStartsOn().orElse(of.session().getStartsOn());
        LocalDate last = minutes.value().getEndsOn().orElse(of.session().getEndsOn());
        for (Placed<LocalDate> day : Placed.all(minutes.value().getExamDates(), minutes.path() + "/examDates")) {
            answers.add(
                    day.path(),
                    MinutesAnswers.of(
                            !day.value().isBefore(first) && !day.value().isAfter(last),
                            Fact.of("exam", day.value().toString()),
                            Fact.of("start", first.toString()),
                            Fact.of("end", last.toString())));
        }
    }
}
