package io.github.certif.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.render.document.Document;
import io.github.certif.render.html.HtmlRenderer;
import io.github.certif.render.json.JsonRenderer;
import io.github.certif.render.markdown.MarkdownRenderer;
import io.github.certif.render.text.TextRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder below {@code golden} is a case: an input and what each format must make of it. With {@code
 * -Dgolden.update=true} what comes out is written there, to be read before it is committed.
 */
class GoldenTest {

    private static final List<Renderer> RENDERERS =
            List.of(MarkdownRenderer.create(), HtmlRenderer.create(), TextRenderer.create(), JsonRenderer.create());

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsExpected() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : GoldenCases.folders()) {
            Document document = GoldenCases.read(folder).build();
            for (Renderer renderer : RENDERERS) {
                tests.add(DynamicTest.dynamicTest(
                        folder.getFileName() + "." + renderer.format(), () -> compare(folder, renderer, document)));
            }
        }
        return tests.stream();
    }

    @Test
    void noFileStandsAlone() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("input.json"));
        RENDERERS.forEach(renderer -> known.add("expected." + renderer.format()));
        for (Path folder : GoldenCases.folders()) {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .as(folder.toString())
                        .containsExactlyInAnyOrderElementsOf(known);
            }
        }
    }

    private static void compare(Path folder, Renderer renderer, Document document) throws IOException {
        Path expected = folder.resolve("expected." + renderer.format());
        String actual = renderer.render(document);
        assertThat(renderer.render(document)).as("the same bytes twice").isEqualTo(actual);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Fixtures.text(expected));
    }
}
