package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.regulation.AssessmentCondition;
import io.github.certif.model.regulation.AssessmentRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why what was recorded in the sitting that is decided does not count, or not yet: absences and conditions. */
final class Bars {

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;

    Bars(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
    }

    /**
     * What stands between a result and the decision.
     *
     * @param gate the condition that is not met, or not yet; without one the candidate did not attend
     */
    record Bar(Reason reason, Optional<Explanation> gate) {

        /** Whether it may still be lifted: by a replacement, or by what the condition awaits. */
        boolean isOpen() {
            return gate.map(node -> node.getVerdict() == Verdict.UNDETERMINED).orElse(reason == Reason.REPLACEMENT_DUE);
        }
    }

    /** Why the results of an assessment in this sitting do not count; empty when they do. */
    Optional<Bar> of(AssessmentCode assessment) {
        Optional<Sitting> sitting = view.current();
        if (sitting.isEmpty()) {
            return Optional.empty();
        }
        Attendance attendance = View.attendance(sitting.get(), assessment);
        return attendance == Attendance.PRESENT
                ? gate(assessment)
                : Optional.of(new Bar(absence(assessment, attendance), Optional.empty()));
    }

    private Optional<Bar> gate(AssessmentCode assessment) {
        return conditions(assessment, "VOID")
                .filter(node -> node.getVerdict() != Verdict.SATISFIED)
                .min(Comparator.comparing(node -> node.getVerdict() != Verdict.UNSATISFIED))
                .map(node -> new Bar(Reason.VOID, Optional.of(node)));
    }

    /** The conditions of an assessment that are not met and only worth a warning. */
    List<Explanation> warnings(AssessmentCode assessment) {
        return conditions(assessment, "WARNING")
                .filter(node -> node.getVerdict() == Verdict.UNSATISFIED)
                .toList();
    }

    private Stream<Explanation> conditions(AssessmentCode assessment, String ifNot) {
        return book.assessmentRule(assessment).stream()
                .flatMap(rule -> rule.getConditions().stream())
                .flatMap(condition -> condition(condition, Unit.of(assessment), ifNot).stream());
    }

    private Optional<Explanation> condition(AssessmentCondition condition, Unit unit, String ifNot) {
        Consulted consulted = new Consulted(book);
        return consulted.is(condition.getIfNot(), ifNot)
                ? Optional.of(Explanation.builder()
                        .from(evaluator.evaluate(condition.getRequires(), unit))
                        .addAllPolicies(consulted.policies())
                        .build())
                : Optional.empty();
    }

    private Reason absence(AssessmentCode assessment, Attendance attendance) {
        boolean replaced = attendance == Attendance.EXCUSED
                && rule(assessment)
                        .filter(rule -> new Consulted(book).is(rule.getJustified(), "REPLACEMENT"))
                        .isPresent();
        return replaced ? Reason.REPLACEMENT_DUE : absence();
    }

    /** Who came to some of a sitting, and left or came late, was not absent from it. */
    private Reason absence() {
        return view.current().filter(view::attended).isPresent() ? Reason.NOT_SAT : Reason.ABSENT;
    }

    private Optional<AssessmentRule> rule(AssessmentCode assessment) {
        return book.assessmentRule(assessment);
    }

    /** Whether an absence without justification counts as the least mark of the scale. */
    boolean countsAsLeast(AssessmentCode assessment) {
        return rule(assessment)
                .filter(rule -> new Consulted(book).is(rule.getUnjustified(), "SCALE_MIN"))
                .isPresent();
    }

    /** Why the results of a competency do not count: barred from every assessment of the sitting that judges it. */
    Optional<Bar> of(CompetencyCode competency) {
        List<Bar> bars = new ArrayList<>();
        for (AssessmentCode assessment : book.judging(competency)) {
            Optional<Bar> bar = of(assessment);
            if (bar.isEmpty()) {
                return bar;
            }
            bars.add(bar.get());
        }
        if (bars.isEmpty()) {
            return view.current()
                    .filter(sitting -> sitting.getAttendance() != Attendance.PRESENT)
                    .map(sitting -> new Bar(absence(), Optional.empty()));
        }
        return bars.stream().min(Comparator.comparing(bar -> !bar.isOpen()));
    }

    /** The assessments of the scope that are to be sat in a replacement. */
    List<AssessmentCode> replacements() {
        return view.assessmentsInScope().stream()
                .map(Assessment::getCode)
                .filter(code -> of(code).filter(bar -> bar.reason() == Reason.REPLACEMENT_DUE)
                        .isPresent())
                .toList();
    }
}
