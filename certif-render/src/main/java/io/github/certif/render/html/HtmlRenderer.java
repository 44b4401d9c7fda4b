package io.github.certif.render.html;

import io.github.certif.render.NodeRenderer;
import io.github.certif.render.NodeRenderers;
import io.github.certif.render.Renderer;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Span;
import io.github.certif.render.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as one self-contained HTML file: no script, one style sheet inside, nothing fetched from elsewhere.
 *
 * <p>The tree of elements is built, never concatenated, so every text is escaped. How one type of node looks can be
 * replaced: renderers of a client are asked before those of the library.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlRenderer implements Renderer {

    private final List<HtmlNodeRendererFactory> factories;
    private final StyleSheet styleSheet;
    private final Optional<Logo> logo;

    private HtmlRenderer(Builder builder) {
        this.factories = List.copyOf(builder.factories);
        this.styleSheet = builder.styleSheet;
        this.logo = Optional.ofNullable(builder.logo);
    }

    /**
     * A renderer as the library draws by itself.
     *
     * @return the renderer
     */
    public static HtmlRenderer create() {
        return builder().build();
    }

    /**
     * A builder.
     *
     * @return a new one
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String render(Document document) {
        return toDom(document).outerHtml() + "\n";
    }

    /**
     * The tree of elements of a document, for programs that go on from it, as the one that makes PDF does.
     *
     * @param document the document
     * @return a tree of its own, which the caller may change
     */
    public org.jsoup.nodes.Document toDom(Document document) {
        org.jsoup.nodes.Document html = new org.jsoup.nodes.Document("");
        html.outputSettings(new OutputSettings().charset("UTF-8").prettyPrint(false));
        html.appendChild(new DocumentType("html", "", ""));
        Element root =
                html.appendElement("html").attr("lang", document.language().code());
        head(document, root.appendElement("head"));
        body(document, root.appendElement("body"));
        return html;
    }

    private void head(Document document, Element head) {
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(oneLine(document.title().plain()));
        meta(head, "subject", document.meta().subject());
        meta(head, "description", document.meta().subject());
        document.meta().creator().ifPresent(creator -> meta(head, "author", creator));
        meta(head, "color-scheme", "light dark");
        head.appendElement("style")
                .appendChild(new DataNode("\n" + OwnRules.of(document) + styleSheet.css() + PageRules.of(document)));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", oneLine(content));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private void body(Document document, Element body) {
        body.attr("id", document.id().value());
        body.attr("data-foot", oneLine(PageRules.foot(document)));
        if (document.meta().orientation() == Orientation.LANDSCAPE) {
            body.addClass("landscape");
        }
        Element main = body.appendElement("main");
        logo.ifPresent(image -> image.appendTo(main));
        RenderContext context = new RenderContext(document, factories);
        context.phrase(document.title(), main.appendElement("h1"));
        context.render(document.nodes(), main);
    }

    /** What is known while one document is written. */
    private static final class RenderContext implements HtmlContext {

        private final Document document;
        private final Messages messages;
        private final NodeRenderers<Element> renderers;

        RenderContext(Document document, List<HtmlNodeRendererFactory> factories) {
            this.document = document;
            this.messages = Messages.of(document.language());
            List<NodeRenderer<Element>> inOrder = new ArrayList<>();
            factories.forEach(factory -> inOrder.add(factory.create(this)));
            inOrder.add(new CoreNodes(this));
            inOrder.add(new CoreTables(this));
            this.renderers = new NodeRenderers<>(inOrder);
        }

        @Override
        public Document document() {
            return document;
        }

        @Override
        public Messages messages() {
            return messages;
        }

        @Override
        public void render(List<? extends Node> nodes, Element parent) {
            renderers.render(nodes, parent);
        }

        @Override
        public void phrase(Phrase phrase, Element parent) {
            phrase.spans().forEach(span -> text(span, holder(span, parent)));
        }

        private static Element holder(Span span, Element parent) {
            boolean plain = span.emphasis() == Emphasis.NONE;
            if (plain && span.language().isEmpty()) {
                return parent;
            }
            Element holder = parent.appendElement(span.emphasis() == Emphasis.STRONG ? "strong" : "span");
            if (span.emphasis() == Emphasis.QUIET) {
                holder.addClass("quiet");
            }
            span.language().ifPresent(language -> holder.attr("lang", language.code()));
            return holder;
        }

        private static void text(Span span, Element holder) {
            String[] lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    holder.appendElement("br");
                }
                if (!lines[i].isEmpty()) {
                    holder.appendChild(new TextNode(lines[i]));
                }
            }
        }
    }

    /** Builds an {@link HtmlRenderer}. */
    public static final class Builder {

        private final List<HtmlNodeRendererFactory> factories = new ArrayList<>();
        private StyleSheet styleSheet = StyleSheet.screenAndPaper();
        private @Nullable Logo logo;

        private Builder() {}

        /**
         * Puts a client's renderer before those of the library. Of several, the first that writes a type wins.
         *
         * @param factory makes the renderer for each document
         * @return this builder
         */
        public Builder nodeRendererFactory(HtmlNodeRendererFactory factory) {
            factories.add(Objects.requireNonNull(factory, "factory"));
            return this;
        }

        /**
         * Replaces the style sheet. When building, it defaults to {@link StyleSheet#screenAndPaper()}.
         *
         * @param sheet the style sheet
         * @return this builder
         */
        public Builder styleSheet(StyleSheet sheet) {
            this.styleSheet = Objects.requireNonNull(sheet, "sheet");
            return this;
        }

        /**
         * Puts a logo above the title. When building, defaults to none.
         *
         * @param image the logo
         * @return this builder
         */
        public Builder logo(Logo image) {
            this.logo = Objects.requireNonNull(image, "image");
            return this;
        }

        /**
         * The renderer.
         *
         * @return the renderer
         */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
