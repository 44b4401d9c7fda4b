package io.github.certif.render.layout;

import io.github.certif.model.code.PolicyId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.RightState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The choices on which what is said to a candidate rests: the result, and whether there is another sitting. */
final class Mattered {

    private Mattered() {}

    /** In the order of the decision; without those that only say how another sitting is held. */
    static List<PolicyChoice> in(Decision decision) {
        Stream<Explanation> right = decision.getRetake().stream()
                .filter(plan -> plan.getRight() != RightState.NOT_NEEDED)
                .map(RetakePlan::getExplanation);
        Set<PolicyId> used = Stream.concat(Stream.of(decision.getExplanation()), right)
                .flatMap(Mattered::decisive)
                .flatMap(node -> node.getPolicies().stream())
                .map(PolicyChoice::getPolicy)
                .collect(Collectors.toSet());
        return decision.getPolicies().stream()
                .filter(choice -> used.contains(choice.getPolicy()))
                .toList();
    }

    private static Stream<Explanation> decisive(Explanation node) {
        return Stream.concat(
                Stream.of(node),
                node.getChildren().stream().filter(Explanation::isDecisive).flatMap(Mattered::decisive));
    }
}
