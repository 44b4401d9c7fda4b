package io.github.certif.rules;

import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.OralTime;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.session.LateStart;
import io.github.certif.model.session.Pause;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the times of a passage come to; empty where a rule has nothing to ask of it. */
final class PassageTimes {

    private static final String NONE = "-";
    private static final String SESSION_MANAGER = "SESSION_MANAGER";

    private final Rulebook book;
    private final Passages passages;
    private final View view;

    PassageTimes(Rulebook book, Passages passages, View view) {
        this.book = book;
        this.passages = passages;
        this.view = view;
    }

    private OralTime plan() {
        return new OralRules(book).plan(view.scope());
    }

    // ---- durations

    Optional<Explanation> duration(Slot slot, boolean pausesToo) {
        if (!slot.isHeld()) {
            return Optional.empty();
        }
        OralTime plan = plan();
        if (plan.segments().isEmpty() || slot.lasted().isEmpty()) {
            return Optional.of(unknown(plan, Fact.of("end", NONE)));
        }
        int extra = passages.extra(slot, plan.atMost());
        int actual = slot.lasted().orElseThrow() - (pausesToo ? 0 : slot.paused());
        boolean fits = actual >= plan.atLeast() - slot.lost() && actual <= plan.atMost() + extra;
        if (!fits && slot.isLate().isEmpty() && actual >= plan.atLeast() - slot.delay() && actual < plan.atLeast()) {
            return Optional.of(unknown(plan, time("arrivedAt", Optional.empty())));
        }
        Explanation.Builder node = met(fits)
                .addFacts(minutes("actual", actual))
                .addFacts(Fact.of("planned", OralRules.minutes(plan.atLeast(), plan.atMost())));
        more(node, "extra", extra);
        more(node, "lost", slot.lost());
        more(node, "paused", slot.paused());
        return Optional.of(resting(plan, node));
    }

    Optional<Explanation> segments(Slot slot) {
        if (!slot.isHeld()) {
            return Optional.empty();
        }
        OralTime plan = plan();
        Map<String, Integer> measured = slot.passage().getMinutes();
        if (plan.segments().isEmpty() || measured.isEmpty()) {
            return Optional.of(unknown(plan, Fact.of("segment", NONE)));
        }
        int extra = passages.extra(slot, plan.atMost());
        List<Fact> facts = new ArrayList<>();
        int over = 0;
        for (Map.Entry<String, Integer> segment : measured.entrySet()) {
            int most = most(plan, segment.getKey());
            over += Math.max(0, segment.getValue() - most);
            facts.add(Fact.of("segment:" + segment.getKey(), segment.getValue() + "/" + most));
        }
        Explanation.Builder node = met(over <= extra).addAllFacts(facts);
        more(node, "extra", extra);
        return Optional.of(resting(plan, node));
    }

    /** The most minutes of a segment; none at all for one that is not planned. */
    private static int most(OralTime plan, String id) {
        return plan.segments().stream()
                .filter(segment -> segment.getId().equals(id))
                .mapToInt(OralSegment::getMinutes)
                .sum();
    }

    private static Explanation resting(OralTime plan, Explanation.Builder node) {
        return Nodes.allOf(passage(), List.of(node.build(), plan.explanation()));
    }

    private static Explanation unknown(OralTime plan, Fact missing) {
        Explanation gap = Nodes.leaf("passage", Verdict.UNDETERMINED, Reason.NOT_RECORDED)
                .addFacts(missing)
                .build();
        return plan.segments().isEmpty()
                ? plan.explanation()
                : resting(plan, Explanation.builder().from(gap));
    }

    // ---- late candidates

    Optional<Explanation> lateEnd(Slot slot) {
        if (!slot.isHeld() || !slot.isLate().orElse(false)) {
            return Optional.empty();
        }
        Optional<LocalTime> planned = slot.passage().getPlannedEnd();
        Optional<LocalTime> end = slot.end();
        List<Fact> facts = List.of(time("end", end), time("plannedEnd", planned));
        if (planned.isEmpty() || end.isEmpty()) {
            return Optional.of(missing(facts));
        }
        boolean kept = !end.get().isAfter(planned.get().plusMinutes(slot.paused()));
        return Optional.of(met(kept).addAllFacts(facts).build());
    }

