package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.regulation.OralPlan;
import io.github.certif.model.regulation.OralSchedule;
import io.github.certif.model.regulation.OralSegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The segments of an oral for what is sat. */
final class Orals {

    private static final String QUESTIONS = "QUESTIONS";

    private final Rulebook book;

    Orals(Rulebook book) {
        this.book = book;
    }

    /**
     * The segments for a set of blocs.
     *
     * @param blocs the blocs to sit, in order
     * @param assessments the assessments to sit
     * @param consulted remembers the policy that combined plans
     */
    List<OralSegment> segments(List<BlocCode> blocs, Set<AssessmentCode> assessments, Consulted consulted) {
        if (book.regulation().getOral().isEmpty() || assessments.isEmpty()) {
            return List.of();
        }
        OralSchedule schedule = book.regulation().getOral().get();
        boolean whole = blocs.size() == book.referential().getBlocs().size();
        Optional<OralPlan> named = whole ? plan(schedule, List.of()) : Optional.empty();
        Optional<OralPlan> own = named.or(() -> plan(schedule, blocs));
        if (own.isPresent()) {
            return own.get().getSegments();
        }
        return combined(schedule, blocs, assessments, consulted);
    }

    private static Optional<OralPlan> plan(OralSchedule schedule, List<BlocCode> blocs) {
        return schedule.getPlans().stream()
                .filter(plan -> new HashSet<>(plan.getBlocs()).equals(new HashSet<>(blocs)))
                .findFirst();
    }

    private List<OralSegment> combined(
            OralSchedule schedule, List<BlocCode> blocs, Set<AssessmentCode> assessments, Consulted consulted) {
        List<OralSegment> title =
                plan(schedule, List.of()).map(OralPlan::getSegments).orElse(List.of());
        List<OralSegment> sum = blocs.stream()
                .flatMap(bloc -> plan(schedule, List.of(bloc)).stream())
                .flatMap(plan -> plan.getSegments().stream())
                .toList();
        return switch (consulted.text(schedule.getCombination()).orElse("SEGMENTS_IN_SCOPE")) {
            case "FULL" -> title;
            case "SUM" -> sum;
            case "SHARED_QUESTIONS" -> sharedQuestions(sum);
            default ->
                title.stream()
                        .filter(segment -> segment.getAssessments().isEmpty()
                                || segment.getAssessments().stream().anyMatch(assessments::contains))
                        .toList();
        };
    }

    private static List<OralSegment> sharedQuestions(List<OralSegment> sum) {
        List<OralSegment> shared = new ArrayList<>(sum.stream()
                .filter(segment -> !QUESTIONS.equals(segment.getKind()))
                .toList());
        sum.stream()
                .filter(segment -> QUESTIONS.equals(segment.getKind()))
                .max(Comparator.comparingInt(OralSegment::getMinutes))
                .ifPresent(shared::add);
        return shared;
    }
}
