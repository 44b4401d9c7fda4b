package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.RetakeAssessment;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.regulation.Kept;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.RetakeRight;
import io.github.certif.model.regulation.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a candidate without the title may sit again, and until when. */
final class RetakePlanner {

    private final Rulebook book;
    private final Evaluator evaluator;
    private final View view;

    RetakePlanner(Rulebook book, Evaluator evaluator) {
        this.book = book;
        this.evaluator = evaluator;
        this.view = evaluator.view();
    }

    RetakePlan plan() {
        if (evaluator.units().of(Unit.title()).isAcquired()) {
            return RetakePlan.builder()
                    .right(RightState.NOT_NEEDED)
                    .explanation(Nodes.leaf("retake", Verdict.UNSATISFIED, Reason.NOT_APPLICABLE)
                            .build())
                    .build();
        }
        RetakePlan.Builder plan = RetakePlan.builder();
        Consulted consulted = new Consulted(book);
        sit(plan, consulted);
        right(plan, consulted);
        return plan.build();
    }

    // ---- what is sat

    private void sit(RetakePlan.Builder plan, Consulted consulted) {
        List<BlocCode> missing = book.referential().getBlocs().stream()
                .map(Bloc::getCode)
                .filter(code -> !evaluator.units().of(Unit.of(code)).isAcquired())
                .toList();
        missing.forEach(code -> {
            if (presented(code)) {
                plan.addToRetake(code);
            } else {
                plan.addToSitFirst(code);
            }
        });
        List<RetakeAssessment> assessments = book.referential().getAssessments().stream()
                .flatMap(assessment -> again(assessment, missing, consulted).stream())
                .toList();
        List<AssessmentCode> codes =
                assessments.stream().map(RetakeAssessment::getAssessment).toList();
        plan.assessments(assessments)
                .oral(new Orals(book).segments(missing, codes.stream().collect(Collectors.toSet()), consulted))
                .notAgain(book.referential().getAssessments().stream()
                        .map(Assessment::getCode)
                        .filter(code -> !codes.contains(code))
                        .toList());
        if (!assessments.isEmpty()) {
            plan.deliverables(book.regulation()
                    .getRetake()
                    .flatMap(retake -> consulted.text(retake.getDeliverables()))
                    .map(Setting::literal));
        }
    }

    /** Whether a bloc was ever presented: sat for and attended, or held before. */
    private boolean presented(BlocCode code) {
        boolean sat = view.sittings().stream()
                .filter(view::attended)
                .anyMatch(sitting -> View.covers(sitting.getScope(), code));
        return sat || evaluator.units().holdings().of(Unit.of(code)).isPresent();
    }

    private Optional<RetakeAssessment> again(Assessment assessment, List<BlocCode> missing, Consulted consulted) {
        List<Bloc> served = book.referential().getBlocs().stream()
                .filter(bloc -> missing.contains(bloc.getCode()))
                .filter(bloc -> View.serves(assessment, bloc))
                .toList();
        List<CompetencyCode> judgedOn = assessment.getCompetencies().stream()
                .filter(code -> served.isEmpty()
                        ? book.referential().blocOf(code).isEmpty()
                        : served.stream()
                                .anyMatch(bloc -> bloc.getCompetencies().contains(code)))
                .filter(code -> isJudgedAgain(code, consulted))
                .toList();
        boolean byMark = assessment.getCompetencies().isEmpty()
                && (!served.isEmpty() || assessment.getBlocs().isEmpty());
        if (judgedOn.isEmpty() && !byMark) {
            return Optional.empty();
        }
        return Optional.of(RetakeAssessment.builder()
                .assessment(assessment.getCode())
                .whole(retake().map(retake -> !consulted.is(retake.getSit(), "PART"))
                        .orElse(true))
                .judgedOn(judgedOn)
                .deliverables(assessment.getDeliverables().stream()
                        .map(Deliverable::getId)
                        .toList())
                .build());
    }

    private Optional<Retake> retake() {
        return book.regulation().getRetake();
    }

    private boolean isJudgedAgain(CompetencyCode code, Consulted consulted) {
        boolean kept = retake().filter(retake -> retake.getKeeps().contains(Kept.COMPETENCY)
                        || consulted.is(retake.getJudged(), "MISSING_COMPETENCIES"))
                .isPresent();
        return !kept || !evaluator.units().of(Unit.of(code)).isAcquired();
    }

    // ---- the right

    private record Found(RetakeRight right, Explanation condition) {}

    /** The first right whose condition is not refused. */
    private Optional<Found> found(List<Explanation> refused) {
        for (RetakeRight right : retake().map(Retake::getRights).orElse(List.of())) {
            Explanation condition = right.getWhen()
                    .map(requirement -> evaluate(requirement))
                    .orElseGet(() -> Nodes.leaf("allOf", Verdict.SATISFIED, Reason.NOT_APPLICABLE)
                            .build());
            if (condition.getVerdict() != Verdict.UNSATISFIED) {
                return Optional.of(new Found(right, condition));
            }
            refused.add(condition);
        }
        return Optional.empty();
    }

