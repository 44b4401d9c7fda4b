package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.regulation.AssessmentCondition;
import io.github.certif.model.regulation.Determination;
import io.github.certif.model.regulation.Kept;
import io.github.certif.model.regulation.Retention;
import io.github.certif.model.regulation.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which of the recorded values count, and which one is retained. */
final class Results {

    private static final String JURY_ROLE = "jury";
    private static final Retention ONLY = Retention.builder().build();

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;

    View view() {
        return view;
    }

    Results(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
    }

    /** One recorded value. */
    record Entry<T>(T value, String role, LocalDate on, String source) {}

    /** The value that is retained: absent with the reason why. */
    record Retained<T>(Optional<Entry<T>> entry, Reason reason) {}

    /** Why the results of an assessment in this sitting do not count; empty when they do. */
    Optional<Reason> barred(AssessmentCode assessment) {
        Optional<Sitting> sitting = view.current();
        if (sitting.isEmpty()) {
            return Optional.empty();
        }
        Attendance attendance = View.attendance(sitting.get(), assessment);
        if (attendance != Attendance.PRESENT) {
            return Optional.of(absence(assessment, attendance));
        }
        boolean isVoid = book.assessmentRule(assessment).stream()
                .flatMap(rule -> rule.getConditions().stream())
                .anyMatch(condition -> isBroken(condition, assessment));
        return isVoid ? Optional.of(Reason.VOID) : Optional.empty();
    }

    private boolean isBroken(AssessmentCondition condition, AssessmentCode assessment) {
        return isGate(condition)
                && evaluator
                                .evaluate(condition.getRequires(), Unit.of(assessment))
                                .getVerdict()
                        == Verdict.UNSATISFIED;
    }

    private boolean isGate(AssessmentCondition condition) {
        return new Consulted(book).is(condition.getIfNot(), "VOID");
    }

    /** The condition on which the results of an assessment still depend: recorded, but not sure to count. */
    Optional<Explanation> gate(AssessmentCode assessment) {
        return book.assessmentRule(assessment).stream()
                .flatMap(rule -> rule.getConditions().stream())
                .filter(this::isGate)
                .map(condition -> evaluator.evaluate(condition.getRequires(), Unit.of(assessment)))
                .filter(node -> node.getVerdict() == Verdict.UNDETERMINED)
                .findFirst();
    }

