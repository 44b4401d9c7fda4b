package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.dossier.Acceptance;
import io.github.certif.model.dossier.Acquisition;
import io.github.certif.model.dossier.AcquisitionStatus;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A dossier as it stood on a day: what is dated later does not exist. */
final class View {

    /** The body that awards the title. */
    static final BodyId JURY = BodyId.of("jury");

    /** The fact that says by which route the candidate came. */
    static final String ROUTE = "route";

    /** Which closings are looked at. */
    private enum Closings {
        ALL,
        OF_OTHERS,
        NONE,
        THE_JURYS
    }

    private final Rulebook book;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final Closings closings;
    private final List<Sitting> sittings;
    private final LocalDate recordsAfter;

    private View(
            Rulebook book,
            Dossier dossier,
            LocalDate asOf,
            Closings closings,
            List<Sitting> sittings,
            LocalDate recordsAfter) {
        this.book = book;
        this.dossier = dossier;
        this.asOf = asOf;
        this.closings = closings;
        this.sittings = sittings;
        this.recordsAfter = recordsAfter;
    }

    static View of(Rulebook book, Dossier dossier, LocalDate asOf) {
        List<Sitting> sittings = dossier.getSittings().stream()
                .filter(sitting -> !sitting.getExamOn().isAfter(asOf))
                .map(sitting -> known(sitting, asOf))
                .sorted(Comparator.comparing(Sitting::getExamOn)
                        .thenComparing(sitting -> sitting.getId().value()))
                .toList();
        return new View(book, dossier, asOf, Closings.ALL, sittings, LocalDate.MIN);
    }

    /** A deliberation or a notification of a later day has not taken place. */
    private static Sitting known(Sitting sitting, LocalDate asOf) {
        return Sitting.builder()
                .from(sitting)
                .deliberatedOn(sitting.getDeliberatedOn().filter(day -> !day.isAfter(asOf)))
                .notifiedOn(sitting.getNotifiedOn().filter(day -> !day.isAfter(asOf)))
                .build();
    }

    Optional<LocalDate> enrolledOn() {
        return dossier.getEnrolledOn().filter(day -> !day.isAfter(asOf));
    }

    /** The end of a record, once it has come. */
    Optional<LocalDate> endOf(DossierRecord entry) {
        return entry.getEndsOn().filter(day -> !day.isAfter(asOf));
    }

    /** The same dossier, as if the jury had not closed. */
    View open() {
        return new View(book, dossier, asOf, Closings.OF_OTHERS, sittings, recordsAfter);
    }

    /** The same dossier, as if the jury had closed: what is not recorded is missing. */
    View settled() {
        return new View(book, dossier, asOf, Closings.THE_JURYS, sittings, recordsAfter);
    }

    /** The same dossier, as if no body had closed. */
    View unsettled() {
        return new View(book, dossier, asOf, Closings.NONE, sittings, recordsAfter);
    }

    /** The same sittings with what was recorded until another day. */
    View recordsUntil(LocalDate day) {
        return new View(book, dossier, day, closings, sittings, recordsAfter);
    }

    /** The same sittings with what was recorded after one day and until another. */
    View recordsBetween(LocalDate after, LocalDate until) {
        return new View(book, dossier, until, closings, sittings, after);
    }

    /** The days on which anything was recorded after one day and until another. */
    List<LocalDate> recordDays(LocalDate after, LocalDate until) {
        return dossier.getRecords().stream()
                .map(DossierRecord::getOn)
                .filter(day -> day.isAfter(after) && !day.isAfter(until))
                .distinct()
                .sorted()
                .toList();
    }

