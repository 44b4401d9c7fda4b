package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.message.Explanations;
import io.github.certif.render.message.Requirements;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the certification asks, and how it came out; on a form, what is asked with a box for each point. */
final class RecordRequirements {

    private final Words words;
    private final NodeId id;

    RecordRequirements(Words words, NodeId root) {
        this.words = words;
        this.id = root.child("requirements");
    }

    Section section(Optional<Decision> decision) {
        return Section.of(
                id,
                Phrase.of(words.messages().say("record.requirements")),
                decision.map(this::explained).orElseGet(this::asked));
    }

    /** Every point with its verdict, also those on which the outcome does not rest. */
    private List<Node> explained(Decision decision) {
        Explanations explanations = Explanations.of(words);
        List<BulletList.Item> items = new ArrayList<>();
        decision.getExplanation()
                .getChildren()
                .forEach(child -> items.add(RetakeWhy.item(explanations.explained(child))));
        return List.of(new BulletList(
                id.child("list"),
                items.isEmpty() ? List.of(RetakeWhy.item(explanations.explained(decision.getExplanation()))) : items));
    }

    private List<Node> asked() {
        Requirement title = words.referential().getRegulation().getAward().getTitle();
        List<Requirement> points = title instanceof Requirement.AllOf all ? all.of() : List.of(title);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            BulletList.Item item =
                    StatedNodes.item(words, Requirements.of(words).stated(points.get(i)));
            nodes.add(new Checkbox(id.child("point-" + i), item.text(), false));
            if (!item.items().isEmpty()) {
                nodes.add(new BulletList(id.child("below-" + i), item.items()));
            }
        }
        return nodes;
    }
}
