package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.session.Accommodation;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Passage;
import io.github.certif.model.session.Session;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passages of a session as they are known on a day: what is planned is known, what takes place later is not. */
final class Passages {

    private final Session session;
    private final LocalDate asOf;
    private final List<Slot> slots = new ArrayList<>();

    Passages(Session session, LocalDate asOf) {
        this.session = session;
        this.asOf = asOf;
        for (int i = 0; i < session.getPassages().size(); i++) {
            Passage passage = session.getPassages().get(i);
            slots.add(new Slot(passage.getOn().isAfter(asOf) ? planned(passage) : passage, i));
        }
    }

    /** Passages and accommodations of candidates whom the session does not know: no rule would be asked of them. */
    static List<Finding> ofNobody(Session session) {
        Set<CandidateId> known = session.getDossiers().stream()
                .map(dossier -> dossier.getCandidate().getId())
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        unknown(
                "/passages",
                session.getPassages().stream().map(Passage::getCandidate).toList(),
                known,
                findings);
        unknown(
                "/accommodations",
                session.getAccommodations().stream()
                        .map(Accommodation::getCandidate)
                        .toList(),
                known,
                findings);
        return findings;
    }

    private static void unknown(
            String pointer, List<CandidateId> candidates, Set<CandidateId> known, List<Finding> findings) {
        for (int i = 0; i < candidates.size(); i++) {
            if (!known.contains(candidates.get(i))) {
                findings.add(Finding.warning("CANDIDATE_UNKNOWN")
                        .candidate(candidates.get(i))
                        .path(pointer + "/" + i + "/candidate")
                        .build());
            }
        }
    }

    private static Passage planned(Passage passage) {
        return Passage.builder()
                .candidate(passage.getCandidate())
                .on(passage.getOn())
                .plannedStart(passage.getPlannedStart())
                .plannedEnd(passage.getPlannedEnd())
                .extraMinutes(passage.getExtraMinutes())
                .jurors(passage.getJurors())
                .remote(passage.isRemote())
                .build();
    }

    List<Slot> of(CandidateId candidate) {
        return slots.stream()
                .filter(slot -> slot.passage().getCandidate().equals(candidate))
                .toList();
    }

    Session session() {
        return session;
    }

    LocalDate asOf() {
        return asOf;
    }

    // ---- who sits

    /** Who sits for a candidate, by id: who is recorded, otherwise all who are not recused. */
    List<String> panel(Slot slot) {
        return slot.passage()
                .getJurors()
                .orElseGet(() -> session.getJury().stream()
                        .map(Juror::getId)
                        .filter(id -> !isRecused(id, slot))
                        .toList());
    }

    /** Whether somebody sits for a candidate, or is nobody whom the session knows. */
    boolean maySit(String juror, Slot slot) {
        return panel(slot).contains(juror)
                || session.getJury().stream().map(Juror::getId).noneMatch(juror::equals);
    }

    boolean isRecused(String juror, Slot slot) {
        return session.getJury().stream()
                .filter(one -> one.getId().equals(juror))
                .anyMatch(one -> one.getRecusedFor().contains(slot.passage().getCandidate()));
    }

    /** Whether some juror sits in both; where nobody is known, there is but one jury. */
    boolean shareAJuror(Slot one, Slot other) {
        List<String> panel = panel(one);
        List<String> others = panel(other);
        return panel.isEmpty() || others.isEmpty() || panel.stream().anyMatch(others::contains);
    }

    // ---- one after the other

    List<Slot> othersOfTheDay(Slot slot) {
        return slots.stream()
                .filter(other -> other.index() != slot.index())
                .filter(other -> other.passage().getOn().equals(slot.passage().getOn()))
                .filter(other -> shareAJuror(slot, other))
                .toList();
    }

    /** When the same jurors went on with somebody else. */
    Optional<LocalTime> nextStart(Slot slot) {
        Optional<LocalTime> start = slot.passage().getStart();
        return othersOfTheDay(slot).stream()
                .filter(Slot::isHeld)
                .flatMap(other -> other.passage().getStart().stream())
                .filter(other -> start.filter(own -> other.isAfter(own)).isPresent())
                .min(Comparator.naturalOrder());
    }

    /** The day of the first passage; that of the session while none is known. */
    LocalDate firstDay() {
        return slots.stream()
                .map(slot -> slot.passage().getOn())
                .min(Comparator.naturalOrder())
                .orElse(session.getStartsOn());
    }

    // ---- accommodations

    /** What a candidate was granted until the day of the question. */
    List<Accommodation> granted(CandidateId candidate) {
        return session.getAccommodations().stream()
                .filter(one -> one.getCandidate().equals(candidate))
                .filter(one -> one.getGrantedOn().filter(asOf::isBefore).isEmpty())
                .toList();
    }

    /**
     * The minutes that accommodations add to an assessment, in the candidate's favour to the full minute: those of the
     * passage, but no more than was granted where something was.
     */
    int extra(Slot slot, int planned) {
        return extra(slot.passage().getCandidate(), slot.passage().getExtraMinutes(), planned);
    }

    /** The same over all passages of a candidate; what was granted where there is none yet. */
    int extra(CandidateId candidate, int planned) {
        return of(candidate).stream()
                .mapToInt(slot -> extra(slot, planned))
                .max()
                .orElseGet(() -> extra(candidate, Optional.empty(), planned));
    }

    private int extra(CandidateId candidate, Optional<Integer> passage, int planned) {
        List<Accommodation> granted = granted(candidate);
        int most = granted.stream()
                .flatMap(one -> Stream.of(
                        one.getExtraMinutes().orElse(0),
                        one.getFactor()
                                .map(factor -> added(Exact.parse(factor), planned))
                                .orElse(0)))
                .mapToInt(Integer::intValue)
                .sum();
        return passage.map(own -> granted.isEmpty() ? own : Math.min(own, most)).orElse(most);
    }

    private static int added(Exact factor, int planned) {
        Exact all = factor.times(Exact.of(planned, 1));
        int minutes = all.over().divide(all.under(), 0, RoundingMode.CEILING).intValueExact();
        return Math.max(0, minutes - planned);
    }
}