    Dossier dossier() {
        return dossier;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Every sitting so far, oldest first. */
    List<Sitting> sittings() {
        return sittings;
    }

    /** The sitting that is decided. */
    Optional<Sitting> current() {
        return sittings.isEmpty() ? Optional.empty() : Optional.of(sittings.get(sittings.size() - 1));
    }

    Scope scope() {
        return current().map(Sitting::getScope).orElseGet(Scope::ofTitle);
    }

    boolean inScope(BlocCode bloc) {
        return covers(scope(), bloc);
    }

    static boolean covers(Scope scope, BlocCode bloc) {
        return scope.title() || scope.blocs().contains(bloc);
    }

    /** Whether an assessment belongs to a scope: it judges something of it. */
    boolean inScope(Assessment assessment, Scope scope) {
        if (scope.completion()) {
            return false;
        }
        if (scope.title()) {
            return true;
        }
        return book.referential().getBlocs().stream()
                .filter(bloc -> scope.blocs().contains(bloc.getCode()))
                .anyMatch(bloc -> serves(assessment, bloc));
    }

    static boolean serves(Assessment assessment, Bloc bloc) {
        return assessment.getBlocs().contains(bloc.getCode())
                || assessment.getCompetencies().stream().anyMatch(bloc.getCompetencies()::contains);
    }

    List<Assessment> assessmentsInScope() {
        return book.referential().getAssessments().stream()
                .filter(assessment -> inScope(assessment, scope()))
                .toList();
    }

    static Attendance attendance(Sitting sitting, AssessmentCode assessment) {
        return sitting.getAbsences().getOrDefault(assessment, sitting.getAttendance());
    }

    /** Whether the candidate attended anything of a sitting. */
    boolean attended(Sitting sitting) {
        List<Assessment> assessments = book.referential().getAssessments().stream()
                .filter(assessment -> inScope(assessment, sitting.getScope()))
                .toList();
        if (assessments.isEmpty()) {
            return sitting.getAttendance() == Attendance.PRESENT;
        }
        return assessments.stream()
                .anyMatch(assessment -> attendance(sitting, assessment.getCode()) == Attendance.PRESENT);
    }

    /** Whether the sitting that is decided has something to attend, and the candidate attended none of it. */
    boolean isAbsentFromAll() {
        return !assessmentsInScope().isEmpty()
                && current().filter(sitting -> !attended(sitting)).isPresent();
    }

    /** Whether a body has closed: dated, and not before the sitting that is decided. */
    boolean closed(BodyId body) {
        if (closings == Closings.THE_JURYS && body.equals(JURY)) {
            return true;
        }
        return counts(body)
                && dossier.getClosings().stream()
                        .filter(closing -> closing.getBody().equals(body))
                        .filter(closing -> !closing.getOn().isAfter(asOf))
                        .anyMatch(closing -> current().isEmpty()
                                || !closing.getOn().isBefore(current().get().getExamOn()));
    }

    boolean closed() {
        return closed(JURY);
    }

    private boolean counts(BodyId body) {
        return switch (closings) {
            case ALL, THE_JURYS -> true;
            case OF_OTHERS -> !body.equals(JURY);
            case NONE -> false;
        };
    }

    List<Acquisition> acquisitions() {
        return dossier.getAcquisitions().stream()
                .filter(acquisition -> !acquisition.getOn().isAfter(asOf))
                .filter(acquisition -> acquisition.getReferential().isEmpty()
                        || acquisition
                                .getReferential()
                                .get()
                                .equals(book.referential().key()))
                .sorted(Comparator.comparing(Acquisition::getOn)
                        .thenComparing(acquisition -> acquisition.getUnit().text())
                        .thenComparing(acquisition -> acquisition.getProof().orElse(""))
                        .thenComparing(Acquisition::toString))
                .toList();
    }

    /** What was acquired under other texts. */
    List<Acquisition> foreignAcquisitions() {
        return dossier.getAcquisitions().stream()
                .filter(acquisition -> !acquisition.getOn().isAfter(asOf))
                .filter(acquisition -> acquisition
                        .getReferential()
                        .filter(key -> !key.equals(book.referential().key()))
                        .isPresent())
                .toList();
    }

    boolean isRevoked(Acquisition acquisition) {
        return acquisition.getStatus() == AcquisitionStatus.REVOKED
                && acquisition.getRevokedOn().filter(day -> !day.isAfter(asOf)).isPresent();
    }

    List<Appraisal> appraisals() {
        return dossier.getAppraisals().stream()
                .filter(appraisal -> !appraisal.getOn().isAfter(asOf))
                .sorted(Comparator.comparing(Appraisal::getOn)
                        .thenComparing(appraisal -> appraisal.getSubject().text())
                        .thenComparing(Appraisal::getRole)
                        .thenComparing(appraisal ->
                                appraisal.getLevel().map(Object::toString).orElse(""))
                        .thenComparing(appraisal ->
                                appraisal.getMark().map(Object::toString).orElse(""))
                        .thenComparing(Appraisal::toString))
                .toList();
    }

    /** Judgements of the sitting that is decided. */
    List<Appraisal> currentAppraisals() {
        return appraisals(current().stream().toList());
    }

    /** Judgements of some sittings; without any sitting at all, those that name none. */
    List<Appraisal> appraisals(List<Sitting> of) {
        return appraisals().stream()
                .filter(appraisal -> sittings.isEmpty()
                        ? appraisal.getSitting().isEmpty()
                        : sittingOf(appraisal).filter(of::contains).isPresent())
                .toList();
    }

    /** What names no sitting belongs to the latest one that had begun; to the first one, however early. */
    private Optional<Sitting> sittingOf(Appraisal appraisal) {
        if (appraisal.getSitting().isPresent()) {
            return sittings.stream()
                    .filter(sitting ->
                            sitting.getId().equals(appraisal.getSitting().get()))
                    .findFirst();
        }
        return sittings.stream()
                .filter(sitting -> !sitting.getExamOn().isAfter(appraisal.getOn()))
                .reduce((first, second) -> second)
                .or(() -> sittings.stream().findFirst());
    }

    List<DossierRecord> records(String kind) {
        return dossier.getRecords().stream()
                .filter(entry -> entry.getKind().equals(kind))
                .filter(entry -> !entry.getOn().isAfter(asOf) && entry.getOn().isAfter(recordsAfter))
                .sorted(Comparator.comparing(DossierRecord::getOn)
                        .thenComparing(entry -> entry.getId().orElse(""))
                        .thenComparing(DossierRecord::toString))
                .toList();
    }

    /** The latest ruling of a body about a record, or about the dossier. */
    Optional<BodyRuling> ruling(BodyId body, Optional<String> about) {
        return dossier.getRulings().stream()
                .filter(ruling -> ruling.getBody().equals(body))
                .filter(ruling -> !ruling.getOn().isAfter(asOf))
                .filter(ruling ->
                        ruling.getRecord().isEmpty() || ruling.getRecord().equals(about))
                .max(Comparator.comparing(BodyRuling::getOn).thenComparing(BodyRuling::getVerdict));
    }

    boolean accepted(String subject) {
        return dossier.getAcceptances().stream()
                .filter(acceptance -> !acceptance.getOn().isAfter(asOf))
                .map(Acceptance::getSubject)
                .anyMatch(subject::equals);
    }

    Optional<String> fact(String name) {
        return ROUTE.equals(name)
                ? dossier.getRoute()
                : Optional.ofNullable(dossier.getFacts().get(name));
    }
}
