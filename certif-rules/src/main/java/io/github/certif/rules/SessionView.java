package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.session.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the rules of procedure see of a session on a day: its own records as a dossier that nobody decides, and each
 * candidate's dossier with the days and facts of the session. What was recorded later does not exist; planned days do.
 */
final class SessionView {

    private static final String REMOTE = "remote";

    private final Rulebook book;
    private final Session session;
    private final LocalDate asOf;
    private final Passages passages;

    SessionView(Rulebook book, Session session, LocalDate asOf) {
        this.book = book;
        this.session = session;
        this.asOf = asOf;
        this.passages = new Passages(session, asOf);
    }

    Session session() {
        return session;
    }

    LocalDate asOf() {
        return asOf;
    }

    Passages passages() {
        return passages;
    }

    /** The session as a whole. */
    View whole() {
        Dossier dossier = Dossier.builder()
                .referential(session.getReferential())
                .candidate(Candidate.builder()
                        .id(CandidateId.of("-"))
                        .familyName("-")
                        .givenName("-")
                        .build())
                .addSittings(Sitting.builder()
                        .id(SittingId.of(session.getId().value()))
                        .examOn(session.getStartsOn())
                        .sessionStartsOn(session.getStartsOn())
                        .sessionEndsOn(session.getEndsOn())
                        .build())
                .addAllRecords(known(session.getRecords(), asOf))
                .addAllRecords(planned())
                .facts(session.getFacts())
                .build();
        return View.of(book, dossier, lastDay());
    }

    /** A candidate of the session. */
    View of(Dossier dossier) {
        Map<String, String> facts = new LinkedHashMap<>(session.getFacts());
        if (passages.of(dossier.getCandidate().getId()).stream()
                .anyMatch(slot -> slot.passage().isRemote())) {
            facts.put(REMOTE, "true");
        }
        facts.putAll(dossier.getFacts());
        Dossier seen = Dossier.builder()
                .from(dossier)
                .sittings(dossier.getSittings().stream().map(this::dated).toList())
                .records(Stream.concat(known(dossier.getRecords(), asOf).stream(), planned().stream())
                        .toList())
                .facts(facts)
                .build();
        return View.of(
                book,
                seen,
                Stream.of(lastDay(), lastDay(seen))
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** A dossier that no session is known of. */
    static View alone(Rulebook book, Dossier dossier, LocalDate asOf) {
        Dossier seen = Dossier.builder()
                .from(dossier)
                .records(known(dossier.getRecords(), asOf))
                .build();
        LocalDate last = lastDay(seen);
        return View.of(book, seen, last.isAfter(asOf) ? last : asOf);
    }

    private static List<DossierRecord> known(List<DossierRecord> records, LocalDate asOf) {
        return records.stream().filter(entry -> !entry.getOn().isAfter(asOf)).toList();
    }

    private List<DossierRecord> planned() {
        return session.getDates().entrySet().stream()
                .map(day -> DossierRecord.builder()
                        .kind(day.getKey())
                        .on(day.getValue())
                        .build())
                .toList();
    }

    /** A sitting of this session has the session's days. */
    private Sitting dated(Sitting sitting) {
        boolean here = sitting.getSession().filter(session.getId()::equals).isPresent()
                || sitting.getSession().isEmpty()
                        && !sitting.getExamOn().isBefore(session.getStartsOn())
                        && !sitting.getExamOn().isAfter(session.getEndsOn());
        if (!here) {
            return sitting;
        }
        Sitting.Builder dated = Sitting.builder().from(sitting);
        if (sitting.getSessionStartsOn().isEmpty()) {
            dated.sessionStartsOn(session.getStartsOn());
        }
        if (sitting.getSessionEndsOn().isEmpty()) {
            dated.sessionEndsOn(session.getEndsOn());
        }
        return dated.build();
    }

    private LocalDate lastDay() {
        return Stream.concat(Stream.of(session.getEndsOn(), asOf), session.getDates().values().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate lastDay(Dossier dossier) {
        return dossier.getSittings().stream()
                .map(Sitting::getExamOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
