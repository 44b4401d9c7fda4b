package io.github.certif.rules;

import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Requirements of third parties, asked of the evaluators that were installed for them. */
final class Customs {

    private final Rulebook book;
    private final View view;

    Customs(Rulebook book, View view) {
        this.book = book;
        this.view = view;
    }

    /** Whatever somebody else's code throws refuses the decision instead of ending the program. */
    private RequirementEvaluator.Reply reply(RequirementEvaluator evaluator, Requirement.Custom requirement) {
        try {
            return Objects.requireNonNull(
                    evaluator.evaluate(new RequirementEvaluator.Question(
                            requirement.params(), view.dossier(), view.asOf(), view.closed())),
                    "no reply");
        } catch (RuntimeException e) {
            throw new UndecidableException(Finding.blocking("REQUIREMENT_FAILED")
                    .putArguments("type", requirement.type())
                    .putArguments("problem", e.getClass().getSimpleName() + ": " + e.getMessage())
                    .clause(book.clause(requirement.label().clause()))
                    .build());
        }
    }

    /** What somebody else makes of a requirement of theirs. */
    Explanation ask(Requirement.Custom requirement) {
        RequirementEvaluator evaluator = book.evaluator(requirement.type())
                .orElseThrow(() -> new UndecidableException(Finding.blocking("REQUIREMENT_TYPE_UNKNOWN")
                        .putArguments("type", requirement.type())
                        .clause(book.clause(requirement.label().clause()))
                        .build()));
        RequirementEvaluator.Reply reply = reply(evaluator, requirement);
        Explanation.Builder node = reply.verdict() == Verdict.UNDETERMINED
                ? Nodes.gap("custom", Reason.NOT_RECORDED, view.closed(), Verdict.UNSATISFIED, Reason.NOT_RECORDED)
                        .addAwaiting(new Awaited(AwaitedKind.RECORD, requirement.type(), "centre"))
                : Nodes.leaf(
                        "custom", reply.verdict(), reply.verdict() == Verdict.SATISFIED ? Reason.MET : Reason.NOT_MET);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("type", requirement.type()));
        facts.addAll(reply.facts());
        return node.facts(facts).build();
    }
}
