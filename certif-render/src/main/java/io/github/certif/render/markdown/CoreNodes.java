package io.github.certif.render.markdown;

import io.github.certif.render.NodeRenderer;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Callout;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Choice;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.StampZone;
import io.github.certif.render.document.WritingZone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the library writes every node but tables. */
final class CoreNodes implements NodeRenderer<MarkdownWriter> {

    private static final int DEEPEST_HEADING = 6;
    private static final String BLANK = "……………………";
    private static final String BULLET = "- ";

    private final MarkdownContext context;
    private final Map<Class<? extends Node>, BiConsumer<Node, MarkdownWriter>> byType = new LinkedHashMap<>();

    CoreNodes(MarkdownContext context) {
        this.context = context;
        on(Section.class, this::section);
        on(Paragraph.class, (node, writer) -> writer.block(context.phrase(node.text())));
        on(Note.class, (node, writer) -> writer.block(context.phrase(node.text())));
        on(Callout.class, this::callout);
        on(BulletList.class, this::list);
        on(FieldList.class, this::fields);
        on(Checkbox.class, this::checkbox);
        on(Choice.class, this::choice);
        on(WritingZone.class, this::writing);
        on(SignatureBlock.class, this::signatures);
        on(StampZone.class, (node, writer) -> writer.block(labelled(node.label(), BLANK)));
    }

    private <N extends Node> void on(Class<N> type, BiConsumer<N, MarkdownWriter> how) {
        byType.put(type, (node, writer) -> how.accept(type.cast(node), writer));
    }

    @Override
    public Set<Class<? extends Node>> nodeTypes() {
        return byType.keySet();
    }

    @Override
    public void render(Node node, MarkdownWriter writer) {
        BiConsumer<Node, MarkdownWriter> how = byType.get(node.getClass());
        if (how != null) {
            how.accept(node, writer);
        }
    }

    private void section(Section node, MarkdownWriter writer) {
        int level = Math.min(DEEPEST_HEADING, writer.depth() + 1);
        writer.block("#".repeat(level) + " " + context.phrase(node.title()));
        context.render(node.nodes(), writer.deeper());
    }

    private void callout(Callout node, MarkdownWriter writer) {
        MarkdownWriter inside = writer.aside(writer.isInCell());
        inside.block(strong(node.title()));
        context.render(node.nodes(), inside);
        writer.block(writer.isInCell() ? inside.text() : quoted(inside.text()));
    }

    private static String quoted(String text) {
        return text.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    private String strong(Phrase phrase) {
        String text = context.phrase(phrase);
        return text.isEmpty() ? "" : "**" + text + "**";
    }

    private String labelled(Phrase label, String value) {
        return strong(label) + context.messages().say("join.colon") + value;
    }

    private String orBlank(Phrase value) {
        return value.isEmpty() ? BLANK : context.phrase(value);
    }

    private void list(BulletList node, MarkdownWriter writer) {
        List<String> lines = new ArrayList<>();
        items(node.items(), "", writer.isInCell() ? "• " : BULLET, lines);
        writer.block(String.join(writer.isInCell() ? "<br>" : "\n", lines));
    }

    private void items(List<BulletList.Item> items, String indent, String bullet, List<String> lines) {
        for (BulletList.Item item : items) {
            lines.add(indent + bullet + context.phrase(item.text()));
            items(item.items(), indent + "  ", bullet, lines);
        }
    }

    private void fields(FieldList node, MarkdownWriter writer) {
        String between = writer.isInCell() ? "<br>" : "\n";
        String bullet = writer.isInCell() ? "" : BULLET;
        writer.block(node.fields().stream()
                .map(field -> bullet + labelled(field.label(), orBlank(field.value())))
                .collect(Collectors.joining(between)));
    }

    private void checkbox(Checkbox node, MarkdownWriter writer) {
        String label = node.label().isEmpty() ? "" : " " + context.phrase(node.label());
        if (writer.isInCell()) {
            writer.block((node.checked() ? "\u2612" : "\u2610") + label);
        } else {
            writer.block((node.checked() ? "- [x]" : "- [ ]") + label);
        }
    }

    private void choice(Choice node, MarkdownWriter writer) {
        String options = IntStream.range(0, node.options().size())
                .mapToObj(i -> option(node, i))
                .collect(Collectors.joining(" / "));
        writer.block(labelled(node.label(), options));
    }

    private String option(Choice node, int i) {
        Phrase option = node.options().get(i);
        return node.chosen().filter(Integer.valueOf(i)::equals).isPresent()
                ? strong(option) + " (" + context.messages().say("choice.chosen") + ")"
                : context.phrase(option);
    }

    private void writing(WritingZone node, MarkdownWriter writer) {
        Phrase label =
                node.hint().isEmpty() ? node.label() : node.label().plus(" ").plus(node.hint());
        writer.block(labelled(label, orBlank(node.text())));
    }

    private void signatures(SignatureBlock node, MarkdownWriter writer) {
        if (node.label().isEmpty()) {
            writer.block(BLANK);
            return;
        }
        String label = context.phrase(node.label());
        writer.block(node.signatories().stream()
                .map(who -> BULLET + orBlank(who.name()) + capacity(who) + " – " + label
                        + context.messages().say("join.colon") + BLANK)
                .collect(Collectors.joining("\n")));
    }

    private String capacity(SignatureBlock.Signatory who) {
        return who.capacity().isEmpty() ? "" : ", " + context.phrase(who.capacity());
    }
}
