package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.ChosenBy;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.AwardedUnit;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.AssessmentRule;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Scale;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.math.BigDecimal;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A referential with its policies resolved: what every evaluation reads. */
final class Rulebook {

    /** The scale of competencies. */
    static final String COMPETENCY_SCALE = "competency";

    private final Referential referential;
    private final Map<PolicyId, PolicyChoice> choices;
    private final Map<ClauseId, Clause> clauses;
    private final WorkingDays calendar;
    private final Map<String, RequirementEvaluator> evaluators;

    private Rulebook(
            Referential referential,
            Map<PolicyId, PolicyChoice> choices,
            WorkingDays calendar,
            Map<String, RequirementEvaluator> evaluators) {
        this.referential = referential;
        this.choices = choices;
        this.clauses = referential.getRegulation().getClauses().stream()
                .collect(Collectors.toMap(Clause::id, Function.identity(), (first, second) -> first));
        this.calendar = calendar;
        this.evaluators = evaluators;
    }

    static Rulebook of(
            Referential referential, PolicyChoices chosen, WorkingDays calendar, Iterable<RequirementEvaluator> spi) {
        Map<String, RequirementEvaluator> evaluators = new LinkedHashMap<>();
        for (RequirementEvaluator evaluator : spi) {
            if (evaluators.put(evaluator.type(), evaluator) != null) {
                throw new IllegalArgumentException("two evaluators for the requirement " + evaluator.type());
            }
        }
        return new Rulebook(referential, resolve(referential.getRegulation(), chosen), calendar, evaluators);
    }

    private static Map<PolicyId, PolicyChoice> resolve(Regulation regulation, PolicyChoices chosen) {
        Map<PolicyId, PolicyChoice> resolved = new LinkedHashMap<>();
        for (Policy policy : regulation.getPolicies()) {
            PolicyChoices.Choice choice = chosen.asMap().get(policy.getId());
            if (choice != null) {
                check(policy, choice.value());
                resolved.put(policy.getId(), choice(policy, choice.value(), ChosenBy.EMBEDDER, choice.reason()));
            } else if (policy.getDefault().isPresent()) {
                resolved.put(
                        policy.getId(), choice(policy, policy.getDefault().get(), ChosenBy.PACK, Optional.empty()));
            }
        }
        for (PolicyId id : chosen.asMap().keySet()) {
            if (regulation.policy(id).isEmpty()) {
                throw new IllegalArgumentException("unknown policy " + id + "; there are: "
                        + regulation.getPolicies().stream().map(Policy::getId).toList());
            }
        }
        return resolved;
    }

    private static PolicyChoice choice(Policy policy, String value, ChosenBy by, Optional<String> reason) {
        return PolicyChoice.builder()
                .policy(policy.getId())
                .value(value)
                .by(by)
                .reason(reason)
                .clause(policy.getClause())
                .build();
    }

    private static void check(Policy policy, String value) {
        boolean listed = policy.getValues().isEmpty() || policy.getValues().contains(value);
        if (!listed || !isOfType(policy.getType(), value)) {
            throw new IllegalArgumentException("policy " + policy.getId() + " does not take the value " + value
                    + "; it takes " + (policy.getValues().isEmpty() ? policy.getType() : policy.getValues()));
        }
    }

    private static boolean isOfType(PolicyType type, String value) {
        try {
            switch (type) {
                case NUMBER -> {
                    if (!"UNLIMITED".equals(value)) {
                        new BigDecimal(value);
                    }
                }
                case PERIOD -> Period.parse(value);
                case BOOLEAN -> {
                    return "true".equals(value) || "false".equals(value);
                }
                case UNITS -> {
                    return false; // the referential is narrowed instead
                }
                default -> {
                    return true;
                }
            }
            return true;
        } catch (NumberFormatException | DateTimeParseException e) {
            return false;
        }
    }

    /** The same policies for one of the certifications that a centre supplies; this book where it is narrowed already. */
    Rulebook awarding(AwardedUnit unit) {
        return referential.unitsParameter().isEmpty()
                ? this
                : new Rulebook(referential.awarding(unit), choices, calendar, evaluators);
    }

