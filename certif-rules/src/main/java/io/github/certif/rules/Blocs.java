package io.github.certif.rules;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Award;
import io.github.certif.model.regulation.Label;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Selector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each bloc comes to: by rule or by the jury's entry, beside what is held from before. */
final class Blocs {

    private static final Requirement ALL_COMPETENCIES =
            new Requirement.Acquired(Label.NONE, Selector.ofSelf(UnitKind.COMPETENCY));

    private final Rulebook book;
    private final View view;
    private final Units units;

    Blocs(Rulebook book, View view, Units units) {
        this.book = book;
        this.view = view;
        this.units = units;
    }

    /** What a bloc comes to, with history. */
    Judged of(BlocCode code) {
        Unit unit = Unit.of(code);
        Optional<Holding> earlier = units.holdings().of(unit);
        Explanation now = now(code);
        Explanation.Builder node = Explanation.builder();
        node.kind("bloc").about(unit);
        List<Explanation> children = new ArrayList<>();
        earlier.ifPresent(holding -> children.add(UnitNodes.earlierNode(unit, holding)));
        children.add(now);
        Explanation result = UnitNodes.reasoned(Nodes.anyOf(node, children), blocReason(code, earlier, now));
        boolean isNow = now.getVerdict() == Verdict.SATISFIED;
        if (earlier.filter(holding -> holding.verdict() == Verdict.SATISFIED).isPresent()) {
            Judged held = Judged.held(unit, result, earlier.get());
            return isNow ? held.with(UnitOrigin.BOTH, held.lastValidDay()) : held;
        }
        Judged fresh = Judged.now(unit, result, Optional.empty(), units.judgedOn());
        return isNow ? fresh.with(UnitOrigin.NOW, lastDay(unit)) : fresh;
    }

    private Optional<LocalDate> lastDay(Unit unit) {
        return units.judgedOn().flatMap(on -> units.holdings().lastValidDay(unit, on, new Consulted(book)));
    }

    /** Whether this sitting establishes a bloc. */
    Explanation now(BlocCode code) {
        Unit unit = Unit.of(code);
        if (!view.inScope(code)) {
            return UnitNodes.node(unit, Nodes.leaf("scope", Verdict.UNSATISFIED, Reason.NOT_PRESENTED));
        }
        Explanation result = computed(code);
        if (isAbsent()) {
            return result;
        }
        return book.regulation()
                .getBloc()
                .map(determination -> units.decided(unit, determination, result))
                .orElse(result);
    }

    /** What this sitting makes of a bloc of its scope by rule, before the jury's entry on the bloc. */
    Explanation computed(BlocCode code) {
        Unit unit = Unit.of(code);
        if (isAbsent()) {
            return UnitNodes.node(unit, Nodes.leaf("scope", Verdict.UNSATISFIED, Reason.ABSENT));
        }
        return units.evaluator().evaluate(rule(code), unit);
    }

    private Requirement rule(BlocCode code) {
        Award award = book.regulation().getAward();
        return Optional.ofNullable(award.getBlocs().get(code))
                .or(award::getBloc)
                .orElse(ALL_COMPETENCIES);
    }

    private boolean isAbsent() {
        return view.isAbsentFromAll() && units.bars().replacements().isEmpty();
    }

    private Reason blocReason(BlocCode code, Optional<Holding> earlier, Explanation now) {
        if (earlier.filter(holding -> holding.verdict() == Verdict.SATISFIED).isPresent()) {
            return Reason.EARLIER;
        }
        if (now.getVerdict() == Verdict.SATISFIED) {
            return Reason.MET;
        }
        if (!view.inScope(code)) {
            return earlier.map(Holding::reason).orElse(Reason.NOT_PRESENTED);
        }
        return UnitNodes.firstReason(now);
    }
}
