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
     * What is planned for a set of blocs.
     *
     * @param segments the segments in order
     * @param plans the plans of the text that they come from
     */
    record Oral(List<OralSegment> segments, List<OralPlan> plans) {

        static final Oral NONE = new Oral(List.of(), List.of());

        /** The fewest minutes: segments with a ceiling may be left short. */
        int atLeast() {
            return segments.stream()
                    .filter(segment -> !segment.isCeiling())
                    .mapToInt(OralSegment::getMinutes)
                    .sum();
        }

        int atMost() {
            return segments.stream().mapToInt(OralSegment::getMinutes).sum();
        }
    }

    /**
     * The segments for a set of blocs.
     *
     * @param blocs the blocs to sit, in order
     * @param assessments the assessments to sit
     * @param consulted remembers the policy that combined plans
     */
    List<OralSegment> segments(List<BlocCode> blocs, Set<AssessmentCode> assessments, Consulted consulted) {
        return oral(blocs, assessments, consulted).segments();
    }

    Oral oral(List<BlocCode> blocs, Set<AssessmentCode> assessments, Consulted consulted) {
        if (book.regulation().getOral().isEmpty() || assessments.isEmpty()) {
            return Oral.NONE;
        }
        OralSchedule schedule = book.regulation().getOral().get();
        boolean whole = blocs.size() == book.referential().getBlocs().size();
        Optional<OralPlan> named = whole ? plan(schedule, List.of()) : Optional.empty();
        Optional<OralPlan> own = named.or(() -> plan(schedule, blocs));
        return own.map(plan -> new Oral(plan.getSegments(), List.of(plan)))
                .orElseGet(() -> combined(schedule, blocs, assessments, consulted));
    }

    private static Optional<OralPlan> plan(OralSchedule schedule, List<BlocCode> blocs) {
        return schedule.getPlans().stream()
                .filter(plan -> new HashSet<>(plan.getBlocs()).equals(new HashSet<>(blocs)))
                .findFirst();
    }

    private static Oral combined(
            OralSchedule schedule, List<BlocCode> blocs, Set<AssessmentCode> assessments, Consulted consulted) {
        List<OralPlan> title = plan(schedule, List.of()).stream().toList();
        List<OralPlan> each = blocs.stream()
                .flatMap(bloc -> plan(schedule, List.of(bloc)).stream())
                .toList();
        return switch (consulted.text(schedule.getCombination()).orElse("SEGMENTS_IN_SCOPE")) {
            case "FULL" -> new Oral(segments(title), title);
            case "SUM" -> new Oral(segments(each), each);
            case "SHARED_QUESTIONS" -> new Oral(sharedQuestions(segments(each)), each);
            default ->
                new Oral(
                        segments(title).stream()
                                .filter(segment -> segment.getAssessments().isEmpty()
                                        || segment.getAssessments().stream().anyMatch(assessments::contains))
                                .toList(),
                        title);
        };
    }

    private static List<OralSegment> segments(List<OralPlan> plans) {
        return plans.stream().flatMap(plan -> plan.getSegments().stream()).toList();
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
