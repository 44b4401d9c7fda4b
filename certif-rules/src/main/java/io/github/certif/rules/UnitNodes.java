package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The nodes that explain what a unit comes to. */
final class UnitNodes {

    private UnitNodes() {}

    /** The policy that says who decides mattered to whatever was decided. */
    static Explanation chosen(Explanation node, Consulted consulted) {
        return Explanation.builder()
                .from(node)
                .addAllPolicies(consulted.policies())
                .build();
    }

    static Explanation node(Unit unit, Explanation.Builder node) {
        return node.about(unit).build();
    }

    /** What cannot count any more is refused at once; a replacement or an open condition keeps the question open. */
    static Explanation barredNode(Unit unit, Bars.Bar bar, Supplier<Explanation> result) {
        if (bar.gate().isPresent()) {
            Explanation both = Nodes.allOf(node(unit), List.of(bar.gate().get(), result.get()));
            boolean isVoid = bar.gate().get().getVerdict() == Verdict.UNSATISFIED;
            return isVoid ? voided(both) : both;
        }
        if (bar.reason() == Reason.REPLACEMENT_DUE) {
            return node(
                    unit,
                    Nodes.leaf(unit.kind().word(), Verdict.UNDETERMINED, bar.reason())
                            .addAwaiting(new Awaited(AwaitedKind.REPLACEMENT, unit.text(), "jury")));
        }
        return node(unit, Nodes.leaf(unit.kind().word(), Verdict.UNSATISFIED, bar.reason()));
    }

    static Explanation.Builder node(Unit unit) {
        Explanation.Builder node = Explanation.builder();
        return node.kind(unit.kind().word()).about(unit);
    }

    private static Explanation voided(Explanation node) {
        return Explanation.builder()
                .from(node)
                .reason(Reason.VOID)
                .settledBy(SettledBy.VOID)
                .build();
    }

    /** What nobody recorded is missing once the jury has closed; a contradiction awaits its review. */
    static Explanation missing(Unit unit, Reason reason, boolean closed) {
        if (reason == Reason.CONTRADICTION) {
            return node(
                    unit,
                    Nodes.leaf(unit.kind().word(), Verdict.UNDETERMINED, reason)
                            .addAwaiting(new Awaited(AwaitedKind.REVIEW, unit.text(), "jury")));
        }
        return node(
                unit,
                Nodes.gap(unit.kind().word(), Reason.NOT_RECORDED, closed, Verdict.UNSATISFIED, Reason.NOT_EVALUATED)
                        .addAwaiting(new Awaited(AwaitedKind.RECORD, unit.text(), "jury")));
    }

    /** The reason of the first node below that is decisive with the same verdict: a condition only chose a branch. */
    static Reason firstReason(Explanation node) {
        return node.getReason() != Reason.CHILDREN
                ? node.getReason()
                : node.getChildren().stream()
                        .filter(child -> child.isDecisive() && child.getVerdict() == node.getVerdict())
                        .findFirst()
                        .map(UnitNodes::firstReason)
                        .orElse(node.getReason());
    }

    static Explanation reasoned(Explanation node, Reason reason) {
        return Explanation.builder().from(node).reason(reason).build();
    }

    /** What a candidate holds from before. */
    static Explanation earlierNode(Unit unit, Holding holding) {
        Explanation.Builder node = Nodes.leaf("earlier", holding.verdict(), holding.reason())
                .about(unit)
                .policies(holding.policies())
                .addFacts(new Fact(
                        unit.text(),
                        holding.acquisition().getOrigin().name(),
                        Optional.of(holding.acquisition().getOn()),
                        holding.acquisition().getProof()));
        holding.lastValidDay().ifPresent(day -> node.addFacts(Fact.of("lastValidDay", day.toString())));
        if (holding.reason() == Reason.CLAIMED) {
            node.addAwaiting(new Awaited(AwaitedKind.RECORD, "proof:" + unit.text(), "candidate"));
        }
        if (holding.reason() == Reason.UNPROVEN) {
            node.raw(Verdict.UNDETERMINED).settledBy(SettledBy.CLOSING);
        }
        return node.build();
    }
}
