package io.github.certif.render.text;

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
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.ColumnGroup;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.document.WritingZone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** How the library writes every node as text. */
final class CoreNodes implements NodeRenderer<TextWriter> {

    private static final String BLANK = "......................";

    private final TextContext context;
    private final Map<Class<? extends Node>, BiConsumer<Node, TextWriter>> byType = new LinkedHashMap<>();

    CoreNodes(TextContext context) {
        this.context = context;
        on(Section.class, this::section);
        on(Paragraph.class, (node, writer) -> block(writer, context.phrase(node.text())));
        on(Note.class, (node, writer) -> block(writer, context.phrase(node.text())));
        on(Callout.class, this::callout);
        on(BulletList.class, this::list);
        on(FieldList.class, this::fields);
        on(Checkbox.class, this::checkbox);
        on(Choice.class, this::choice);
        on(WritingZone.class, this::writing);
        on(SignatureBlock.class, this::signatures);
        on(StampZone.class, (node, writer) -> block(writer, labelled(node.label(), BLANK)));
        on(Table.class, this::table);
    }

    private <N extends Node> void on(Class<N> type, BiConsumer<N, TextWriter> how) {
        byType.put(type, (node, writer) -> how.accept(type.cast(node), writer));
    }

    @Override
    public Set<Class<? extends Node>> nodeTypes() {
        return byType.keySet();
    }

    @Override
    public void render(Node node, TextWriter writer) {
        BiConsumer<Node, TextWriter> how = byType.get(node.getClass());
        if (how != null) {
            how.accept(node, writer);
        }
    }

    private static void block(TextWriter writer, String line) {
        writer.line(line);
        writer.gap();
    }

    private String labelled(Phrase label, String value) {
        return context.phrase(label) + context.messages().say("join.colon") + value;
    }

    private String orBlank(Phrase value) {
        return value.isEmpty() ? BLANK : context.phrase(value);
    }

    private void section(Section node, TextWriter writer) {
        String title = context.phrase(node.title());
        writer.gap();
        writer.line(title);
        writer.line((writer.depth() == 1 ? "=" : "-").repeat(title.length()));
        writer.gap();
        context.render(node.nodes(), writer.deeper());
    }

    private void callout(Callout node, TextWriter writer) {
        writer.line("! " + context.phrase(node.title()));
        context.render(node.nodes(), writer.indented());
        writer.gap();
    }

    private void list(BulletList node, TextWriter writer) {
        items(node.items(), writer);
        writer.gap();
    }

    private void items(List<BulletList.Item> items, TextWriter writer) {
        for (BulletList.Item item : items) {
            writer.line("- " + context.phrase(item.text()));
            items(item.items(), writer.indented());
        }
    }

    private void fields(FieldList node, TextWriter writer) {
        node.fields().forEach(field -> writer.line(labelled(field.label(), orBlank(field.value()))));
        writer.gap();
    }

    private void checkbox(Checkbox node, TextWriter writer) {
        writer.line(box(node) + " " + context.phrase(node.label()));
    }

    private static String box(Checkbox node) {
        return node.checked() ? "[x]" : "[ ]";
    }

    private void choice(Choice node, TextWriter writer) {
        writer.line(context.phrase(node.label()));
        for (int i = 0; i < node.options().size(); i++) {
            boolean chosen = node.chosen().filter(Integer.valueOf(i)::equals).isPresent();
            writer.line(
                    (chosen ? "(x) " : "( ) ") + context.phrase(node.options().get(i)));
        }
        writer.gap();
    }

    private void writing(WritingZone node, TextWriter writer) {
        Phrase label =
                node.hint().isEmpty() ? node.label() : node.label().plus(" ").plus(node.hint());
        block(writer, labelled(label, orBlank(node.text())));
    }

    private void signatures(SignatureBlock node, TextWriter writer) {
        for (SignatureBlock.Signatory who : node.signatories()) {
            Phrase capacity =
                    who.capacity().isEmpty() ? who.capacity() : Phrase.of(", ").plus(who.capacity());
            String name = orBlank(who.name()) + context.phrase(capacity);
            writer.line(node.label().isEmpty() ? BLANK : name + " – " + labelled(node.label(), BLANK));
        }
        writer.gap();
    }

    private void table(Table table, TextWriter writer) {
        if (!table.caption().isEmpty()) {
            block(writer, context.phrase(table.caption()));
        }
        List<String> headers = headers(table);
        table.body().forEach(group -> {
            if (!group.heading().isEmpty()) {
                block(writer, "* " + context.phrase(group.heading()));
            }
            group.rows().forEach(row -> row(headers, row, writer));
        });
    }

    private List<String> headers(Table table) {
        List<String> headers = new ArrayList<>();
        for (ColumnGroup group : table.groups()) {
            group.columns()
                    .forEach(column -> headers.add(
                            group.heading().isEmpty()
                                    ? context.phrase(column.header())
                                    : labelled(group.heading(), context.phrase(column.header()))));
        }
        return headers;
    }

    private void row(List<String> headers, Row row, TextWriter writer) {
        for (int i = 0; i < headers.size(); i++) {
            cell(headers.get(i), row.cells().get(i), writer);
        }
        writer.gap();
    }

    /** A tick box alone in its cell stands before the header; anything else stands after it. */
    private void cell(String header, Cell cell, TextWriter writer) {
        if (cell.text().isEmpty() && cell.nodes().size() == 1 && cell.nodes().get(0) instanceof Checkbox box) {
            writer.line(box(box) + " " + header);
            return;
        }
        writer.line(header + context.messages().say("join.colon") + context.phrase(cell.text()));
        if (!cell.nodes().isEmpty()) {
            context.render(cell.nodes(), writer.indented());
        }
    }
}
