package io.github.certif.render.message;

import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which branches of an explanation are told. A policy that is chosen otherwise fails nobody: the branch that it would
 * open is not taken, and the choice stands with what it decides.
 */
final class Branches {

    private static final String CHOICE = "policyIs";

    /** What holds through another branch, where the one not taken says nothing. */
    private static final Set<String> ELSEWHERE = Set.of("when", "anyOf", "nOf");

    private Branches() {}

    /** Whether a policy, chosen otherwise, closes this branch. */
    static boolean isNotTaken(Explanation node) {
        return isOtherwise(node)
                || (node.getKind().equals("allOf")
                        && node.getVerdict() == Verdict.UNSATISFIED
                        && node.getChildren().stream().anyMatch(Branches::isOtherwise));
    }

    private static boolean isOtherwise(Explanation node) {
        return node.getKind().equals(CHOICE) && node.getVerdict() == Verdict.UNSATISFIED;
    }

    /** The decisive nodes below a node, without the branches that are not taken where others are. */
    static List<Explanation> shown(Explanation node) {
        return decisive(node).filter(below -> !isDropped(node, below)).toList();
    }

    /** The choices that closed the branches which are not told. */
    static Stream<PolicyChoice> chosenAbove(Explanation node) {
        return decisive(node).filter(below -> isDropped(node, below)).flatMap(Branches::chosen);
    }

    /** The choices that closed a branch. */
    static Stream<PolicyChoice> chosen(Explanation notTaken) {
        return Stream.concat(Stream.of(notTaken), notTaken.getChildren().stream())
                .filter(Branches::isOtherwise)
                .flatMap(choice -> choice.getPolicies().stream());
    }

    private static Stream<Explanation> decisive(Explanation node) {
        return node.getChildren().stream().filter(Explanation::isDecisive);
    }

    private static boolean isDropped(Explanation node, Explanation below) {
        return ELSEWHERE.contains(node.getKind())
                && isNotTaken(below)
                && decisive(node).anyMatch(other -> !isNotTaken(other));
    }
}
