package io.github.certif.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.markdown.MarkdownRenderer;
import io.github.certif.render.text.TextRenderer;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** A client replaces how one type of node looks, and the others stay as they are, in Markdown and in text too. */
class NodeReplacementTest {

    private static final NodeId ID = NodeId.of("n");

    @Test
    void inMarkdown() {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .nodeRendererFactory(
                        context -> notes((note, writer) -> writer.block("> " + context.phrase(note.text()))))
                .build();
        assertThat(render(renderer)).isEqualTo("# Essai\n\n> not\\*e\n\ntext\n");
    }

    @Test
    void inPlainText() {
        TextRenderer renderer = TextRenderer.builder()
                .nodeRendererFactory(
                        context -> notes((note, writer) -> writer.line("NB " + context.phrase(note.text()))))
                .build();
        assertThat(render(renderer)).isEqualTo("ESSAI\n\nNB not*e\ntext\n");
    }

    private static String render(Renderer renderer) {
        return renderer.render(Fixtures.document(
                new Note(ID.child("note"), Phrase.of("not*e")), new Paragraph(ID.child("p"), Phrase.of("text"))));
    }

    private static <T> NodeRenderer<T> notes(BiConsumer<Note, T> how) {
        return new NodeRenderer<>() {
            @Override
            public Set<Class<? extends Node>> nodeTypes() {
                return Set.of(Note.class);
            }

            @Override
            public void render(Node node, T target) {
                how.accept((Note) node, target);
            }
        };
    }
}
