package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.session.EvaluationGrid;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Signature;
import io.github.certif.rules.Papers.Placed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The individual evaluation grids. */
final class GridChecks {

    private static final Set<Outcome> DECISIONS =
            EnumSet.of(Outcome.ADMITTED, Outcome.PARTIALLY_ADMITTED, Outcome.NOT_ADMITTED);

    private final MinutesAnswers answers;
    private final Papers of;
    private final Motives motives;

    GridChecks(MinutesAnswers answers, Papers of) {
        this.answers = answers;
        this.of = of;
        this.motives = new Motives(of.book());
    }

    void ask(MinutesRule rule) {
        if (rule == MinutesRule.GRID_EACH) {
            of.registered().stream().filter(dossier -> !of.isAbsent(dossier)).forEach(this::each);
            return;
        }
        for (Placed<EvaluationGrid> grid : of.grids()) {
            ask(rule, grid.value()).ifPresent(answer -> answers.add(grid.value().getCandidate(), grid.path(), answer));
        }
    }

    private void each(Dossier dossier) {
        CandidateId id = dossier.getCandidate().getId();
        int found = of.grids(id).size();
        answers.add(
                id,
                "/grids",
                MinutesAnswers.of(
                        found == 1,
                        Fact.of("grids", String.valueOf(found)),
                        Fact.of(
                                "certification",
                                of.certification().map(code -> code.value()).orElse("-"))));
    }

    private Optional<Explanation> ask(MinutesRule rule, EvaluationGrid grid) {
        return switch (rule) {
            case GRID_COMPLETE -> complete(grid);
            case GRID_WITHIN_SCOPE -> withinScope(grid);
            case GRID_ONE_DECISION ->
                Optional.of(MinutesAnswers.of(
                        grid.getOutcomes().size() == 1 && DECISIONS.containsAll(grid.getOutcomes()),
                        Fact.of("decisions", MinutesAnswers.text(grid.getOutcomes()))));
            case GRID_MOTIVES -> motives.all(grid.getOutcomes(), grid.getReasons(), grid.getRecommendations());
            case GRID_COMMENT -> motives.some(grid.getOutcomes(), grid.getReasons(), grid.getRecommendations());
            case GRID_SIGNED -> Optional.of(signed(grid));
            case GRID_AFTER_EXAM -> Optional.of(afterExam(grid));
            case GRID_EXAM_DAY -> Optional.of(examDay(grid));
            default -> Optional.of(returned(grid));
        };
    }

    // ---- what it covers

    private Optional<Explanation> complete(EvaluationGrid grid) {
        return of.view(grid.getCandidate()).map(view -> {
            Units units = new Evaluator(of.book(), view).units();
            List<CompetencyCode> missing = targeted(view)
                    .filter(code -> isOwed(code, view, units))
                    .filter(code -> !isOnScale(grid.getLevels().get(code)))
                    .toList();
            return MinutesAnswers.of(
                    missing.isEmpty(),
                    Fact.of("missing", MinutesAnswers.text(missing)),
                    Fact.of("levels", String.valueOf(grid.getLevels().size())));
        });
    }

    private Stream<CompetencyCode> targeted(View view) {
        if (view.scope().title()) {
            return of.book().referential().getCompetencies().stream().map(Competency::getCode);
        }
        return of.book().referential().getBlocs().stream()
                .filter(bloc -> view.inScope(bloc.getCode()))
                .map(Bloc::getCompetencies)
                .flatMap(List::stream)
                .distinct();
    }

    /** What is held is not judged again, and what was not attended is not judged at all. */
    private boolean isOwed(CompetencyCode code, View view, Units units) {
        boolean held = units.of(Unit.of(code)).node().getReason() == Reason.EARLIER;
        Optional<Sitting> sitting = view.current();
        List<AssessmentCode> judging = of.book().judging(code);
        boolean attended = sitting.isEmpty()
                || judging.isEmpty()
                || judging.stream()
                        .anyMatch(assessment -> View.attendance(sitting.get(), assessment) == Attendance.PRESENT);
        return !held && attended;
    }

    private boolean isOnScale(@Nullable Level level) {
        return level != null
                && of.book().ratingScale().stream()
                        .allMatch(scale -> scale.levels().contains(level));
    }

    private Optional<Explanation> withinScope(EvaluationGrid grid) {
        return of.view(grid.getCandidate()).map(view -> {
            List<CompetencyCode> targeted = targeted(view).toList();
            List<CompetencyCode> beyond = grid.getLevels().keySet().stream()
                    .filter(code -> !targeted.contains(code))
                    .toList();
            return MinutesAnswers.of(beyond.isEmpty(), Fact.of("beyond", MinutesAnswers.text(beyond)));
        });
    }

    // ---- signatures and days

    private Explanation signed(EvaluationGrid grid) {
        List<String> panel =
                of.panel(grid.getCandidate()).stream().map(Juror::getId).toList();
        if (panel.isEmpty()) {
            return MinutesAnswers.unknown("jury");
        }
        List<String> signed = grid.getSignatures().stream()
                .filter(signature -> of.made(Optional.of(signature)).isPresent())
                .map(Signature::getBy)
                .toList();
        List<String> missing = panel.stream().filter(id -> !signed.contains(id)).toList();
        return MinutesAnswers.of(
                missing.isEmpty() && grid.getCompletedOn().isPresent(),
                Fact.of("unsigned", MinutesAnswers.text(missing)),
                Fact.of("on", grid.getCompletedOn().map(String::valueOf).orElse("-")));
    }

    private Optional<LocalDate> exam(EvaluationGrid grid) {
        return of.view(grid.getCandidate()).flatMap(View::current).map(Sitting::getExamOn);
    }

    private Explanation afterExam(EvaluationGrid grid) {
        Optional<LocalDate> exam = exam(grid);
        if (exam.isEmpty() || grid.getCompletedOn().isEmpty()) {
            return MinutesAnswers.unknown(exam.isEmpty() ? "exam" : "completedOn");
        }
        return MinutesAnswers.of(
                !grid.getCompletedOn().get().isBefore(exam.get()),
                Fact.of("completedOn", grid.getCompletedOn().get().toString()),
                Fact.of("exam", exam.get().toString()));
    }

    private Explanation examDay(EvaluationGrid grid) {
        Optional<LocalDate> exam = exam(grid);
        if (exam.isEmpty()) {
            return MinutesAnswers.unknown("exam");
        }
        return MinutesAnswers.of(
                grid.getExamOn().equals(exam),
                Fact.of("examOn", grid.getExamOn().map(String::valueOf).orElse("-")),
                Fact.of("exam", exam.get().toString()));
    }

    private Explanation returned(EvaluationGrid grid) {
        Optional<LocalDate> on = grid.getReturnedOn().filter(day -> !of.isLater(day));
        return MinutesAnswers.of(
                on.isPresent(), Fact.of("returnedOn", on.map(String::valueOf).orElse("-")));
    }
}
