package io.github.certif.render.html;

import io.github.certif.render.NodeRenderer;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Callout;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Choice;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.StampZone;
import io.github.certif.render.document.WritingZone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/** How the library draws every node but tables. */
final class CoreNodes implements NodeRenderer<Element> {

    private static final int DEEPEST_HEADING = 6;

    /** The box itself is drawn by the style sheet: few fonts have one. */
    private static final String CROSS = "\u00D7";

    private static final String NOTHING = "\u00A0";

    private final HtmlContext context;
    private final Map<Class<? extends Node>, BiConsumer<Node, Element>> byType = new LinkedHashMap<>();

    CoreNodes(HtmlContext context) {
        this.context = context;
        on(Section.class, this::section);
        on(Paragraph.class, (node, parent) -> context.phrase(node.text(), start(node, parent, "p")));
        on(
                Note.class,
                (node, parent) ->
                        context.phrase(node.text(), start(node, parent, "p").addClass("note")));
        on(Callout.class, this::callout);
        on(BulletList.class, (node, parent) -> items(node.items(), start(node, parent, "ul")));
        on(FieldList.class, this::fields);
        on(Checkbox.class, this::checkbox);
        on(Choice.class, this::choice);
        on(WritingZone.class, this::writing);
        on(SignatureBlock.class, this::signatures);
        on(StampZone.class, this::stamp);
    }

    private <N extends Node> void on(Class<N> type, BiConsumer<N, Element> how) {
        byType.put(type, (node, parent) -> how.accept(type.cast(node), parent));
    }

    @Override
    public Set<Class<? extends Node>> nodeTypes() {
        return byType.keySet();
    }

    @Override
    public void render(Node node, Element parent) {
        BiConsumer<Node, Element> how = byType.get(node.getClass());
        if (how != null) {
            how.accept(node, parent);
        }
    }

    private static Element start(Node node, Element parent, String tag) {
        return parent.appendElement(tag).attr("id", node.id().value());
    }

    private void section(Section node, Element parent) {
        Element section = start(node, parent, "section");
        if (node.pageBreak() == PageBreak.BEFORE) {
            section.addClass("new-page");
        } else if (node.pageBreak() == PageBreak.AVOID_INSIDE) {
            section.addClass("together");
        }
        context.phrase(node.title(), section.appendElement("h" + level(section)));
        context.render(node.nodes(), section);
    }

    private static int level(Element section) {
        long above = section.parents().stream()
                .filter(element -> element.normalName().equals("section"))
                .count();
        return (int) Math.min(DEEPEST_HEADING, above + 2);
    }

    private void callout(Callout node, Element parent) {
        Element callout = start(node, parent, "div").addClass("callout");
        context.phrase(node.title(), callout.appendElement("p").addClass("callout-title"));
        context.render(node.nodes(), callout);
    }

    private void items(List<BulletList.Item> items, Element list) {
        for (BulletList.Item item : items) {
            Element element = list.appendElement("li");
            context.phrase(item.text(), element);
            if (!item.items().isEmpty()) {
                items(item.items(), element.appendElement("ul"));
            }
        }
    }

    private void fields(FieldList node, Element parent) {
        Element list = start(node, parent, "dl").addClass("fields");
        for (FieldList.Field field : node.fields()) {
            Element row = list.appendElement("div").attr("data-field", field.name());
            context.phrase(field.label(), row.appendElement("dt"));
            value(field.value(), row.appendElement("dd"));
        }
    }

    private void value(Phrase value, Element parent) {
        if (value.isEmpty()) {
            parent.appendElement("span")
                    .addClass("fill")
                    .attr("role", "img")
                    .attr("aria-label", context.messages().say("fill.blank"));
        } else {
            context.phrase(value, parent);
        }
    }

    private void checkbox(Checkbox node, Element parent) {
        Element holder = start(node, parent, "span").addClass("checkbox");
        holder.appendElement("span")
                .addClass("tick")
                .attr("role", "img")
                .attr("data-checked", String.valueOf(node.checked()))
                .attr("aria-label", context.messages().say(node.checked() ? "tick.checked" : "tick.unchecked"))
                .text(node.checked() ? CROSS : NOTHING);
        if (!node.label().isEmpty()) {
            holder.appendText(" ");
            context.phrase(node.label(), holder);
        }
    }

    private void choice(Choice node, Element parent) {
        Element holder = start(node, parent, "div").addClass("choice");
        context.phrase(node.label(), holder.appendElement("p").addClass("label"));
        Element list = holder.appendElement("ul");
        for (int i = 0; i < node.options().size(); i++) {
            Element option = list.appendElement("li");
            Element text = option.appendElement("span").addClass("option");
            context.phrase(node.options().get(i), text);
            if (node.chosen().filter(Integer.valueOf(i)::equals).isPresent()) {
                text.addClass("chosen");
                option.appendText(" ");
                option.appendElement("span")
                        .addClass("quiet")
                        .text("(" + context.messages().say("choice.chosen") + ")");
            }
        }
    }

    private void writing(WritingZone node, Element parent) {
        Element zone = start(node, parent, "div").addClass("zone");
        label(zone, node.label(), node.hint());
        if (node.text().isEmpty()) {
            Element lines = zone.appendElement("div").addClass("lines");
            for (int i = 0; i < node.lines(); i++) {
                lines.appendElement("div").addClass("line");
            }
        } else {
            context.phrase(node.text(), zone.appendElement("p").addClass("written"));
        }
    }

    private void label(Element zone, Phrase label, Phrase hint) {
        Element element = zone.appendElement("p").addClass("label");
        context.phrase(label, element);
        if (!hint.isEmpty()) {
            element.appendText(" ");
            context.phrase(hint, element.appendElement("span").addClass("quiet"));
        }
    }

    private void signatures(SignatureBlock node, Element parent) {
        Element block = start(node, parent, "div").addClass("signatures");
        for (SignatureBlock.Signatory signatory : node.signatories()) {
            Element one = block.appendElement("div").addClass("signature");
            if (!node.label().isEmpty()) {
                Element who = one.appendElement("p").addClass("label");
                value(signatory.name(), who);
                capacity(signatory, who);
                context.phrase(node.label(), one.appendElement("p").addClass("quiet"));
            }
            one.appendElement("div").addClass("sign-here");
        }
    }

    /** Below the name where that is still to be written: it then has the whole line. */
    private void capacity(SignatureBlock.Signatory signatory, Element who) {
        if (signatory.capacity().isEmpty()) {
            return;
        }
        if (signatory.name().isEmpty()) {
            who.appendElement("br");
            context.phrase(signatory.capacity(), who);
        } else {
            context.phrase(Phrase.of(", ").plus(signatory.capacity()), who);
        }
    }

    private void stamp(StampZone node, Element parent) {
        Element zone = start(node, parent, "div").addClass("stamp");
        context.phrase(node.label(), zone.appendElement("p").addClass("label"));
        zone.appendElement("div").addClass("stamp-here");
    }
}