    /** A late start does not say who was late. */
    Optional<Explanation> lateDecided(Slot slot) {
        if (slot.isHeld() && slot.isLate().isEmpty()) {
            return Optional.of(missing(List.of(
                    time("plannedStart", slot.passage().getPlannedStart()),
                    time("start", slot.passage().getStart()),
                    time("arrivedAt", Optional.empty()))));
        }
        Optional<LateStart> decision = slot.passage().getLate();
        if (!slot.isLate().orElse(false) || decision.isEmpty() && !slot.isHeld()) {
            return Optional.empty();
        }
        boolean sat = slot.passage().getStart().isPresent();
        boolean decided = decision.filter(late -> SESSION_MANAGER.equals(late.getBy()))
                .filter(late -> !sat || late.getRuling() == LateStart.Ruling.ADMITTED)
                .isPresent();
        return Optional.of(Nodes.leaf(
                        "passage",
                        Verdict.of(decided),
                        decided ? Reason.MET : decision.isEmpty() ? Reason.NOT_RECORDED : Reason.NOT_MET)
                .addFacts(time("plannedStart", slot.passage().getPlannedStart()))
                .addFacts(time("arrivedAt", slot.arrival()))
                .addFacts(Fact.of("decidedBy", decision.map(LateStart::getBy).orElse(NONE)))
                .addFacts(Fact.of(
                        "ruling", decision.map(late -> late.getRuling().name()).orElse(NONE)))
                .build());
    }

    // ---- slots, pauses, interview

    Optional<Explanation> apart(Slot slot) {
        Optional<Span> own = span(slot);
        if (own.isEmpty()) {
            return Optional.of(
                    missing(List.of(time("plannedStart", slot.passage().getPlannedStart()))));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("slot", own.get().text()));
        passages.othersOfTheDay(slot).stream()
                .flatMap(other -> span(other).stream())
                .filter(own.get()::meets)
                .forEach(other -> facts.add(Fact.of("overlaps", other.text())));
        return Optional.of(met(facts.size() == 1).addAllFacts(facts).build());
    }

    /** From when to when: as it was, otherwise as it is planned. */
    private record Span(LocalTime from, LocalTime to) {

        boolean meets(Span other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }

        String text() {
            return from + "-" + to;
        }
    }

    private static Optional<Span> span(Slot slot) {
        Optional<LocalTime> from =
                slot.passage().getStart().or(() -> slot.passage().getPlannedStart());
        Optional<LocalTime> to = slot.passage().getEnd().or(() -> slot.passage().getPlannedEnd());
        return from.flatMap(start -> to.map(end -> new Span(start, end)));
    }

    /** Nobody is disturbed meanwhile: the session manager is told once the assessment is over. */
    Optional<Explanation> pausesReported(Slot slot) {
        List<Pause> pauses = slot.passage().getPauses();
        if (pauses.isEmpty()) {
            return Optional.empty();
        }
        List<Explanation> answers =
                pauses.stream().map(pause -> reported(pause, slot.end())).toList();
        return Optional.of(Nodes.allOf(passage(), answers));
    }

    private static Explanation reported(Pause pause, Optional<LocalTime> end) {
        Optional<LocalTime> reported = pause.getReportedAt();
        List<Fact> facts =
                List.of(time("pause", Optional.of(pause.getStart())), time("reportedAt", reported), time("end", end));
        if (reported.isPresent() && end.isEmpty()) {
            return missing(facts);
        }
        boolean kept = reported.filter(at -> end.filter(at::isBefore).isEmpty()).isPresent();
        Reason reason = kept ? Reason.MET : reported.isPresent() ? Reason.TOO_EARLY : Reason.NOT_RECORDED;
        return Nodes.leaf("passage", Verdict.of(kept), reason)
                .addAllFacts(facts)
                .build();
    }

    Optional<Explanation> interview(Slot slot) {
        if (slot.passage().getEnd().isEmpty()) {
            return Optional.empty();
        }
        int minutes = slot.passage().getInterviewMinutes().orElse(0);
        return Optional.of(
                met(minutes > 0).addFacts(minutes("interview", minutes)).build());
    }

    // ---- nodes

    private static Explanation.Builder passage() {
        Explanation.Builder node = Explanation.builder();
        return node.kind("passage");
    }

    private static Explanation.Builder met(boolean met) {
        return Nodes.leaf("passage", Verdict.of(met), met ? Reason.MET : Reason.NOT_MET);
    }

    private static Explanation missing(List<Fact> facts) {
        return Nodes.leaf("passage", Verdict.UNDETERMINED, Reason.NOT_RECORDED)
                .addAllFacts(facts)
                .build();
    }

    private static Fact minutes(String name, int minutes) {
        return Fact.of(name, String.valueOf(minutes));
    }

    private static void more(Explanation.Builder node, String name, int minutes) {
        if (minutes > 0) {
            node.addFacts(minutes(name, minutes));
        }
    }

    private static Fact time(String name, Optional<LocalTime> time) {
        return Fact.of(name, time.map(LocalTime::toString).orElse(NONE));
    }
}
