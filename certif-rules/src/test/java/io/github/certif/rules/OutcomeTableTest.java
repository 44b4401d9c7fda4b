package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Retake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every state of a title of three blocs, beside an oracle that reads the table of outcomes row by row and shares no
 * code with the engine.
 */
class OutcomeTableTest {

    private static final LocalDate EXAM = LocalDate.of(2024, 5, 2);
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 14);
    private static final int BLOCS = 3;

    private enum Now {
        PASSED,
        FAILED,
        UNRECORDED,
        OUT_OF_SCOPE
    }

    /** What stands beside the blocs in the requirement of the title. */
    private enum Beside {
        NOTHING,
        GRANTED,
        REFUSED,
        SILENT
    }

    private record BlocState(boolean held, Now now) {}

    private record State(List<BlocState> blocs, boolean closed, String partial, boolean absent, Beside beside) {

        boolean inScope(int bloc) {
            return blocs.get(bloc).now() != Now.OUT_OF_SCOPE;
        }

        boolean hasScope() {
            return blocs.stream().anyMatch(bloc -> bloc.now() != Now.OUT_OF_SCOPE);
        }
    }

    @Test
    void everyStateGetsTheOutcomeOfTheTable() {
        int states = 0;
        for (String partial : List.of("ALLOWED", "FORBIDDEN", "UNSPECIFIED")) {
            for (Beside beside : Beside.values()) {
                AwardRules rules = AwardRules.of(referential(partial, beside));
                for (List<BlocState> blocs : blocStates(BLOCS)) {
                    for (boolean closed : new boolean[] {false, true}) {
                        for (boolean absent : new boolean[] {false, true}) {
                            check(rules, new State(blocs, closed, partial, absent, beside));
                            states++;
                        }
                    }
                }
            }
        }
        assertThat(states).isEqualTo(8 * 8 * 8 * 2 * 2 * 3 * 4);
    }

    private static List<List<BlocState>> blocStates(int blocs) {
        List<List<BlocState>> states = List.of(List.of());
        for (int i = 0; i < blocs; i++) {
            List<List<BlocState>> longer = new ArrayList<>();
            for (List<BlocState> state : states) {
                for (boolean held : new boolean[] {false, true}) {
                    for (Now now : Now.values()) {
                        List<BlocState> next = new ArrayList<>(state);
                        next.add(new BlocState(held, now));
                        longer.add(next);
                    }
                }
            }
            states = longer;
        }
        return states;
    }

    // ---- the engine

    private static Referential referential(String partial, Beside beside) {
        Regulation.Builder regulation = Regulations.plainRegulation(
                beside == Beside.NOTHING ? R.allBlocs() : R.allOf(R.allBlocs(), R.verdict("college")), R.text(partial));
        Retake.Builder retake = Retake.builder();
        regulation.retake(retake.clause(R.CLAUSE).build());
        return Regulations.plain(BLOCS, regulation.build());
    }

    private static Dossier dossier(State state) {
        Dossier.Builder dossier = Dossiers.empty();
        Sitting.Builder sitting = Sitting.builder();
        sitting.id(SittingId.of("S1")).examOn(EXAM).attendance(state.absent() ? Attendance.ABSENT : Attendance.PRESENT);
        List<BlocCode> scope = new ArrayList<>();
        for (int i = 0; i < BLOCS; i++) {
            BlocState bloc = state.blocs().get(i);
            if (bloc.held()) {
                dossier.addAcquisitions(Dossiers.proven(Unit.of(code(i)), EXAM.minusYears(1)));
            }
            if (state.inScope(i)) {
                scope.add(code(i));
            }
            if (bloc.now() == Now.PASSED || bloc.now() == Now.FAILED) {
                sitting.putLevels(CompetencyCode.of("C" + (i + 1)), Level.of(bloc.now() == Now.PASSED ? "YES" : "NO"));
            }
        }
        sitting.scope(scope.isEmpty() ? Scope.ofCompletion() : Scope.ofBlocs(scope));
        if (scope.size() == BLOCS) {
            sitting.scope(Scope.ofTitle());
        }
        if (state.beside() == Beside.GRANTED || state.beside() == Beside.REFUSED) {
            dossier.addRulings(Dossiers.ruling("college", state.beside() == Beside.GRANTED, EXAM));
        }
        if (state.closed()) {
            dossier.addClosings(Dossiers.closing("jury", EXAM));
        }
        return dossier.addSittings(sitting.build()).build();
    }

    private static BlocCode code(int bloc) {
        return BlocCode.of("B" + (bloc + 1));
    }

    // ---- the oracle

    private static final int NO = 0;
    private static final int OPEN = 1;
    private static final int YES = 2;

    /** What this sitting makes of a bloc of its scope. */
    private static int now(State state, int bloc) {
        if (state.absent() || !state.inScope(bloc)) {
            return NO;
        }
        return switch (state.blocs().get(bloc).now()) {
            case PASSED -> YES;
            case FAILED, OUT_OF_SCOPE -> NO;
            case UNRECORDED -> state.closed() ? NO : OPEN;
        };
    }

    private static int bloc(State state, int bloc) {
        return state.blocs().get(bloc).held() ? YES : now(state, bloc);
    }

    private static int title(State state) {
        int title = switch (state.beside()) {
            case NOTHING, GRANTED -> YES;
            case REFUSED -> NO;
            case SILENT -> OPEN;
        };
        for (int i = 0; i < BLOCS; i++) {
            title = Math.min(title, bloc(state, i));
        }
        return title;
    }

    private static Outcome outcome(State state) {
        if (state.hasScope() && state.absent()) {
            return Outcome.ABSENT;
        }
        if (title(state) == YES) {
            return Outcome.ADMITTED;
        }
        if (title(state) == OPEN) {
            return Outcome.PENDING;
        }
        if (!state.partial().equals("ALLOWED")) {
            return Outcome.NOT_ADMITTED;
        }
        int best = NO;
        for (int i = 0; i < BLOCS; i++) {
            best = Math.max(best, now(state, i));
        }
        return switch (best) {
            case YES -> Outcome.PARTIALLY_ADMITTED;
            case OPEN -> Outcome.PENDING;
            default -> Outcome.NOT_ADMITTED;
        };
    }

    private static UnitState unitState(State state, int bloc) {
        return switch (bloc(state, bloc)) {
            case YES -> UnitState.ACQUIRED;
            case OPEN -> UnitState.PENDING;
            default -> state.inScope(bloc) ? UnitState.NOT_ACQUIRED : UnitState.NOT_PRESENTED;
        };
    }

    /** Blocs not acquired that were sat for, and those that never were. */
    private static Set<String> toSit(State state, boolean presented) {
        Set<String> blocs = new TreeSet<>();
        for (int i = 0; i < BLOCS; i++) {
            boolean sat = state.inScope(i) && !state.absent();
            if (bloc(state, i) != YES && sat == presented) {
                blocs.add(code(i).value());
            }
        }
        return blocs;
    }

    private static void check(AwardRules rules, State state) {
        Decision decision = rules.decide(dossier(state), AS_OF).get();
        assertThat(decision.getOutcome()).as("outcome of %s", state).isEqualTo(outcome(state));
        for (int i = 0; i < BLOCS; i++) {
            assertThat(decision.getBlocs().get(i).getState())
                    .as("bloc %s of %s", code(i), state)
                    .isEqualTo(unitState(state, i));
        }
        assertThat(decision.isClosed()).as("closed: %s", state).isEqualTo(state.closed());
        if (state.closed()) {
            checkPlan(decision, state);
        }
    }

    private static void checkPlan(Decision decision, State state) {
        var plan = decision.getRetake().orElseThrow();
        boolean isAcquired = title(state) == YES;
        assertThat(plan.getRight() == RightState.NOT_NEEDED)
                .as("right of %s", state)
                .isEqualTo(isAcquired);
        assertThat(names(plan.getToRetake()))
                .as("to retake of %s", state)
                .isEqualTo(isAcquired ? Set.of() : toSit(state, true));
        assertThat(names(plan.getToSitFirst()))
                .as("to sit first of %s", state)
                .isEqualTo(isAcquired ? Set.of() : toSit(state, false));
        assertThat(decision.getTitle())
                .as("title of %s", state)
                .extracting(UnitResult::getState)
                .isEqualTo(
                        switch (title(state)) {
                            case YES -> UnitState.ACQUIRED;
                            case OPEN -> UnitState.PENDING;
                            default -> UnitState.NOT_ACQUIRED;
                        });
    }

    private static Set<String> names(List<BlocCode> blocs) {
        return blocs.stream().map(BlocCode::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
