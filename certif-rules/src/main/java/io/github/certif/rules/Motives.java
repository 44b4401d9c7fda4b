package io.github.certif.rules;

import io.github.certif.model.code.Clause;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.regulation.MotiveRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be written down beside a decision. */
final class Motives {

    private static final String RECOMMENDATIONS = "RECOMMENDATIONS";

    private final Rulebook book;

    Motives(Rulebook book) {
        this.book = book;
    }

    /** Each of what the regulation asks for; nothing where it asks for nothing. */
    Optional<Explanation> all(List<Outcome> decisions, Optional<String> reasons, Optional<String> recommendations) {
        List<Explanation> asked = new ArrayList<>();
        for (MotiveRule rule : rules(decisions)) {
            for (String need : rule.getNeeds()) {
                boolean there = MinutesAnswers.isFilled(RECOMMENDATIONS.equals(need) ? recommendations : reasons);
                asked.add(leaf(there, rule, Fact.of(need, String.valueOf(there))));
            }
        }
        return asked.isEmpty() ? Optional.empty() : Optional.of(Nodes.allOf(node(), asked));
    }

    /** Either will do. */
    Optional<Explanation> some(List<Outcome> decisions, Optional<String> reasons, Optional<String> recommendations) {
        boolean there = MinutesAnswers.isFilled(reasons) || MinutesAnswers.isFilled(recommendations);
        List<Explanation> asked = rules(decisions).stream()
                .map(rule -> leaf(there, rule, Fact.of("comment", String.valueOf(there))))
                .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(Nodes.allOf(node(), asked));
    }

    private List<MotiveRule> rules(List<Outcome> decisions) {
        return book.regulation().getMotives().stream()
                .filter(rule -> decisions.stream().map(Outcome::name).anyMatch(rule.getOn()::contains))
                .toList();
    }

    private Explanation leaf(boolean there, MotiveRule rule, Fact fact) {
        Optional<Clause> clause = book.clause(rule.getClause());
        return Explanation.builder()
                .from(MinutesAnswers.of(there, fact))
                .clause(clause)
                .build();
    }

    private static Explanation.Builder node() {
        Explanation.Builder node = Explanation.builder();
        return node.kind("motives");
    }
}
