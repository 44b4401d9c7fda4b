package io.github.certif.rules;

import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.decision.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/** What one unit came to, with its explanation. */
record Judged(
        Unit unit,
        Explanation node,
        Optional<Level> level,
        Optional<LocalDate> on,
        Optional<UnitOrigin> origin,
        Optional<LocalDate> lastValidDay,
        Optional<String> proof) {

    static Judged of(Unit unit, Explanation node) {
        return new Judged(
                unit, node, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Held from before. */
    static Judged held(Unit unit, Explanation node, Holding holding) {
        return new Judged(
                unit,
                node,
                Optional.empty(),
                Optional.of(holding.acquisition().getOn()),
                Optional.of(holding.origin()),
                holding.lastValidDay(),
                holding.acquisition().getProof());
    }

    /** Established by the sitting that is decided. */
    static Judged now(Unit unit, Explanation node, Optional<Level> level, Optional<LocalDate> on) {
        return new Judged(unit, node, level, on, Optional.of(UnitOrigin.NOW), Optional.empty(), Optional.empty());
    }

    Judged with(Explanation other) {
        return new Judged(unit, other, level, on, origin, lastValidDay, proof);
    }

    Judged with(UnitOrigin other, Optional<LocalDate> last) {
        return new Judged(unit, node, level, on, Optional.of(other), last, proof);
    }

    Verdict verdict() {
        return node.getVerdict();
    }

    boolean isAcquired() {
        return verdict() == Verdict.SATISFIED;
    }

    UnitResult result() {
        return UnitResult.builder()
                .unit(unit)
                .state(state())
                .reason(node.getReason())
                .origin(isAcquired() ? origin : Optional.empty())
                .level(level)
                .acquiredOn(isAcquired() ? on : Optional.empty())
                .lastValidDay(isAcquired() ? lastValidDay : Optional.empty())
                .proof(isAcquired() ? proof : Optional.empty())
                .build();
    }

    private UnitState state() {
        return switch (verdict()) {
            case SATISFIED -> UnitState.ACQUIRED;
            case UNDETERMINED -> UnitState.PENDING;
            case UNSATISFIED ->
                node.getReason() == Reason.NOT_PRESENTED ? UnitState.NOT_PRESENTED : UnitState.NOT_ACQUIRED;
        };
    }
}
