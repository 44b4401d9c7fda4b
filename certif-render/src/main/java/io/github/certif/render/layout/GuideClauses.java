package io.github.certif.render.layout;

import io.github.certif.model.code.Clause;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.layout.GuideSections.Heading;
import io.github.certif.render.message.Words;
import java.util.List;

/** Every clause: what it says, in which document, where, and how strongly the text stands behind it. */
final class GuideClauses {

    private static final int WIDE = 5;
    private static final int NARROW = 2;

    private final Words words;
    private final GuideSections guide;

    GuideClauses(Words words, NodeId root) {
        this.words = words;
        this.guide = new GuideSections(words, root);
    }

    List<Section> sections() {
        guide.table(
                "clauses",
                List.of(
                        new Heading("id", NARROW - 1),
                        new Heading("says", WIDE),
                        new Heading("source", NARROW),
                        new Heading("locator", NARROW),
                        new Heading("force", NARROW - 1)),
                words.referential().getRegulation().getClauses().stream()
                        .map(this::row)
                        .toList());
        return guide.all();
    }

    private Row row(Clause clause) {
        return new Row(List.of(
                Cell.of(Phrase.of(clause.id().value())),
                Cell.of(words.find("clause." + clause.id()).orElseGet(() -> Phrase.of("–"))),
                Cell.of(words.orCode("document." + clause.document(), clause.document())),
                Cell.of(words.typed(clause.locator())),
                Cell.of(Phrase.of(words.messages().word(clause.force())))));
    }
}
