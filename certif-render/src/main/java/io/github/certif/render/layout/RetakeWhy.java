package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.RightState;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.ChoiceText;
import io.github.certif.render.message.Explained;
import io.github.certif.render.message.Explanations;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;

/** Why a notice says what it says, and which choices of the centre or of the pack mattered. */
final class RetakeWhy {

    private static final int WIDE = 5;
    private static final int NARROW = 3;

    private final Words words;
    private final Messages messages;
    private final NodeId root;

    RetakeWhy(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.root = root;
    }

    List<Node> nodes(Decision decision, List<PolicyChoice> choices) {
        List<Node> nodes = new ArrayList<>();
        decision.getRetake()
                .filter(RetakeWhy::saysMore)
                .map(RetakePlan::getExplanation)
                .ifPresent(why -> nodes.add(why(why)));
        if (!choices.isEmpty()) {
            nodes.add(policies(choices));
        }
        return nodes;
    }

    /** Where nothing is left to sit, or the text says nothing, the answer has no grounds below it. */
    private static boolean saysMore(RetakePlan plan) {
        return plan.getRight() != RightState.NOT_NEEDED
                && (plan.getRight() != RightState.UNREGULATED
                        || !plan.getExplanation().getChildren().isEmpty());
    }

    private Section why(Explanation explanation) {
        NodeId id = root.child("why");
        Explained explained = Explanations.of(words).explained(explanation);
        return Section.of(
                id,
                Phrase.of(messages.say("retake.why")),
                List.of(new BulletList(id.child("tree"), List.of(item(explained)))));
    }

    static BulletList.Item item(Explained explained) {
        List<BulletList.Item> below = new ArrayList<>();
        explained.details().forEach(detail -> below.add(BulletList.Item.of(detail)));
        explained.below().forEach(node -> below.add(item(node)));
        return new BulletList.Item(explained.statement(), below);
    }

    Section policies(List<PolicyChoice> choices) {
        NodeId id = root.child("policies");
        Table table = Table.of(
                id.child("table"),
                Phrase.empty(),
                List.of(
                        Column.of(Phrase.of(messages.say("retake.policies.question")), WIDE)
                                .asRowHeader(),
                        Column.of(Phrase.of(messages.say("retake.policies.value")), WIDE),
                        Column.of(Phrase.of(messages.say("retake.policies.by")), NARROW),
                        Column.of(Phrase.of(messages.say("retake.policies.clause")), WIDE)),
                choices.stream().map(this::row).toList());
        return Section.of(
                id,
                Phrase.of(messages.say("retake.policies")),
                List.of(new Paragraph(id.child("intro"), Phrase.of(messages.say("retake.policies.intro"))), table));
    }

    private Row row(PolicyChoice choice) {
        return new Row(List.of(
                Cell.of(ChoiceText.of(words).question(choice)),
                Cell.of(ChoiceText.of(words).meaning(choice)),
                Cell.of(Phrase.of(ChoiceText.of(words).chosenBy(choice))),
                Cell.of(words.reference(choice.getClause()))));
    }
}
