package io.github.certif.render.layout;

import io.github.certif.model.code.ClauseId;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.ColumnGroup;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.document.Table.RowGroup;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Stated;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parts of a guide are put together from. What a text does not have is left out. */
final class GuideSections {

    private final Words words;
    private final Messages messages;
    private final NodeId root;
    private final List<Section> sections = new ArrayList<>();

    GuideSections(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.root = root;
    }

    List<Section> all() {
        return List.copyOf(sections);
    }

    NodeId id(String name) {
        return root.child(name);
    }

    void add(String name, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            sections.add(Section.of(id(name), Phrase.of(messages.say("guide." + name)), nodes));
        }
    }

    /** A table whose columns are named in the messages, with their shares of the width. */
    void table(String name, List<Heading> headings, List<Row> rows) {
        groups(name, headings, rows.isEmpty() ? List.of() : List.of(new RowGroup(Phrase.empty(), rows)));
    }

    /** A table whose rows stand together under headings. */
    void groups(String name, List<Heading> headings, List<RowGroup> rows) {
        if (!rows.isEmpty()) {
            List<Column> columns = new ArrayList<>();
            for (Heading heading : headings) {
                Column column = Column.of(Phrase.of(messages.say("guide." + heading.name())), heading.share());
                columns.add(columns.isEmpty() ? column.asRowHeader() : column);
            }
            add(
                    name,
                    List.of(new Table(
                            id(name).child("table"),
                            Phrase.empty(),
                            List.of(new ColumnGroup(Phrase.empty(), columns)),
                            rows)));
        }
    }

    /** A column of a table. */
    record Heading(String name, int share) {}

    Node list(NodeId id, List<Stated> rules) {
        return new BulletList(
                id, rules.stream().map(rule -> StatedNodes.item(words, rule)).toList());
    }

    /** What a clause says, as a paragraph. */
    Node clause(NodeId id, ClauseId clause) {
        return new Paragraph(id, words.clause(clause));
    }

    Node said(NodeId id, String key, Phrase value, ClauseId clause) {
        Phrase text = Phrase.of(messages.say(key) + messages.say("join.colon")).plus(value);
        return new Paragraph(id, new Cited(words).by(text.plus("."), Optional.of(clause)));
    }
}
