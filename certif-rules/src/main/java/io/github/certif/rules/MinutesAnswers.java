package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Checked;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what one rule about grids and minutes comes to. */
final class MinutesAnswers {

    private static final String KIND = "minutes";

    private final Rulebook book;
    private final Check check;
    private final List<Checked> answers = new ArrayList<>();

    MinutesAnswers(Rulebook book, Check check) {
        this.book = book;
        this.check = check;
    }

    List<Checked> all() {
        return answers;
    }

    /** An answer about the session. */
    void add(String path, Explanation answer) {
        add(Optional.empty(), path, check.getClause(), answer);
    }

    /** An answer about a candidate. */
    void add(CandidateId candidate, String path, Explanation answer) {
        add(Optional.of(candidate), path, check.getClause(), answer);
    }

    /** An answer that rests on a clause of its own. */
    void add(Optional<CandidateId> candidate, String path, ClauseId clause, Explanation answer) {
        Optional<Clause> cited = book.clause(clause);
        Explanation.Builder node = Explanation.builder();
        node.kind("check").id(check.getId()).clause(cited);
        answers.add(new Checked(
                check.getId(),
                candidate,
                Optional.of(path).filter(at -> !at.isEmpty()),
                Nodes.allOf(node, List.of(answer))));
    }

    static Explanation of(boolean kept, Fact... facts) {
        return of(kept, List.of(), facts);
    }

    static Explanation of(boolean kept, List<PolicyChoice> policies, Fact... facts) {
        return Nodes.leaf(KIND, Verdict.of(kept), kept ? Reason.MET : Reason.NOT_MET)
                .addFacts(facts)
                .policies(policies)
                .build();
    }

    static Explanation unknown(String field) {
        return Nodes.leaf(KIND, Verdict.UNDETERMINED, Reason.NOT_RECORDED)
                .addFacts(Fact.of("missing", field))
                .build();
    }

    /** A list as a message shows it. */
    static String text(Iterable<?> values) {
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(String.valueOf(value)));
        return all.isEmpty() ? "-" : String.join(", ", all);
    }

    static String text(Set<?> values) {
        return values.isEmpty()
                ? "-"
                : values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    static boolean isFilled(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).isPresent();
    }
}
