package io.github.certif.rules;

import io.github.certif.model.session.JurorAbsence;
import io.github.certif.model.session.LateStart;
import io.github.certif.model.session.Passage;
import io.github.certif.model.session.Pause;
import java.time.Duration;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.Optional;

/** A passage before the jury with its place in the session, and the times that follow from it. */
record Slot(Passage passage, int index) {

    private static final int DAY = 24 * 60;

    String path() {
        return "/passages/" + index;
    }

    /** Whether the candidate was assessed, or is being assessed. */
    boolean isHeld() {
        return passage.getStart().isPresent()
                && passage.getLate()
                        .filter(late -> late.getRuling() == LateStart.Ruling.REFUSED)
                        .isEmpty();
    }

    /** The end of the assessment: the closing interview is no part of it. */
    Optional<LocalTime> end() {
        return passage.getEnd().map(end -> end.minusMinutes(Math.min(interview(), room(end))));
    }

    private int interview() {
        return passage.getInterviewMinutes().orElse(0);
    }

    /** No interview reaches back before the start. */
    private int room(LocalTime end) {
        return passage.getStart().map(start -> Math.max(0, minutes(start, end))).orElse(minute(end));
    }

    /** When the candidate was there. */
    Optional<LocalTime> arrival() {
        return passage.getArrivedAt().or(passage::getStart);
    }

    /** Whether the candidate came after the planned time; empty when it is not known: the jury may have been late. */
    Optional<Boolean> isLate() {
        return passage.getPlannedStart()
                .flatMap(planned -> passage.getArrivedAt().map(came -> came.isAfter(planned)))
                .or(() -> passage.getLate().map(late -> true))
                .or(() -> delay() > 0 ? Optional.empty() : Optional.of(false));
    }

    /** The minutes from the planned start to the start; none when one is not known or it started before. */
    int delay() {
        return passage.getPlannedStart()
                .flatMap(planned -> passage.getStart().map(start -> Math.max(0, minutes(planned, start))))
                .orElse(0);
    }

    /** The minutes that a candidate lost by coming late. */
    int lost() {
        return isLate().orElse(false) ? delay() : 0;
    }

    /** The minutes from the start to the end; empty when one is not known. */
    Optional<Integer> lasted() {
        return passage.getStart().flatMap(start -> end().map(end -> minutes(start, end)));
    }

    /** The minutes of pauses, and of suspensions while a juror was away; what overlaps counts once. */
    int paused() {
        if (lasted().isEmpty()) {
            return 0;
        }
        BitSet away = new BitSet(DAY);
        for (Pause pause : passage.getPauses()) {
            int from = minute(pause.getStart());
            away.set(from, from + Math.min(pause.getMinutes(), DAY));
        }
        for (JurorAbsence absence : passage.getAbsences()) {
            int from = minute(absence.getStart());
            int to = minute(absence.getEnd().or(this::end).orElseThrow());
            if (absence.isSuspended() && to > from) {
                away.set(from, to);
            }
        }
        int start = minute(passage.getStart().orElseThrow());
        return away.get(start, start + Math.max(0, lasted().orElseThrow())).cardinality();
    }

    /** Whether a juror was away during an assessment that has started; empty when its end is not known. */
    Optional<Boolean> isDuring(JurorAbsence absence) {
        boolean over = passage.getStart()
                .flatMap(start -> absence.getEnd().map(to -> !to.isAfter(start)))
                .orElse(false);
        boolean after = end().map(end -> !absence.getStart().isBefore(end)).orElse(false);
        if (over || after) {
            return Optional.of(false);
        }
        return end().isPresent() || !absence.getStart().isAfter(start()) ? Optional.of(true) : Optional.empty();
    }

    private LocalTime start() {
        return passage.getStart().orElseThrow();
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }
}
