package io.github.certif.rules;

import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.session.Deliberation;
import io.github.certif.model.session.JurorAbsence;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who of the jury was there during a passage and deliberated after it; empty where a rule has nothing to ask of it. */
final class PassagePanel {

    private static final String NONE = "-";

    private final Passages passages;

    PassagePanel(Passages passages) {
        this.passages = passages;
    }

    // ---- during the passage

    Optional<Explanation> present(Slot slot) {
        return stayed(slot, JurorAbsence.Cause.LEFT);
    }

    Optional<Explanation> connected(Slot slot) {
        return stayed(slot, JurorAbsence.Cause.CONNECTION);
    }

    /** Silence means that everybody stayed; a suspended assessment goes on with everybody. */
    private Optional<Explanation> stayed(Slot slot, JurorAbsence.Cause cause) {
        if (!slot.isHeld()) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (JurorAbsence absence : slot.passage().getAbsences()) {
            if (absence.getCause() == cause && passages.panel(slot).contains(absence.getJuror())) {
                verdicts.add(missedNothing(slot, absence));
                facts.add(Fact.of("juror", absence.getJuror()));
                facts.add(Fact.of("away", away(absence)));
            }
        }
        Verdict verdict = Verdict.allOf(verdicts);
        return Optional.of(Nodes.leaf("passage", verdict, reason(verdict))
                .addAllFacts(facts)
                .build());
    }

    private static Verdict missedNothing(Slot slot, JurorAbsence absence) {
        if (absence.isSuspended()) {
            return Verdict.SATISFIED;
        }
        return slot.isDuring(absence).map(during -> Verdict.of(!during)).orElse(Verdict.UNDETERMINED);
    }

    private static String away(JurorAbsence absence) {
        return absence.getStart() + "-"
                + absence.getEnd().map(LocalTime::toString).orElse("");
    }

    Optional<Explanation> recusedOut(Slot slot) {
        List<Fact> facts = Stream.concat(
                        passages.panel(slot).stream(),
                        slot.passage().getDeliberation().flatMap(Deliberation::getPresent).stream()
                                .flatMap(List::stream))
                .distinct()
                .filter(juror -> passages.isRecused(juror, slot))
                .map(juror -> Fact.of("juror", juror))
                .toList();
        return Optional.of(leaf(facts.isEmpty()).addAllFacts(facts).build());
    }

    // ---- after the passage

    Optional<Explanation> deliberation(Slot slot) {
        if (!slot.isHeld()) {
            return Optional.empty();
        }
        Optional<Deliberation> found = slot.passage().getDeliberation();
        if (found.isEmpty()) {
            return Optional.of(Nodes.leaf("passage", Verdict.UNSATISFIED, Reason.NOT_RECORDED)
                    .addFacts(Fact.of("deliberation", NONE))
                    .build());
        }
        Explanation.Builder node = Explanation.builder();
        return Optional.of(Nodes.allOf(
                node.kind("passage"),
                List.of(after(slot, found.get()), before(slot, found.get()), together(slot, found.get()))));
    }

    private static Explanation after(Slot slot, Deliberation deliberation) {
        Optional<LocalTime> end = slot.end();
        Verdict verdict = end.map(time -> Verdict.of(!deliberation.getStart().isBefore(time)))
                .orElse(Verdict.UNDETERMINED);
        return Nodes.leaf("passage", verdict, verdict == Verdict.UNSATISFIED ? Reason.TOO_EARLY : reason(verdict))
                .addFacts(Fact.of("deliberation", deliberation.getStart().toString()))
                .addFacts(Fact.of("end", end.map(LocalTime::toString).orElse(NONE)))
                .build();
    }

    private Explanation before(Slot slot, Deliberation deliberation) {
        LocalTime over = deliberation.getEnd().orElse(deliberation.getStart());
        Optional<LocalTime> next = passages.nextStart(slot);
        boolean kept = next.filter(over::isAfter).isEmpty();
        Explanation.Builder node = Nodes.leaf("passage", Verdict.of(kept), kept ? Reason.MET : Reason.TOO_LATE)
                .addFacts(Fact.of("deliberation", over.toString()));
        next.ifPresent(start -> node.addFacts(Fact.of("next", start.toString())));
        return node.build();
    }

    private Explanation together(Slot slot, Deliberation deliberation) {
        List<String> panel = passages.panel(slot);
        if (deliberation.getPresent().isEmpty() || panel.isEmpty()) {
            return Nodes.leaf("passage", Verdict.UNDETERMINED, Reason.NOT_RECORDED)
                    .addFacts(Fact.of("present", NONE))
                    .build();
        }
        List<Fact> missing = panel.stream()
                .filter(juror -> !deliberation.getPresent().get().contains(juror))
                .map(juror -> Fact.of("missing", juror))
                .toList();
        return leaf(missing.isEmpty()).addAllFacts(missing).build();
    }

    private static Explanation.Builder leaf(boolean met) {
        return Nodes.leaf("passage", Verdict.of(met), met ? Reason.MET : Reason.NOT_MET);
    }

    private static Reason reason(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Reason.MET;
            case UNSATISFIED -> Reason.NOT_MET;
            case UNDETERMINED -> Reason.NOT_RECORDED;
        };
    }
}
