package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Checked;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.PassageRule;
import io.github.certif.model.session.Accommodation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks what a rule of procedure asks of a candidate's passages before the jury: one answer for each passage that the
 * rule is about, none where it is not.
 */
final class PassageChecks {

    private final Rulebook book;
    private final Passages passages;
    private final View view;
    private final CandidateId candidate;
    private final Checks checks;

    PassageChecks(Rulebook book, Passages passages, View view, Dossier dossier, Checks checks) {
        this.book = book;
        this.passages = passages;
        this.view = view;
        this.candidate = dossier.getCandidate().getId();
        this.checks = checks;
    }

    List<Checked> ask(Check check, PassageRule rule) {
        return switch (rule) {
            case ANNOUNCED -> announced(check);
            case RESULTS ->
                new PassageResults(book, view, passages.asOf())
                        .answer().stream()
                                .map(answer -> checked(check, checks.path(), answer))
                                .toList();
            default ->
                passages.of(candidate).stream()
                        .flatMap(slot -> answer(rule, slot).map(answer -> checked(check, slot.path(), answer)).stream())
                        .toList();
        };
    }

    private Optional<Explanation> answer(PassageRule rule, Slot slot) {
        PassageTimes times = new PassageTimes(book, passages, view);
        PassagePanel panel = new PassagePanel(passages);
        return switch (rule) {
            case JURY_PRESENT -> panel.present(slot);
            case CONNECTION_KEPT -> panel.connected(slot);
            case RECUSED_OUT -> panel.recusedOut(slot);
            case DELIBERATION -> panel.deliberation(slot);
            case SLOTS_APART -> times.apart(slot);
            case DURATION -> times.duration(slot, false);
            case DURATION_WITH_PAUSES -> times.duration(slot, true);
            case SEGMENTS -> times.segments(slot);
            case LATE_END -> times.lateEnd(slot);
            case LATE_DECIDED -> times.lateDecided(slot);
            case PAUSE_REPORTED -> times.pausesReported(slot);
            case INTERVIEW -> times.interview(slot);
            case ANNOUNCED, RESULTS -> throw new IllegalArgumentException("asked of the whole: " + rule);
        };
    }

    private Checked checked(Check check, String path, Explanation answer) {
        return checks.checked(check, path, Nodes.allOf(checks.node(check), List.of(answer)));
    }

    // ---- accommodations

    /** What adds time is granted, and what is granted is announced at the latest on the day of the first passage. */
    private List<Checked> announced(Check check) {
        List<Checked> answers = new ArrayList<>();
        List<Accommodation> all = passages.session().getAccommodations();
        List<Accommodation> granted = passages.granted(candidate);
        for (int i = 0; i < all.size(); i++) {
            if (granted.contains(all.get(i)) && !isAhead(all.get(i))) {
                answers.add(checked(check, "/accommodations/" + i, announced(all.get(i))));
            }
        }
        if (granted.isEmpty()) {
            passages.of(candidate).stream()
                    .filter(slot -> slot.passage().getExtraMinutes().orElse(0) > 0)
                    .map(slot -> checked(check, slot.path(), unannounced(slot)))
                    .forEach(answers::add);
        }
        return answers;
    }

    /** There is still time to announce it. */
    private boolean isAhead(Accommodation accommodation) {
        return accommodation.getAnnouncedOn().isEmpty() && passages.asOf().isBefore(passages.firstDay());
    }

    private Explanation announced(Accommodation accommodation) {
        LocalDate due = passages.firstDay();
        Optional<LocalDate> on = accommodation.getAnnouncedOn().filter(day -> !day.isAfter(passages.asOf()));
        return Nodes.leaf(
                        "passage",
                        Verdict.of(on.filter(day -> !day.isAfter(due)).isPresent()),
                        on.isEmpty() ? Reason.NOT_RECORDED : on.get().isAfter(due) ? Reason.TOO_LATE : Reason.MET)
                .addFacts(Fact.of("announcedOn", on.map(LocalDate::toString).orElse("-")))
                .addFacts(Fact.of("lastDay", due.toString()))
                .build();
    }

    private static Explanation unannounced(Slot slot) {
        return Nodes.leaf("passage", Verdict.UNSATISFIED, Reason.NOT_RECORDED)
                .addFacts(Fact.of(
                        "extra", String.valueOf(slot.passage().getExtraMinutes().orElse(0))))
                .addFacts(Fact.of("announcedOn", "-"))
                .build();
    }
}
