package io.github.certif.render.layout;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.regulation.RetakeRight;
import io.github.certif.render.document.Callout;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a candidate may sit again, and until when. */
final class RetakeRightNodes {

    private final Words words;
    private final Messages messages;
    private final Cited cited;
    private final NodeId id;

    RetakeRightNodes(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.cited = new Cited(words);
        this.id = root.child("right");
    }

    Section section(Decision decision, RetakePlan plan) {
        List<Node> nodes = new ArrayList<>();
        Phrase said = cited.by(messages.say("retake.right." + plan.getRight().name()), clause(plan));
        nodes.add(new Callout(
                id.child("answer"),
                Phrase.of(messages.word(plan.getRight())),
                List.of(new Paragraph(id.child("statement"), said))));
        List<FieldList.Field> limits = plan.getRight() == RightState.NOT_NEEDED ? List.of() : limits(plan);
        if (!limits.isEmpty()) {
            nodes.add(new FieldList(id.child("limits"), limits));
        }
        return Section.of(id, Phrase.of(messages.say("retake.right")), nodes);
    }

    private Optional<ClauseId> clause(RetakePlan plan) {
        return plan.getExplanation()
                .getClause()
                .or(() -> plan.getExplanation().getChildren().stream()
                        .filter(Explanation::isDecisive)
                        .flatMap(node -> node.getClause().stream())
                        .findFirst())
                .map(Clause::id)
                .or(this::onlyRight);
    }

    private Optional<ClauseId> onlyRight() {
        List<RetakeRight> rights = words.referential()
                .getRegulation()
                .getRetake()
                .map(retake -> retake.getRights())
                .orElseGet(List::of);
        return rights.size() == 1 ? Optional.of(rights.get(0).getClause()) : Optional.empty();
    }

    private List<FieldList.Field> limits(RetakePlan plan) {
        List<FieldList.Field> limits = new ArrayList<>();
        plan.getFirstDay().ifPresent(day -> limits.add(field("first-day", Phrase.of(messages.date(day)))));
        plan.getLastDay()
                .ifPresent(day ->
                        limits.add(field("last-day", cited.by(messages.date(day) + event(plan), clause(plan)))));
        plan.getAttemptsLeft().ifPresent(left -> limits.add(field("attempts", Phrase.of(String.valueOf(left)))));
        if (plan.isReopens()) {
            limits.add(field(
                    "reopens",
                    words.find("training").orElseGet(() -> Phrase.of(messages.say("retake.reopens.unsaid")))));
        }
        return limits;
    }

    private String event(RetakePlan plan) {
        return plan.getEvent()
                .map(event -> messages.find("value." + event).orElse(event))
                .map(event -> " (" + messages.say("retake.event", "event", event) + ")")
                .orElse("");
    }

    private FieldList.Field field(String name, Phrase value) {
        return new FieldList.Field(name, Phrase.of(messages.say("retake.right." + name)), value);
    }
}
