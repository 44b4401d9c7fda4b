package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.AwardedUnit;
import io.github.certif.model.referential.Certification;
import io.github.certif.model.session.CommitteeRuling;
import io.github.certif.model.session.EvaluationGrid;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesRow;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.Signature;
import io.github.certif.model.session.Transmission;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The grids and minutes of a session for one of its certifications, as they stood on a day. */
final class Papers {

    /**
     * Something in the session, and where it stands.
     *
     * @param value what it is
     * @param path a JSON pointer
     */
    record Placed<T>(T value, String path) {

        static <T> List<Placed<T>> all(List<T> values, String path) {
            return IntStream.range(0, values.size())
                    .mapToObj(i -> new Placed<>(values.get(i), path + "/" + i))
                    .toList();
        }
    }

    private final Rulebook book;
    private final SessionView seen;
    private final Optional<CertificationCode> certification;

    private Papers(Rulebook book, SessionView seen, Optional<CertificationCode> certification) {
        this.book = book;
        this.seen = seen;
        this.certification = certification;
    }

    /** Those of each certification that the session awards. */
    static List<Papers> of(Rulebook book, SessionView seen) {
        List<AwardedUnit> units = seen.session().getCertifications();
        if (units.isEmpty()) {
            return List.of(new Papers(book, seen, Optional.empty()));
        }
        boolean narrowed = book.referential().unitsParameter().isEmpty();
        return units.stream()
                .filter(unit -> !narrowed || isOwn(book, unit.getCode()))
                .map(unit -> new Papers(awarding(book, unit), seen, Optional.of(unit.getCode())))
                .toList();
    }

    /** A certification that names unknown competencies is reported elsewhere; here the whole text stands for it. */
    private static Rulebook awarding(Rulebook book, AwardedUnit unit) {
        boolean known = book.referential().getCompetencies().stream()
                .map(competency -> competency.getCode())
                .toList()
                .containsAll(unit.getCompetencies());
        return known ? book.awarding(unit) : book;
    }

    private static boolean isOwn(Rulebook book, CertificationCode code) {
        return book.referential()
                .getCertification()
                .map(Certification::getCode)
                .filter(code::equals)
                .isPresent();
    }

    Rulebook book() {
        return book;
    }

    Session session() {
        return seen.session();
    }

    Optional<CertificationCode> certification() {
        return certification;
    }

    /** Whether something that names a certification, or none, belongs here. */
    private boolean concerns(Optional<CertificationCode> named) {
        if (certification.isEmpty()) {
            return named.isEmpty() || isOwn(book, named.get());
        }
        return named.equals(certification)
                || named.isEmpty() && session().getCertifications().size() == 1;
    }

    List<Placed<Minutes>> minutes() {
        return Placed.all(session().getMinutes(), "/minutes").stream()
                .filter(one -> concerns(one.value().getCertification()))
                .filter(one -> one.value().getSession().equals(session().getId())
                        && one.value().getReferential().equals(session().getReferential()))
                .toList();
    }

    /** Whether a set of minutes belongs to this session for this certification. */
    boolean holds(Placed<Minutes> one) {
        return minutes().contains(one);
    }

    /** Grids that had been completed by the day; one without a day is there. */
    List<Placed<EvaluationGrid>> grids() {
        return Placed.all(session().getGrids(), "/grids").stream()
                .filter(one -> concerns(one.value().getCertification()))
                .filter(one -> one.value().getCompletedOn().stream().noneMatch(this::isLater))
                .toList();
    }

    List<Placed<EvaluationGrid>> grids(CandidateId candidate) {
        return grids().stream()
                .filter(one -> one.value().getCandidate().equals(candidate))
                .toList();
    }

    List<Placed<Transmission>> transmissions() {
        return Placed.all(session().getTransmissions(), "/transmissions").stream()
                .filter(one -> !isLater(one.value().getOn()))
                .toList();
    }

    List<Placed<CommitteeRuling>> rulings() {
        return Placed.all(session().getAttestations(), "/attestations").stream()
                .filter(one -> !isLater(one.value().getOn()))
                .filter(one -> one.value().getCertification().isEmpty()
                        || concerns(one.value().getCertification()))
                .toList();
    }

    boolean isLater(LocalDate day) {
        return day.isAfter(seen.asOf());
    }

    LocalDate asOf() {
        return seen.asOf();
    }

    Optional<Signature> made(Optional<Signature> signature) {
        return signature.filter(one -> one.getOn().stream().noneMatch(this::isLater));
    }

    Optional<LocalDateTime> done(Optional<LocalDateTime> time) {
        return time.filter(one -> !isLater(one.toLocalDate()));
    }

    List<Dossier> registered() {
        return session().getDossiers();
    }

    Optional<Dossier> dossier(CandidateId candidate) {
        return registered().stream()
                .filter(dossier -> dossier.getCandidate().getId().equals(candidate))
                .findFirst();
    }

    /** What is known of a candidate; nothing where the dossier contradicts the referential, which is said elsewhere. */
    Optional<View> view(CandidateId candidate) {
        return dossier(candidate)
                .filter(dossier -> DossierCheck.contradictions(book, dossier, seen.asOf()).stream()
                        .noneMatch(finding -> finding.getSeverity() == Severity.BLOCKING))
                .map(new SessionView(book, session(), seen.asOf())::of);
    }

    /** Rows of a candidate in all sets of minutes; one, if all is well. */
    List<MinutesRow> rows(CandidateId candidate) {
        return minutes().stream()
                .flatMap(one -> one.value().getRows().stream())
                .filter(row -> row.getCandidate().equals(candidate))
                .toList();
    }

    /** Who sat for nothing, by the record or by the minutes; somebody with nothing to sit has no grid either. */
    boolean isAbsent(Dossier dossier) {
        CandidateId id = dossier.getCandidate().getId();
        boolean byRecord = view(id).filter(
                        view -> view.isAbsentFromAll() || view.scope().completion())
                .isPresent();
        return byRecord || rows(id).stream().anyMatch(row -> row.getDecisions().equals(List.of(Outcome.ABSENT)));
    }

    /** The jurors who sit for a candidate. */
    List<Juror> panel(CandidateId candidate) {
        return session().getJury().stream()
                .filter(juror -> !juror.getRecusedFor().contains(candidate))
                .toList();
    }

    /** Every signature of minutes and grids that had been made. */
    List<Placed<Signature>> signatures() {
        Stream<Placed<Signature>> ofMinutes = minutes().stream().flatMap(one -> signatures(one));
        Stream<Placed<Signature>> ofGrids = grids().stream()
                .flatMap(one -> Placed.all(one.value().getSignatures(), one.path() + "/signatures").stream());
        return Stream.concat(ofMinutes, ofGrids)
                .filter(one -> made(Optional.of(one.value())).isPresent())
                .toList();
    }

    private static Stream<Placed<Signature>> signatures(Placed<Minutes> minutes) {
        Stream<Placed<Signature>> jurors = Placed.all(minutes.value().getJurors(), minutes.path() + "/jurors").stream()
                .flatMap(row -> row.value().getSignature().stream()
                        .map(signature -> new Placed<>(signature, row.path() + "/signature")));
        Stream<Placed<Signature>> manager = minutes.value().getManager().stream()
                .flatMap(one -> one.getSignature().stream())
                .map(signature -> new Placed<>(signature, minutes.path() + "/manager/signature"));
        return Stream.concat(jurors, manager);
    }
}
