package io.github.certif.rules;

import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Builds and reads explanation trees. */
final class Nodes {

    private Nodes() {}

    /** A leaf whose verdict no closing touches. */
    static Explanation.Builder leaf(String kind, Verdict verdict, Reason reason) {
        return Explanation.builder().kind(kind).verdict(verdict).raw(verdict).reason(reason);
    }

    /** A leaf that is undetermined while its body is open, and something definite once it has closed. */
    static Explanation.Builder gap(
            String kind, Reason reason, boolean closed, Verdict atClosing, Reason reasonAtClosing) {
        Explanation.Builder node = Explanation.builder();
        node.kind(kind).raw(Verdict.UNDETERMINED);
        return closed
                ? node.verdict(atClosing).reason(reasonAtClosing).settledBy(SettledBy.CLOSING)
                : node.verdict(Verdict.UNDETERMINED).reason(reason);
    }

    /** A parameter that nobody supplied, or a list that turned out empty: never true, and closing does not settle it. */
    static Explanation.Builder missingParameter(String kind, Set<String> parameters) {
        Explanation.Builder node = leaf(kind, Verdict.UNDETERMINED, Reason.PARAMETER_MISSING);
        for (String parameter : parameters) {
            node.addAwaiting(new Awaited(AwaitedKind.PARAMETER, parameter, "centre"));
        }
        return node;
    }

    static Explanation allOf(Explanation.Builder node, List<Explanation> children) {
        Verdict verdict = Verdict.allOf(verdicts(children));
        return combined(node, verdict, Verdict.allOf(raws(children)), children, child -> child.getVerdict() == verdict);
    }

    /** Where a branch holds by what the text states, the branches that rest on a policy did not matter. */
    static Explanation anyOf(Explanation.Builder node, List<Explanation> children) {
        Verdict verdict = Verdict.anyOf(verdicts(children));
        boolean isStated = verdict == Verdict.SATISFIED && children.stream().anyMatch(child -> holdsAsStated(child));
        return combined(
                node,
                verdict,
                Verdict.anyOf(raws(children)),
                children,
                child -> isStated ? holdsAsStated(child) : child.getVerdict() == verdict);
    }

    private static boolean holdsAsStated(Explanation child) {
        return child.getVerdict() == Verdict.SATISFIED
                && policies(List.of(child)).isEmpty();
    }

    static Explanation nOf(Explanation.Builder node, int n, List<Explanation> children) {
        Verdict verdict = Verdict.nOf(n, verdicts(children));
        return combined(
                node,
                verdict,
                Verdict.nOf(n, raws(children)),
                children,
                child -> verdict == Verdict.UNSATISFIED
                        ? child.getVerdict() != Verdict.SATISFIED
                        : child.getVerdict() == verdict);
    }

    private static Explanation combined(
            Explanation.Builder node,
            Verdict verdict,
            Verdict raw,
            List<Explanation> children,
            java.util.function.Predicate<Explanation> decisive) {
        node.verdict(verdict).raw(raw).reason(Reason.CHILDREN);
        node.settledBy(verdict == raw ? SettledBy.RECORD : SettledBy.CLOSING);
        for (Explanation child : children) {
            node.addChildren(decisive(child, decisive.test(child)));
        }
        return node.build();
    }

    static Explanation decisive(Explanation node, boolean decisive) {
        return node.isDecisive() == decisive
                ? node
                : Explanation.builder().from(node).decisive(decisive).build();
    }

    private static List<Verdict> verdicts(List<Explanation> children) {
        return children.stream().map(Explanation::getVerdict).toList();
    }

    private static List<Verdict> raws(List<Explanation> children) {
        return children.stream().map(Explanation::getRaw).toList();
    }

    /** Visits the nodes on which the verdict of the root rests. */
    static void onDecisivePath(Explanation root, Consumer<Explanation> visitor) {
        visitor.accept(root);
        root.getChildren().stream().filter(Explanation::isDecisive).forEach(child -> onDecisivePath(child, visitor));
    }

    /** What the undetermined verdicts of a tree await, first come first listed. */
    static List<Awaited> awaiting(List<Explanation> roots) {
        Set<Awaited> awaited = new LinkedHashSet<>();
        for (Explanation root : roots) {
            if (root.getVerdict() == Verdict.UNDETERMINED) {
                onDecisivePath(root, node -> {
                    if (node.getVerdict() == Verdict.UNDETERMINED) {
                        awaited.addAll(node.getAwaiting());
                    }
                });
            }
        }
        return new ArrayList<>(awaited);
    }

    /** The policies on which the verdicts of some trees rest. */
    static List<PolicyChoice> policies(List<Explanation> roots) {
        Map<String, PolicyChoice> policies = new LinkedHashMap<>();
        for (Explanation root : roots) {
            onDecisivePath(
                    root,
                    node -> node.getPolicies()
                            .forEach(choice -> policies.put(choice.getPolicy().value(), choice)));
        }
        return new ArrayList<>(policies.values());
    }
}
