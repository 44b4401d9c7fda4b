package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.session.Passage;
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
                .facts(facts())
                .build();
        return View.of(book, dossier, lastDay());
    }

    /** A session is remote where one candidate is seen at a distance. */
    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        if (session.getPassages().stream().anyMatch(Passage::isRemote)) {
            facts.put(REMOTE, "true");
        }
        facts.putAll(session.getFacts());
        return facts;
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
                .from(known(dossier, asOf))
                .sittings(known(dossier, asOf).getSittings().stream()
                        .filter(sitting -> isHere(sitting) || !sitting.getExamOn().isAfter(session.getEndsOn()))
                        .map(this::dated)
                        .toList())
                .addAllRecords(planned())
                .facts(facts)
                .build();
        return View.of(book, seen, latest(lastDay(), lastDay(seen)));
    }

    /** A dossier that no session is known of. */
    static View alone(Rulebook book, Dossier dossier, LocalDate asOf) {
        Dossier seen = known(dossier, asOf);
        return View.of(book, seen, latest(lastDay(seen), asOf)).recordsUntil(asOf);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What was known of a candidate on a day; of what is still to come, only that it is planned. */
    private static Dossier known(Dossier dossier, LocalDate asOf) {
        return Dossier.builder()
                .from(dossier)
                .records(known(dossier.getRecords(), asOf))
                .sittings(dossier.getSittings().stream()
                        .map(sitting -> sitting.getExamOn().isAfter(asOf) ? planned(sitting) : sitting)
                        .toList())
                .appraisals(dossier.getAppraisals().stream()
                        .filter(one -> !one.getOn().isAfter(asOf))
                        .toList())
                .acquisitions(dossier.getAcquisitions().stream()
                        .filter(one -> !one.getOn().isAfter(asOf))
                        .toList())
                .rulings(dossier.getRulings().stream()
                        .filter(one -> !one.getOn().isAfter(asOf))
                        .toList())
                .build();
    }

    private static Sitting planned(Sitting sitting) {
        return Sitting.builder()
                .id(sitting.getId())
                .session(sitting.getSession())
                .examOn(sitting.getExamOn())
                .sessionStartsOn(sitting.getSessionStartsOn())
                .sessionEndsOn(sitting.getSessionEndsOn())
                .scope(sitting.getScope())
                .build();
    }

    private static List<DossierRecord> known(List<DossierRecord> records, LocalDate asOf) {
        return records.stream().filter(entry -> !entry.getOn().isAfter(asOf)).toList();
    }

    private List<DossierRecord> planned() {
        return Stream.concat(
                        session.getDates().entrySet().stream().map(day -> dated(day.getKey(), day.getValue())),
                        session.getShared().stream()
                                .filter(shared -> !shared.getOn().isAfter(asOf))
                                .map(shared ->
                                        dated("shared:" + shared.getDocument() + ":" + shared.getTo(), shared.getOn())))
                .toList();
    }

    private static DossierRecord dated(String kind, LocalDate day) {
        return DossierRecord.builder().kind(kind).on(day).build();
    }

    /** A sitting of this session has the session's days. */
    private Sitting dated(Sitting sitting) {
        if (!isHere(sitting)) {
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

    private boolean isHere(Sitting sitting) {
        return sitting.getSession().filter(session.getId()::equals).isPresent()
                || sitting.getSession().isEmpty()
                        && !sitting.getExamOn().isBefore(session.getStartsOn())
                        && !sitting.getExamOn().isAfter(session.getEndsOn());
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