    private Explanation evaluate(Requirement requirement) {
        return evaluator.evaluate(requirement, Unit.title());
    }

    private void right(RetakePlan.Builder plan, Consulted consulted) {
        List<Explanation> refused = new ArrayList<>();
        Optional<Found> found = found(refused);
        if (found.isEmpty()) {
            silence(plan, refused, consulted);
            return;
        }
        RetakeRight right = found.get().right();
        Explanation.Builder node = Explanation.builder();
        node.kind("retake").id(right.getId()).clause(book.clause(right.getClause()));
        List<Explanation> children = new ArrayList<>();
        children.add(found.get().condition());
        right.getWindow().ifPresent(window -> children.add(window(plan, window, consulted)));
        if (right.getWindow().isEmpty()) {
            node.policies(consulted.policies());
        }
        Explanation explanation = afterRefused(Nodes.allOf(node, children), refused);
        plan.right(state(found.get().condition(), explanation)).explanation(explanation);
    }

    /** That one right answers rests on its own condition, and on those before it that were refused. */
    private static Explanation afterRefused(Explanation node, List<Explanation> refused) {
        List<Explanation> children = new ArrayList<>();
        children.add(Nodes.decisive(node.getChildren().get(0), true));
        children.addAll(node.getChildren().subList(1, node.getChildren().size()));
        refused.forEach(condition -> children.add(Nodes.decisive(condition, true)));
        return Explanation.builder().from(node).children(children).build();
    }

    /** An unknown day closes nothing: the right stands, only its end cannot be told. */
    private static RightState state(Explanation condition, Explanation explanation) {
        if (condition.getVerdict() == Verdict.UNDETERMINED) {
            return RightState.UNDETERMINED;
        }
        return explanation.getVerdict() == Verdict.UNSATISFIED ? RightState.CLOSED : RightState.OPEN;
    }

    private Explanation window(
            RetakePlan.Builder plan, io.github.certif.model.regulation.Window window, Consulted consulted) {
        Windows windows = new Windows(book, evaluator);
        Windows.Span span = windows.span(window);
        plan.firstDay(span.first())
                .lastDay(span.last())
                .event(consulted.text(window.getEvent()))
                .attemptsLeft(span.attemptsLeft())
                .reopens(window.getAfterEnd().isPresent());
        boolean spent = span.attemptsLeft().filter(left -> left == 0).isPresent();
        boolean over = window.getAfterEnd().isEmpty()
                && span.last().filter(view.asOf()::isAfter).isPresent();
        boolean unknown = span.unknown();
        Verdict verdict = unknown && !spent ? Verdict.UNDETERMINED : Verdict.of(!spent && !over);
        Explanation.Builder node = Windows.facts(Explanation.builder(), span);
        node.kind("within")
                .verdict(verdict)
                .raw(verdict)
                .reason(reason(spent, over, unknown))
                .policies(span.consulted().policies())
                .addAllPolicies(consulted.policies());
        return node.build();
    }

    private static Reason reason(boolean spent, boolean over, boolean unknown) {
        if (spent) {
            return Reason.NO_ATTEMPT_LEFT;
        }
        if (over) {
            return Reason.TOO_LATE;
        }
        return unknown ? Reason.DATE_UNKNOWN : Reason.MET;
    }

    private void silence(RetakePlan.Builder plan, List<Explanation> refused, Consulted consulted) {
        boolean hasRights =
                retake().filter(retake -> !retake.getRights().isEmpty()).isPresent();
        boolean forbidden = retake().filter(retake -> hasRights || consulted.is(retake.getSilence(), "FORBIDDEN"))
                .isPresent();
        Explanation.Builder node = Nodes.leaf(
                "retake",
                forbidden ? Verdict.UNSATISFIED : Verdict.UNDETERMINED,
                forbidden ? Reason.NOT_MET : Reason.NOT_APPLICABLE);
        node.policies(consulted.policies())
                .clause(retake().flatMap(retake -> book.clause(retake.getClause())))
                .addAllChildren(refused);
        plan.right(forbidden ? RightState.CLOSED : RightState.UNREGULATED).explanation(node.build());
    }

    /** Whether the candidate may sit again on a day. */
    Explanation eligible(LocalDate day) {
        if (evaluator.units().of(Unit.title()).isAcquired()) {
            return Nodes.leaf("eligible", Verdict.UNSATISFIED, Reason.NOT_APPLICABLE)
                    .build();
        }
        List<Explanation> refused = new ArrayList<>();
        Optional<Found> found = found(refused);
        if (found.isEmpty()) {
            RetakePlan.Builder plan = RetakePlan.builder();
            silence(plan, refused, new Consulted(book));
            return plan.build().getExplanation();
        }
        Explanation.Builder node = Explanation.builder();
        node.kind("eligible")
                .id(found.get().right().getId())
                .clause(book.clause(found.get().right().getClause()));
        List<Explanation> children = new ArrayList<>();
        children.add(found.get().condition());
        found.get().right().getWindow().ifPresent(window -> {
            Windows windows = new Windows(book, evaluator);
            children.add(windows.within(window, windows.span(window), day));
        });
        return afterRefused(Nodes.allOf(node, children), refused);
    }
}
