package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.regulation.Kept;
import io.github.certif.model.regulation.Retention;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which of the recorded values count, and which one is retained. */
final class Results {

    private static final String JURY_ROLE = "jury";
    private static final Retention ONLY = Retention.builder().build();
    private static final Retention LATEST =
            Retention.builder().take(Setting.literal("LATEST")).build();

    private final Rulebook book;
    private final View view;

    Results(Rulebook book, View view) {
        this.book = book;
        this.view = view;
    }

    View view() {
        return view;
    }

    /** One recorded value. */
    record Entry<T>(T value, String role, LocalDate on, String source) {}

    /** The value that is retained: absent with the reason why. */
    record Retained<T>(Optional<Entry<T>> entry, Reason reason, List<PolicyChoice> policies) {

        private Retained(Optional<Entry<T>> entry, Reason reason) {
            this(entry, reason, List.of());
        }

        private Retained<T> with(List<PolicyChoice> chosen) {
            return new Retained<>(entry, reason, chosen);
        }
    }

    /** The retained level of a competency: of this sitting, and of earlier ones where levels are kept. */
    Retained<Level> level(CompetencyCode competency) {
        return level(competency, counted(Kept.COMPETENCY));
    }

    private Retained<Level> level(CompetencyCode competency, List<Sitting> sittings) {
        List<Entry<Level>> entries =
                recorded(sittings, sitting -> sitting.getLevels().get(competency));
        entries.addAll(appraised(sittings, Unit.of(competency), Appraisal::getLevel));
        if (entries.isEmpty()) {
            entries.addAll(fannedOut(sittings, competency));
        }
        return retain(entries, retention(sittings), this::rank);
    }

    /** The level that earlier sittings left, where levels are kept. */
    Retained<Level> earlierLevel(CompetencyCode competency) {
        return level(competency, earlier(Kept.COMPETENCY));
    }

    /** The retained mark of an assessment: of this sitting, and of earlier ones where results are kept. */
    Retained<BigDecimal> mark(AssessmentCode assessment) {
        return mark(assessment, counted(Kept.RESULT));
    }

    /** The mark that earlier sittings left, where results are kept. */
    Retained<BigDecimal> earlierMark(AssessmentCode assessment) {
        return mark(assessment, earlier(Kept.RESULT));
    }

    private Retained<BigDecimal> mark(AssessmentCode assessment, List<Sitting> sittings) {
        List<Entry<BigDecimal>> entries =
                recorded(sittings, sitting -> sitting.getMarks().get(assessment));
        entries.addAll(appraised(sittings, Unit.of(assessment), Appraisal::getMark));
        return retain(entries, retention(sittings), mark -> mark);
    }

    private static <T> List<Entry<T>> recorded(List<Sitting> sittings, Function<Sitting, @Nullable T> value) {
        List<Entry<T>> entries = new ArrayList<>();
        for (Sitting sitting : sittings) {
            T recorded = value.apply(sitting);
            if (recorded != null) {
                LocalDate on = sitting.getDeliberatedOn().orElse(sitting.getExamOn());
                entries.add(new Entry<>(recorded, JURY_ROLE, on, sitting.getId().value()));
            }
        }
        return entries;
    }

    /** Where nothing is said, several sittings retain the latest value and one sitting its only one. */
    private Retention retention(List<Sitting> sittings) {
        return book.regulation().getCompetency().getRetain().orElse(sittings.size() > 1 ? LATEST : ONLY);
    }

    /** An entry on an assessment stands for each competency that has none of its own, where the text judges so. */
    private List<Entry<Level>> fannedOut(List<Sitting> sittings, CompetencyCode competency) {
        if (!new Consulted(book).is(book.regulation().getCompetency().getAt(), UnitKind.ASSESSMENT.name())) {
            return List.of();
        }
        return book.judging(competency).stream()
                .flatMap(assessment -> appraised(sittings, Unit.of(assessment), Appraisal::getLevel).stream())
                .toList();
    }

    /** The retained level of a unit that is neither, as a grid states it. */
    Retained<Level> entry(Unit unit) {
        return retain(appraised(view.current().stream().toList(), unit, Appraisal::getLevel), ONLY, this::rank);
    }

    private List<Sitting> counted(Kept kept) {
        return keeps(kept) ? view.sittings() : view.current().stream().toList();
    }

    private List<Sitting> earlier(Kept kept) {
        List<Sitting> sittings = view.sittings();
        return keeps(kept) && !sittings.isEmpty() ? sittings.subList(0, sittings.size() - 1) : List.of();
    }

    /** Whether what a sitting established is kept for the next one. */
    boolean keeps(Kept kept) {
        return book.regulation()
                .getRetake()
                .filter(retake -> retake.getKeeps().contains(kept))
                .isPresent();
    }

    private <T> List<Entry<T>> appraised(List<Sitting> sittings, Unit unit, Function<Appraisal, Optional<T>> value) {
        return view.appraisals(sittings).stream()
                .filter(appraisal -> appraisal.getSubject().equals(unit))
                .flatMap(appraisal -> value.apply(appraisal).stream()
                        .map(recorded -> new Entry<>(
                                recorded,
                                appraisal.getRole(),
                                appraisal.getOn(),
                                appraisal.getSitting().map(Object::toString).orElse(""))))
                .toList();
    }

    /** Whether what somebody with a role observes counts: a self-assessment does not. */
    boolean counts(String role) {
        return counts(role, book.regulation().getCompetency().getRetain().orElse(ONLY));
    }

    private static boolean counts(String role, Retention retention) {
        return retention.getRoles().isEmpty()
                ? JURY_ROLE.equals(role)
                : retention.getRoles().contains(role);
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
        List<Entry<T>> counted = entries.stream()
                .filter(entry -> counts(entry.role(), retention))
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
        Consulted consulted = new Consulted(book);
        Retained<T> retained = take(consulted.text(retention.getTake()).orElse("ONLY"), left, retention, rank);
        // of one value, or of values that agree, every way of retaining takes the same
        boolean mattered = left.stream()
                .anyMatch(entry -> !sameValue(entry.value(), left.get(0).value()));
        return mattered ? retained.with(consulted.policies()) : retained;
    }

    private static <T> Retained<T> take(
            String take, List<Entry<T>> left, Retention retention, Function<T, ? extends Comparable<?>> rank) {
        return switch (take) {
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