    Referential referential() {
        return referential;
    }

    Regulation regulation() {
        return referential.getRegulation();
    }

    WorkingDays calendar() {
        return calendar;
    }

    Optional<RequirementEvaluator> evaluator(String type) {
        return Optional.ofNullable(evaluators.get(type));
    }

    @Nullable
    PolicyChoice choice(PolicyId id) {
        return choices.get(id);
    }

    Optional<Clause> clause(Optional<ClauseId> id) {
        return id.map(clauses::get);
    }

    Optional<Clause> clause(ClauseId id) {
        return Optional.ofNullable(clauses.get(id));
    }

    Optional<AssessmentRule> assessmentRule(AssessmentCode code) {
        return regulation().getAssessments().stream()
                .filter(rule -> rule.getAssessment().equals(code))
                .findFirst();
    }

    Optional<Scale.RatingScale> ratingScale() {
        return Optional.ofNullable(regulation().getScales().get(COMPETENCY_SCALE))
                .filter(Scale.RatingScale.class::isInstance)
                .map(Scale.RatingScale.class::cast);
    }

    Optional<Scale.ScoreScale> scoreScale(AssessmentCode code) {
        return referential
                .assessment(code)
                .flatMap(assessment -> assessment.getScale())
                .map(regulation().getScales()::get)
                .filter(Scale.ScoreScale.class::isInstance)
                .map(Scale.ScoreScale.class::cast);
    }

    /** All units of a kind in the order of the referential. */
    Stream<Unit> units(UnitKind kind) {
        return switch (kind) {
            case BLOC -> referential.getBlocs().stream().map(bloc -> Unit.of(bloc.getCode()));
            case COMPETENCY -> referential.getCompetencies().stream().map(c -> Unit.of(c.getCode()));
            case ASSESSMENT -> referential.getAssessments().stream().map(a -> Unit.of(a.getCode()));
            case CRITERION -> referential.getCriteria().stream().map(c -> Unit.of(c.getCode()));
            case TITLE -> Stream.of(Unit.title());
            case MODULE -> Stream.empty();
        };
    }

    /** Units of a kind that belong to another unit. */
    Stream<Unit> unitsOf(UnitKind kind, Unit owner) {
        if (owner.kind() == UnitKind.TITLE) {
            return units(kind);
        }
        return switch (kind) {
            case COMPETENCY -> competenciesOf(owner).map(Unit::of);
            case CRITERION ->
                competenciesOf(owner)
                        .flatMap(code -> referential.criteriaOf(code).stream())
                        .map(criterion -> Unit.of(criterion.getCode()))
                        .distinct();
            case ASSESSMENT ->
                referential.getAssessments().stream()
                        .filter(assessment -> assessment.getCompetencies().stream()
                                        .anyMatch(competenciesOf(owner).toList()::contains)
                                || assessment.getBlocs().stream()
                                        .anyMatch(bloc -> Unit.of(bloc).equals(owner)))
                        .map(assessment -> Unit.of(assessment.getCode()));
            default -> Stream.empty();
        };
    }

    /** The assessments that judge a competency. */
    List<AssessmentCode> judging(CompetencyCode competency) {
        return referential.getAssessments().stream()
                .filter(assessment -> assessment.getCompetencies().contains(competency))
                .map(Assessment::getCode)
                .toList();
    }

    private Stream<CompetencyCode> competenciesOf(Unit owner) {
        return switch (owner.kind()) {
            case BLOC ->
                referential.getBlocs().stream()
                        .filter(bloc -> Unit.of(bloc.getCode()).equals(owner))
                        .flatMap(bloc -> bloc.getCompetencies().stream());
            case ASSESSMENT ->
                referential.getAssessments().stream()
                        .filter(assessment -> Unit.of(assessment.getCode()).equals(owner))
                        .flatMap(assessment -> assessment.getCompetencies().stream());
            case COMPETENCY -> Stream.of(CompetencyCode.of(owner.code()));
            default -> Stream.empty();
        };
    }
}
