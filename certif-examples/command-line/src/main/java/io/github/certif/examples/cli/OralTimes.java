package io.github.certif.examples.cli;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.OralTime;
import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Bloc;
import io.github.certif.rules.OralRules;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long the candidates of a session are heard. */
final class OralTimes {

    private static final Set<UnitOrigin> HELD = Set.of(UnitOrigin.EARLIER, UnitOrigin.EQUIVALENCE);

    private final OralRules rules;
    private final SessionRun run;
    private final Map<Scope, OralTime> known = new HashMap<>();

    OralTimes(Desk desk, SessionRun run) {
        this.rules = Desk.orUnusable(
                () -> OralRules.of(run.referential(), desk.options().choices()));
        this.run = run;
    }

    /** By candidate, in the order of the session. */
    Map<CandidateId, OralTime> all() {
        Map<CandidateId, OralTime> orals = new LinkedHashMap<>();
        for (Dossier dossier : run.session().getDossiers()) {
            orals.put(dossier.getCandidate().getId(), known.computeIfAbsent(scope(dossier), rules::plan));
        }
        return orals;
    }

    /** The minutes that accommodations add to each of them, as known on the day of the run. */
    Map<CandidateId, Integer> extra(Map<CandidateId, OralTime> orals) {
        Map<CandidateId, Integer> extra = new LinkedHashMap<>();
        orals.forEach(
                (candidate, oral) -> extra.put(candidate, rules.extra(run.session(), candidate, oral, run.asOf())));
        return extra;
    }

    /** What is sat in the session; a candidate who has no sitting in it yet sits for the title. */
    private Scope scope(Dossier dossier) {
        return dossier.getSittings().stream()
                .filter(sitting ->
                        sitting.getSession().equals(Optional.of(run.session().getId())))
                .max(Comparator.comparing(Sitting::getExamOn))
                .map(Sitting::getScope)
                .map(scope -> scope.completion() ? missing(dossier) : scope)
                .orElseGet(Scope::ofTitle);
    }

    /** A completion is of the blocs that were not held before. */
    private Scope missing(Dossier dossier) {
        List<Unit> held = run.decisions().stream()
                .filter(decision ->
                        decision.getCandidate().equals(dossier.getCandidate().getId()))
                .flatMap(decision -> decision.getBlocs().stream())
                .filter(bloc -> bloc.getOrigin().filter(HELD::contains).isPresent())
                .map(UnitResult::getUnit)
                .toList();
        List<BlocCode> blocs = run.referential().getBlocs().stream()
                .map(Bloc::getCode)
                .filter(code -> !held.contains(Unit.of(code)))
                .toList();
        return blocs.isEmpty() ? Scope.ofCompletion() : Scope.ofBlocs(blocs);
    }
}