    /** The condition on which the result of a competency still depends; none where one assessment is sure to count. */
    Optional<Explanation> gate(CompetencyCode competency) {
        List<Optional<Explanation>> gates = book.referential().getAssessments().stream()
                .filter(assessment -> assessment.getCompetencies().contains(competency))
                .map(Assessment::getCode)
                .filter(code -> barred(code).isEmpty())
                .map(this::gate)
                .toList();
        return gates.stream().allMatch(Optional::isPresent)
                ? gates.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /** The assessments of the scope that are to be sat in a replacement. */
    List<AssessmentCode> replacements() {
        return view.assessmentsInScope().stream()
                .map(Assessment::getCode)
                .filter(code ->
                        barred(code).filter(Reason.REPLACEMENT_DUE::equals).isPresent())
                .toList();
    }

    private Reason absence(AssessmentCode assessment, Attendance attendance) {
        boolean replaced = attendance == Attendance.EXCUSED
                && book.assessmentRule(assessment)
                        .filter(rule -> new Consulted(book).is(rule.getJustified(), "REPLACEMENT"))
                        .isPresent();
        return replaced ? Reason.REPLACEMENT_DUE : Reason.ABSENT;
    }

    /** Why the results of a competency do not count: barred from every assessment of the sitting that judges it. */
    Optional<Reason> barred(CompetencyCode competency) {
        List<Reason> reasons = new ArrayList<>();
        for (Assessment assessment : book.referential().getAssessments()) {
            if (assessment.getCompetencies().contains(competency)) {
                Optional<Reason> reason = barred(assessment.getCode());
                if (reason.isEmpty()) {
                    return reason;
                }
                reasons.add(reason.get());
            }
        }
        if (reasons.isEmpty()) {
            return view.current()
                    .filter(sitting -> sitting.getAttendance() != Attendance.PRESENT)
                    .map(sitting -> Reason.ABSENT);
        }
        return reasons.stream().min(Comparator.comparing((Reason reason) -> reason != Reason.REPLACEMENT_DUE));
    }

    /** What an absence without justification means for an assessment: NO_RESULT, SCALE_MIN or NOT_ACQUIRED. */
    String unjustified(AssessmentCode assessment) {
        return book.assessmentRule(assessment)
                .flatMap(rule -> new Consulted(book).text(rule.getUnjustified()))
                .orElse("NO_RESULT");
    }

    /** The retained level of a competency, whether or not the candidate was barred. */
    Retained<Level> level(CompetencyCode competency) {
        List<Entry<Level>> entries = new ArrayList<>();
        for (Sitting sitting : counted(Kept.COMPETENCY)) {
            Level level = sitting.getLevels().get(competency);
            if (level != null) {
                entries.add(new Entry<>(
                        level,
                        JURY_ROLE,
                        sitting.getDeliberatedOn().orElse(sitting.getExamOn()),
                        sitting.getId().value()));
            }
        }
        entries.addAll(appraised(Unit.of(competency), Appraisal::getLevel));
        if (entries.isEmpty()) {
            entries.addAll(fannedOut(competency));
        }
        Determination determination = book.regulation().getCompetency();
        return retain(entries, determination.getRetain().orElse(ONLY), this::rank);
    }

    /** An entry on an assessment stands for each competency that has none of its own, where the text judges so. */
    private List<Entry<Level>> fannedOut(CompetencyCode competency) {
        if (!new Consulted(book).is(book.regulation().getCompetency().getAt(), UnitKind.ASSESSMENT.name())) {
            return List.of();
        }
        return book.referential().getAssessments().stream()
                .filter(assessment -> assessment.getCompetencies().contains(competency))
                .flatMap(assessment -> appraised(Unit.of(assessment.getCode()), Appraisal::getLevel).stream())
                .toList();
    }

    /** The retained mark of an assessment, whether or not the candidate was barred. */
    Retained<BigDecimal> mark(AssessmentCode assessment) {
        List<Entry<BigDecimal>> entries = new ArrayList<>();
        for (Sitting sitting : counted(Kept.RESULT)) {
            BigDecimal mark = sitting.getMarks().get(assessment);
            if (mark != null) {
                entries.add(new Entry<>(
                        mark,
                        JURY_ROLE,
                        sitting.getDeliberatedOn().orElse(sitting.getExamOn()),
                        sitting.getId().value()));
            }
        }
        entries.addAll(appraised(Unit.of(assessment), Appraisal::getMark));
        Retention kept = counted(Kept.RESULT).size() > 1
                ? Retention.builder()
                        .take(io.github.certif.model.regulation.Setting.literal("LATEST"))
                        .build()
                : ONLY;
        return retain(entries, book.regulation().getCompetency().getRetain().orElse(kept), mark -> mark);
    }

    /** The retained level of a unit that is neither, as a grid states it. */
    Retained<Level> entry(Unit unit) {
        return retain(appraised(unit, Appraisal::getLevel), ONLY, this::rank);
    }

    private List<Sitting> counted(Kept kept) {
        boolean all = book.regulation()
                .getRetake()
                .filter(retake -> retake.getKeeps().contains(kept))
                .isPresent();
        return all ? view.sittings() : view.current().stream().toList();
    }

    private <T> List<Entry<T>> appraised(Unit unit, Function<Appraisal, Optional<T>> value) {
        return view.currentAppraisals().stream()
                .filter(appraisal -> appraisal.getSubject().equals(unit))
                .filter(appraisal -> value.apply(appraisal).isPresent())
                .map(appraisal -> new Entry<>(
                        value.apply(appraisal).get(),
                        appraisal.getRole(),
                        appraisal.getOn(),
                        appraisal.getSitting().map(Object::toString).orElse("")))
                .toList();
    }

    private BigDecimal rank(Level level) {
        int rank =
                book.ratingScale().map(scale -> scale.levels().indexOf(level)).orElse(-1);
        return BigDecimal.valueOf(rank);
    }

    boolean isPass(Level level) {
        return book.ratingScale()
                .filter(scale -> scale.levels().indexOf(level) >= scale.levels().indexOf(scale.pass()))
                .isPresent();
    }

    boolean isAtLeast(Level level, Level least) {
        Optional<Scale.RatingScale> scale = book.ratingScale();
        return scale.isPresent()
                && scale.get().levels().contains(least)
                && rank(level).compareTo(rank(least)) >= 0;
    }

    private <T> Retained<T> retain(
            List<Entry<T>> entries, Retention retention, Function<T, ? extends Comparable<?>> rank) {
        List<String> roles = retention.getRoles().isEmpty() ? List.of(JURY_ROLE) : retention.getRoles();
        List<Entry<T>> counted = entries.stream()
                .filter(entry -> roles.contains(entry.role()))
                .sorted(Comparator.comparing((Entry<T> entry) -> entry.on()))
                .toList();
        List<Entry<T>> superseding = counted.stream()
                .filter(entry ->
                        retention.getSupersedes().filter(entry.role()::equals).isPresent())
                .toList();
        List<Entry<T>> left = superseding.isEmpty() ? counted : superseding;
        if (left.isEmpty()) {
            return new Retained<>(Optional.empty(), Reason.NOT_RECORDED);
        }
        return switch (new Consulted(book).text(retention.getTake()).orElse("ONLY")) {
            case "LATEST" ->
                only(left.stream()
                        .filter(entry ->
                                entry.on().equals(left.get(left.size() - 1).on()))
                        .toList());
            case "BEST" -> best(left, rank);
            case "AGREED" -> agreed(left, retention);
            default -> only(left);
        };
    }

    private static <T> Retained<T> only(List<Entry<T>> entries) {
        Entry<T> last = entries.get(entries.size() - 1);
        boolean same = entries.stream().allMatch(entry -> sameValue(entry.value(), last.value()));
        return same
                ? new Retained<>(Optional.of(last), Reason.MET)
                : new Retained<>(Optional.empty(), Reason.CONTRADICTION);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Retained<T> best(List<Entry<T>> entries, Function<T, ? extends Comparable<?>> rank) {
        Comparator<Entry<T>> order = (a, b) -> ((Comparable) rank.apply(a.value())).compareTo(rank.apply(b.value()));
        return new Retained<>(entries.stream().max(order), Reason.MET);
    }

    private static <T> Retained<T> agreed(List<Entry<T>> entries, Retention retention) {
        Optional<Entry<T>> ruling = entries.stream()
                .filter(entry ->
                        retention.getOtherwise().filter(entry.role()::equals).isPresent())
                .reduce((first, second) -> second);
        Retained<T> same = only(entries);
        if (same.entry().isPresent() && entries.size() >= retention.getN().orElse(1)) {
            return same;
        }
        if (ruling.isPresent()) {
            return new Retained<>(ruling, Reason.MET);
        }
        return new Retained<>(Optional.empty(), same.entry().isPresent() ? Reason.NOT_RECORDED : Reason.CONTRADICTION);
    }

    private static boolean sameValue(Object first, Object second) {
        return first instanceof BigDecimal a && second instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : first.equals(second);
    }
}
