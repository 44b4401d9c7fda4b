package io.github.certif.render.layout;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.Items;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Optional;

/** What rules of procedure say of when something is handed in, where it has no last day of its own. */
final class DeliverableRules {

    /** What such a rule asks of, and the attributes that name it, as the model calls them. */
    private static final String KIND = "deliverable";

    private static final String ASSESSMENT = "assessment";
    private static final String DELIVERABLE = "deliverable";

    private final Words words;

    DeliverableRules(Words words) {
        this.words = words;
    }

    /** The sentences of the rule; those of the open question that lets it count stand after it. */
    Optional<Phrase> said(AssessmentCode assessment, Deliverable deliverable) {
        return words.referential().getRegulation().getChecks().stream()
                .filter(check -> check.getEach()
                        .filter(items -> isAbout(items, assessment, deliverable))
                        .isPresent())
                .filter(check -> check.getMust().stream().anyMatch(RecordCondition.DatedBy.class::isInstance))
                .filter(check -> check.getWhen().isEmpty() || chosen(check).isPresent())
                .findFirst()
                .map(this::sentences);
    }

    private static boolean isAbout(Items items, AssessmentCode assessment, Deliverable deliverable) {
        return items.kind().equals(KIND)
                && names(items, ASSESSMENT, assessment.value())
                && names(items, DELIVERABLE, deliverable.getId());
    }

    private static boolean names(Items items, String attribute, String value) {
        return items.where().stream()
                .filter(RecordCondition.AttributeIn.class::isInstance)
                .map(RecordCondition.AttributeIn.class::cast)
                .anyMatch(one -> one.attribute().equals(attribute) && one.in().contains(value));
    }

    /** The answer to an open question that a rule goes with, where it is the one that counts by default. */
    private Optional<Requirement.PolicyIs> chosen(Check check) {
        return check.getWhen()
                .filter(Requirement.PolicyIs.class::isInstance)
                .map(Requirement.PolicyIs.class::cast)
                .filter(asked -> byDefault(asked.policy()).equals(Optional.of(asked.value())));
    }

    private Optional<String> byDefault(PolicyId policy) {
        return words.referential().getRegulation().policy(policy).flatMap(Policy::getDefault);
    }

    private Phrase sentences(Check check) {
        Phrase rule = words.clause(check.getClause());
        return chosen(check)
                .flatMap(asked -> asked.label().clause())
                .map(clause -> Phrase.join(List.of(rule, words.clause(clause)), "\n"))
                .orElse(rule);
    }
}
