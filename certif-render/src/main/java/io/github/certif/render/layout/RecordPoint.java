package io.github.certif.render.layout;

import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that an award asks, or several things together, with the choices of policies already made.
 *
 * @param how how the points below count
 * @param clause the clause that it rests on; empty when the regulation cites none
 * @param verdict how it came out; empty while nobody is judged
 * @param of the points below
 */
record RecordPoint(How how, Optional<ClauseId> clause, Optional<Verdict> verdict, List<RecordPoint> of) {

    /** How the points below a point count. */
    enum How {
        /** There are none: this is what is asked. */
        ASKED,
        /** There are none, and nothing is asked of the candidate: a policy was chosen, or nothing applies. */
        CHOSEN,
        /** Each of them is asked. */
        ALL,
        /** One of them is enough. */
        ANY,
        /** Several of them are enough. */
        SOME
    }

    RecordPoint {
        of = List.copyOf(how == How.ANY ? open(of) : of);
    }

    /** Without the alternatives that a policy excludes; without any where one of them asks nothing. */
    private static List<RecordPoint> open(List<RecordPoint> alternatives) {
        if (alternatives.stream().anyMatch(RecordPoint::asksNothing)) {
            return List.of();
        }
        return alternatives.stream().filter(point -> !point.isExcluded()).toList();
    }

    private boolean asksNothing() {
        return how == How.ALL && of.stream().allMatch(point -> point.isChosen(Verdict.SATISFIED));
    }

    private boolean isExcluded() {
        return how == How.ALL && of.stream().anyMatch(point -> point.isChosen(Verdict.UNSATISFIED));
    }

    boolean isChosen(Verdict how) {
        return this.how == How.CHOSEN && verdict.equals(Optional.of(how));
    }

    /** The clauses of everything that is asked, in order, each once. */
    Stream<ClauseId> clauses() {
        Stream<ClauseId> own = how == How.ASKED ? clause.stream() : Stream.empty();
        return Stream.concat(own, of.stream().flatMap(RecordPoint::clauses)).distinct();
    }

    /** How everything that rests on a clause came out; empty when nothing does. */
    Optional<Verdict> verdict(ClauseId cited) {
        if (how == How.ASKED) {
            return clause.equals(Optional.of(cited)) ? verdict : Optional.empty();
        }
        List<Verdict> found =
                of.stream().flatMap(point -> point.verdict(cited).stream()).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return switch (how) {
            case ANY -> Optional.of(Verdict.anyOf(found));
            case SOME -> found.size() == of.size() ? verdict : Optional.of(Verdict.anyOf(found));
            default -> Optional.of(Verdict.allOf(found));
        };
    }
}
