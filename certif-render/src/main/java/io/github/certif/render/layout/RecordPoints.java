package io.github.certif.render.layout;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Force;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.render.layout.RecordPoint.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The points of the award of a title, as the regulation asks them and as a decision found them.
 *
 * <p>A policy stands as it was chosen for the decision, otherwise at its default. A point that only says how to read
 * or to prove a rule of the text rests on that rule.
 */
final class RecordPoints {

    private static final Map<String, How> TOGETHER =
            Map.of("title", How.ALL, "override", How.ALL, "allOf", How.ALL, "anyOf", How.ANY, "nOf", How.SOME);

    /** The kinds of nodes that ask nothing of the candidate. */
    private static final Set<String> NOT_ASKED = Set.of("policyIs", "otherwise");

    private final Regulation regulation;
    private final Optional<Decision> decision;
    private final Optional<ClauseId> title;

    RecordPoints(Regulation regulation, Optional<Decision> decision) {
        this.regulation = regulation;
        this.decision = decision;
        this.title = regulation.getAward().getTitle().label().clause();
    }

    /** What is asked. */
    RecordPoint asked() {
        return asked(regulation.getAward().getTitle(), Optional.empty());
    }

    /** What was found; empty while nobody is judged. */
    Optional<RecordPoint> found() {
        return decision.map(one -> found(one.getExplanation(), Optional.empty()));
    }

    private RecordPoint asked(Requirement asked, Optional<ClauseId> above) {
        Optional<ClauseId> clause = cited(asked.label().clause(), above);
        List<RecordPoint> below =
                asked.children().stream().map(child -> asked(child, clause)).toList();
        return new RecordPoint(
                how(asked), clause, verdict(asked), asked instanceof Requirement.When ? branches(below) : below);
    }

    private static How how(Requirement asked) {
        if (asked instanceof Requirement.PolicyIs) {
            return How.CHOSEN;
        }
        if (asked instanceof Requirement.AnyOf) {
            return How.ANY;
        }
        if (asked instanceof Requirement.NOf) {
            return How.SOME;
        }
        return asked.children().isEmpty() ? How.ASKED : How.ALL;
    }

    private Optional<Verdict> verdict(Requirement asked) {
        return asked instanceof Requirement.PolicyIs leaf
                ? chosen(leaf.policy()).map(value -> Verdict.of(value.equals(leaf.value())))
                : Optional.empty();
    }

    private Optional<String> chosen(PolicyId policy) {
        return decision.stream()
                .flatMap(one -> one.getPolicies().stream())
                .filter(choice -> choice.getPolicy().equals(policy))
                .findFirst()
                .map(PolicyChoice::getValue)
                .or(() -> regulation.policy(policy).flatMap(Policy::getDefault));
    }

    private RecordPoint found(Explanation node, Optional<ClauseId> above) {
        Optional<ClauseId> clause = cited(node.getClause().map(Clause::id), above);
        if (NOT_ASKED.contains(node.getKind())) {
            return new RecordPoint(How.CHOSEN, clause, Optional.of(node.getVerdict()), List.of());
        }
        boolean when = node.getKind().equals("when");
        if (!when && !TOGETHER.containsKey(node.getKind())) {
            return new RecordPoint(How.ASKED, clause, Optional.of(node.getVerdict()), List.of());
        }
        List<RecordPoint> below =
                node.getChildren().stream().map(child -> found(child, clause)).toList();
        return new RecordPoint(
                TOGETHER.getOrDefault(node.getKind(), How.ALL),
                clause,
                Optional.of(node.getVerdict()),
                when ? branches(below) : below);
    }

    /** The branches of a condition that count: one under a chosen policy, all under a fact. */
    private static List<RecordPoint> branches(List<RecordPoint> below) {
        List<RecordPoint> branches = new ArrayList<>(below.subList(Math.min(1, below.size()), below.size()));
        if (!branches.isEmpty() && below.get(0).isChosen(Verdict.UNSATISFIED)) {
            branches.remove(0);
        } else if (branches.size() > 1 && below.get(0).isChosen(Verdict.SATISFIED)) {
            branches.remove(1);
        }
        return branches;
    }

    private Optional<ClauseId> cited(Optional<ClauseId> own, Optional<ClauseId> above) {
        return own.isEmpty() || (!isStated(own) && isStated(above) && !above.equals(title)) ? above : own;
    }

    private boolean isStated(Optional<ClauseId> clause) {
        return clause.flatMap(regulation::clause)
                .filter(one -> one.force() == Force.STATED)
                .isPresent();
    }
}
