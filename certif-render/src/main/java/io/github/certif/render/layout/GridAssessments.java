package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is said of one assessment: its name, what it is about, what is presented and handed in, how it is judged. */
final class GridAssessments {

    private static final int FEW = 2;
    private static final int SHORT = 60;

    private final Words words;
    private final Messages messages;
    private final GridTopics topics;

    GridAssessments(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.topics = new GridTopics(words);
    }

    Phrase name(Assessment assessment, Emphasis emphasis) {
        Phrase code = Phrase.of(assessment.getCode().value()).with(emphasis);
        return words.find(key(assessment) + "title")
                .map(title -> code.plus(messages.say("join.colon")).plus(title))
                .orElse(code);
    }

    /** Its name without its code, where the pack has one. */
    Phrase title(Assessment assessment) {
        return words.orCode(key(assessment) + "title", assessment.getCode().value());
    }

    private static String key(Assessment assessment) {
        return "assessment." + assessment.getCode() + ".";
    }

    /** Everything, one below the other. */
    List<Node> details(NodeId id, Assessment assessment) {
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(judged(id, assessment));
        nodes.addAll(about(id, assessment));
        nodes.addAll(asked(id, assessment));
        return nodes;
    }

    /** The competencies or blocs that it judges. */
    List<Node> judged(NodeId id, Assessment assessment) {
        List<Phrase> judged = Stream.concat(
                        assessment.getCompetencies().stream().map(CompetencyCode::value),
                        assessment.getBlocs().stream().map(words::shortCode))
                .map(Phrase::of)
                .toList();
        return judged.isEmpty()
                ? List.of()
                : List.of(new Paragraph(id.child("judged"), label("grid.judged").plus(Phrase.join(judged, ", "))));
    }

    /** What it is about. */
    List<Node> about(NodeId id, Assessment assessment) {
        return Stream.of("subject", "purpose")
                .flatMap(name ->
                        words
                                .find(key(assessment) + name)
                                .map(text -> (Node) new Paragraph(id.child(name), text))
                                .stream())
                .toList();
    }

    /** What is presented and handed in, and how it is judged. */
    List<Node> asked(NodeId id, Assessment assessment) {
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(list(id.child("items"), "grid.items", items(assessment)));
        nodes.addAll(list(id.child("deliverables"), "grid.deliverables", deliverables(assessment)));
        nodes.addAll(judging(id, assessment));
        return nodes;
    }

    /** How it is judged. */
    List<Node> judging(NodeId id, Assessment assessment) {
        return line(id.child("means"), "grid.means", means(assessment));
    }

    List<BulletList.Item> items(Assessment assessment) {
        return topics.items(key(assessment) + "item.", assessment.getItems());
    }

    List<BulletList.Item> deliverables(Assessment assessment) {
        return assessment.getDeliverables().stream()
                .map(deliverable -> deliverable(assessment, deliverable))
                .toList();
    }

    private BulletList.Item deliverable(Assessment assessment, Deliverable deliverable) {
        String key = "deliverable." + assessment.getCode() + "." + deliverable.getId();
        return new BulletList.Item(
                words.orCode(key, deliverable.getId()), topics.items(key + ".", deliverable.getContents()));
    }

    List<BulletList.Item> means(Assessment assessment) {
        return assessment.getMeans().stream()
                .map(name -> BulletList.Item.of(words.orCode(key(assessment) + "means." + name, name)))
                .toList();
    }

    /** A list under its label; where every item is short and nothing stands below it, one line. */
    List<Node> list(NodeId id, String label, List<BulletList.Item> items) {
        boolean line = items.size() <= FEW && items.stream().allMatch(GridAssessments::isShort);
        return items.isEmpty() || line
                ? line(id, label, items)
                : List.of(new Paragraph(id.child("label"), label(label)), new BulletList(id.child("list"), items));
    }

    private static boolean isShort(BulletList.Item item) {
        return item.items().isEmpty() && item.text().plain().length() <= SHORT;
    }

    private List<Node> line(NodeId id, String label, List<BulletList.Item> items) {
        return items.isEmpty()
                ? List.of()
                : List.of(new Paragraph(
                        id.child("label"),
                        label(label)
                                .plus(Phrase.join(
                                        items.stream()
                                                .map(BulletList.Item::text)
                                                .toList(),
                                        messages.say("join.semicolon")))));
    }

    private Phrase label(String key) {
        return Phrase.of(messages.say(key)).with(Emphasis.STRONG).plus(messages.say("join.colon"));
    }
}
