package io.github.certif.render.layout;

import io.github.certif.model.regulation.Policy;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a text is silent, to be read: each question, the answers, which of them stands by default, who can choose
 * another, and where the text is silent.
 *
 * <p>Immutable and thread-safe.
 */
public final class PoliciesGuideLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.POLICIES_GUIDE.id());
    private static final int WIDE = 5;
    private static final int NARROW = 3;

    private final Words words;
    private final Messages messages;

    private PoliciesGuideLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /**
     * The guide to the policies of a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static PoliciesGuideLayout of(Words words) {
        return new PoliciesGuideLayout(words);
    }

    /** One paper, about the policies; none for a text that leaves nothing open. */
    static List<Paper> papers(Words words, Matter matter) {
        return words.referential().getRegulation().getPolicies().isEmpty()
                ? List.of()
                : List.of(Paper.ofPack(DocumentKind.POLICIES_GUIDE, of(words)::document));
    }

    /**
     * The guide.
     *
     * @return the document
     */
    public Document document() {
        Particulars particulars = new Particulars(words);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new FieldList(ROOT.child("about"), particulars.certification()));
        nodes.add(new Paragraph(ROOT.child("intro"), Phrase.of(messages.say("guide.policies.intro"))));
        nodes.add(Table.of(
                ROOT.child("table"),
                Phrase.empty(),
                List.of(
                        column("question", WIDE).asRowHeader(),
                        column("values", WIDE + 1),
                        column("chosen", NARROW),
                        column("clause", NARROW + 1)),
                words.referential().getRegulation().getPolicies().stream()
                        .map(this::row)
                        .toList()));
        return particulars.document(
                ROOT, Phrase.of(messages.say("guide.policies")), Optional.empty(), Orientation.LANDSCAPE, nodes);
    }

    private Column column(String name, int share) {
        return Column.of(Phrase.of(messages.say("guide." + name)), share);
    }

    private Row row(Policy policy) {
        NodeId id = ROOT.child(policy.getId().value());
        Phrase question =
                words.orCode("policy." + policy.getId(), policy.getId().value());
        return new Row(List.of(
                Cell.of(question.plus("\n")
                        .plus(Phrase.of(policy.getId().value()).with(Emphasis.QUIET))),
                Cell.of(BulletList.of(id.child("values"), values(policy))),
                Cell.of(Phrase.of(messages.say(
                        policy.getDefault().isPresent() ? "guide.chosen.default" : "guide.chosen.parameter"))),
                Cell.of(words.clause(policy.getClause()))));
    }

    private List<Phrase> values(Policy policy) {
        List<Phrase> values = new ArrayList<>();
        policy.getValues().forEach(value -> values.add(value(policy, value)));
        policy.getDefault()
                .filter(value -> !policy.getValues().contains(value))
                .ifPresent(value -> values.add(value(policy, value)));
        if (values.isEmpty()) {
            values.add(Phrase.of(messages.say("guide.type." + policy.getType())));
        }
        return values;
    }

    private Phrase value(Policy policy, String value) {
        Phrase text = words.orCode("policy." + policy.getId() + "." + value, value);
        boolean stands = policy.getDefault().filter(value::equals).isPresent();
        return stands ? text.with(Emphasis.STRONG).plus(" (" + messages.say("guide.default") + ")") : text;
    }
}
