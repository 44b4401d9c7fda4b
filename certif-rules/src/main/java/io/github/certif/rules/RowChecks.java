package io.github.certif.rules;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.Presence;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.session.EvaluationGrid;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesRow;
import io.github.certif.rules.Papers.Placed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of the candidates in sets of minutes. */
final class RowChecks {

    private final MinutesAnswers answers;
    private final Papers of;
    private final Motives motives;

    RowChecks(MinutesAnswers answers, Papers of) {
        this.answers = answers;
        this.of = of;
        this.motives = new Motives(of.book());
    }

    void ask(MinutesRule rule) {
        for (Placed<Minutes> minutes : of.minutes()) {
            for (Placed<MinutesRow> row : Placed.all(minutes.value().getRows(), minutes.path() + "/rows")) {
                ask(rule, row).ifPresent(answer -> answers.add(row.value().getCandidate(), row.path(), answer));
            }
        }
    }

    private Optional<Explanation> ask(MinutesRule rule, Placed<MinutesRow> placed) {
        MinutesRow row = placed.value();
        return switch (rule) {
            case ONE_DECISION -> Optional.of(oneDecision(row));
            case ONE_ROUTE -> Optional.of(oneRoute(row));
            case AGREES_WITH_GRID -> agreesWithGrid(row);
            case AGREES_WITH_RESULTS -> agreesWithResults(row);
            case BLOCS_AGREE -> blocsAgree(row);
            case MOTIVES -> motives.all(row.getDecisions(), row.getReasons(), row.getRecommendations());
            case COMMENT -> motives.some(row.getDecisions(), row.getReasons(), row.getRecommendations());
            case ABSENT_COMMENT ->
                row.getDecisions().contains(Outcome.ABSENT) ? Optional.of(commented(row)) : Optional.empty();
            default -> isPartly(row.getCandidate()) ? Optional.of(commented(row)) : Optional.empty();
        };
    }

    /** An admission in part is a decision only where the regulation has it. */
    private Explanation oneDecision(MinutesRow row) {
        Consulted consulted = new Consulted(of.book());
        Set<Outcome> known = EnumSet.of(Outcome.ABSENT, Outcome.NOT_ADMITTED, Outcome.ADMITTED);
        if (!row.getDecisions().contains(Outcome.PARTIALLY_ADMITTED)
                || !consulted.is(of.book().regulation().getAward().getPartial().getValue(), "FORBIDDEN")) {
            known.add(Outcome.PARTIALLY_ADMITTED);
        }
        return MinutesAnswers.of(
                row.getDecisions().size() == 1 && known.containsAll(row.getDecisions()),
                consulted.policies(),
                Fact.of("decisions", MinutesAnswers.text(row.getDecisions())));
    }

    private Explanation oneRoute(MinutesRow row) {
        List<AccessRoute> routes = of.book().regulation().getRoutes();
        Optional<String> own = of.dossier(row.getCandidate())
                .flatMap(Dossier::getRoute)
                .flatMap(route -> routes.stream()
                        .filter(one -> one.getRoute().equals(route))
                        .map(AccessRoute::getColumn)
                        .findFirst());
        boolean known = routes.isEmpty()
                || routes.stream().map(AccessRoute::getColumn).toList().containsAll(row.getRoutes());
        boolean fits = own.stream().allMatch(column -> row.getRoutes().contains(column));
        return MinutesAnswers.of(
                row.getRoutes().size() == 1 && known && fits,
                Fact.of("routes", MinutesAnswers.text(row.getRoutes())),
                Fact.of("route", own.orElse("-")));
    }

    /** Who was absent has no grid; a grid that is missing is asked for elsewhere. */
    private Optional<Explanation> agreesWithGrid(MinutesRow row) {
        List<EvaluationGrid> grids =
                of.grids(row.getCandidate()).stream().map(Placed::value).toList();
        if (grids.isEmpty()) {
            return Optional.empty();
        }
        Set<Outcome> circled =
                grids.stream().flatMap(grid -> grid.getOutcomes().stream()).collect(Collectors.toSet());
        return Optional.of(MinutesAnswers.of(
                Set.copyOf(row.getDecisions()).equals(circled),
                Fact.of("minutes", MinutesAnswers.text(row.getDecisions())),
                Fact.of("grid", MinutesAnswers.text(circled))));
    }

    private Optional<Explanation> agreesWithResults(MinutesRow row) {
        return of.dossier(row.getCandidate())
                .map(dossier -> decision(dossier)
                        .filter(decision -> decision.getOutcome() != Outcome.PENDING)
                        .map(decision -> MinutesAnswers.of(
                                row.getDecisions().equals(List.of(decision.getOutcome())),
                                decision.getPolicies(),
                                Fact.of("minutes", MinutesAnswers.text(row.getDecisions())),
                                Fact.of("results", decision.getOutcome().name())))
                        .orElseGet(() -> MinutesAnswers.unknown("results")));
    }

    private Optional<Decision> decision(Dossier dossier) {
        return new AwardRules(of.book()).decide(dossier, of.asOf()).value();
    }

    /** Blocs held from before may be listed or not. */
    private Optional<Explanation> blocsAgree(MinutesRow row) {
        if (row.getBlocsAcquired().isEmpty() && row.getBlocsRefused().isEmpty()) {
            return Optional.empty();
        }
        return of.dossier(row.getCandidate())
                .map(dossier -> decision(dossier)
                        .filter(decision -> decision.getOutcome() != Outcome.PENDING)
                        .map(decision -> blocsAgree(row, decision))
                        .orElseGet(() -> MinutesAnswers.unknown("results")));
    }

    private static Explanation blocsAgree(MinutesRow row, Decision decision) {
        Set<BlocCode> acquired = decision.getBlocs().stream()
                .filter(result -> result.getState() == UnitState.ACQUIRED)
                .map(UnitResult::getUnit)
                .filter(unit -> unit.kind() == UnitKind.BLOC)
                .map(unit -> BlocCode.of(unit.code()))
                .collect(Collectors.toSet());
        boolean agree = acquired.containsAll(row.getBlocsAcquired())
                && row.getBlocsRefused().stream().noneMatch(acquired::contains);
        return MinutesAnswers.of(
                agree,
                Fact.of("acquired", MinutesAnswers.text(row.getBlocsAcquired())),
                Fact.of("refused", MinutesAnswers.text(row.getBlocsRefused())),
                Fact.of("results", MinutesAnswers.text(acquired)));
    }

    private static Explanation commented(MinutesRow row) {
        boolean commented =
                MinutesAnswers.isFilled(row.getReasons()) || MinutesAnswers.isFilled(row.getRecommendations());
        return MinutesAnswers.of(commented, Fact.of("comment", String.valueOf(commented)));
    }

    private boolean isPartly(CandidateId candidate) {
        return of.dossier(candidate)
                .flatMap(this::decision)
                .filter(decision -> decision.getPresence() == Presence.PARTLY)
                .isPresent();
    }
}
