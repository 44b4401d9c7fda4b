package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.OralTime;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Passage;
import io.github.certif.model.session.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The slots of a session: its passages in the order of the day, then the candidates who have none yet. */
final class Slots {

    private static final Comparator<Slot> BY_TIME = Comparator.comparing(
                    (Slot slot) -> slot.day().orElse(LocalDate.MAX))
            .thenComparing(slot -> slot.start().orElse(LocalTime.MAX));

    private final Session session;
    private final Map<CandidateId, OralTime> orals;
    private final Map<CandidateId, Integer> extra;

    Slots(Session session, Map<CandidateId, OralTime> orals, Map<CandidateId, Integer> extra) {
        this.session = session;
        this.orals = orals;
        this.extra = extra;
    }

    /**
     * A candidate's time before the jury.
     *
     * @param candidate the candidate
     * @param day the day; empty while it is not known
     * @param start when it starts; empty while it is not planned
     * @param end when it ends; empty while it is not known
     * @param jurors who sits
     */
    record Slot(
            Candidate candidate,
            Optional<LocalDate> day,
            Optional<LocalTime> start,
            Optional<LocalTime> end,
            List<Juror> jurors) {}

    List<Slot> all() {
        return session.getDossiers().stream().flatMap(this::of).sorted(BY_TIME).toList();
    }

    private Stream<Slot> of(Dossier dossier) {
        Candidate candidate = dossier.getCandidate();
        List<Passage> planned = session.getPassages().stream()
                .filter(passage -> passage.getCandidate().equals(candidate.getId()))
                .toList();
        return planned.isEmpty()
                ? Stream.of(unplanned(dossier))
                : planned.stream().map(passage -> slot(candidate, passage));
    }

    private Slot unplanned(Dossier dossier) {
        Candidate candidate = dossier.getCandidate();
        Optional<LocalDate> day = MinutesRow.of(session.getId(), dossier, Optional.empty())
                .sitting()
                .map(Sitting::getExamOn);
        return new Slot(candidate, day, Optional.empty(), Optional.empty(), panel(candidate.getId()));
    }

    private Slot slot(Candidate candidate, Passage passage) {
        Optional<LocalTime> start = passage.getPlannedStart();
        Optional<LocalTime> end = passage.getPlannedEnd()
                .or(() -> start.flatMap(from -> length(candidate.getId()).map(from::plusMinutes)));
        return new Slot(
                candidate,
                Optional.of(passage.getOn()),
                start,
                end,
                passage.getJurors().map(this::jurors).orElseGet(() -> panel(candidate.getId())));
    }

    /** The oral with what was granted. */
    private Optional<Integer> length(CandidateId candidate) {
        return Optional.ofNullable(orals.get(candidate))
                .filter(time -> !time.segments().isEmpty())
                .map(OralTime::atMost)
                .map(minutes -> minutes + extra.getOrDefault(candidate, 0));
    }

    private List<Juror> jurors(List<String> ids) {
        return session.getJury().stream()
                .filter(juror -> ids.contains(juror.getId()))
                .toList();
    }

    /** All but those who do not sit for the candidate. */
    private List<Juror> panel(CandidateId candidate) {
        return session.getJury().stream()
                .filter(juror -> !juror.getRecusedFor().contains(candidate))
                .toList();
    }
}
