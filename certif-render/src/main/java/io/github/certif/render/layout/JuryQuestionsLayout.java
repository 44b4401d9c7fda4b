package io.github.certif.render.layout;

import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Topic;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.ColumnGroup;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.document.Table.RowGroup;
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions that a text offers to its jury, assessment by assessment and theme by theme, with room for notes.
 *
 * <p>Immutable and thread-safe.
 */
public final class JuryQuestionsLayout {

    private static final int QUESTION = 6;
    private static final int NOTES = 5;
    private static final int LINES = 6;

    private final Words words;
    private final Sheet sheet;

    private JuryQuestionsLayout(Words words) {
        this.words = words;
        this.sheet = new Sheet(words, DocumentKind.JURY_QUESTIONS);
    }

    /**
     * The layout under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static JuryQuestionsLayout of(Words words) {
        return new JuryQuestionsLayout(words);
    }

    /** One for the jury to copy, where the text has questions. */
    static List<Paper> papers(Words words, Matter matter) {
        JuryQuestionsLayout layout = of(words);
        if (layout.asked().findAny().isEmpty()) {
            return List.of();
        }
        return List.of(matter.getSession()
                .map(session -> Paper.ofJury(DocumentKind.JURY_QUESTIONS, () -> layout.document(Optional.of(session))))
                .orElseGet(() -> Paper.blank(DocumentKind.JURY_QUESTIONS, () -> layout.document(Optional.empty()))));
    }

    private Stream<Assessment> asked() {
        return words.referential().getAssessments().stream()
                .filter(assessment -> !assessment.getQuestions().isEmpty());
    }

    /**
     * The questions.
     *
     * @param session the session; empty for a form of no session
     * @return the document
     */
    public Document document(Optional<Session> session) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sheet.about(session, sheet.field("candidate", Phrase.empty()), sheet.field("juror", Phrase.empty())));
        asked().forEach(assessment -> nodes.add(section(assessment)));
        nodes.add(new WritingZone(sheet.id("others"), sheet.say("others"), Phrase.empty(), Phrase.empty(), LINES));
        return sheet.document(session, Orientation.PORTRAIT, nodes);
    }

    private Section section(Assessment assessment) {
        String code = assessment.getCode().value();
        NodeId id = sheet.id("assessment").child(code);
        GridTopics topics = new GridTopics(words);
        String key = "assessment." + code + ".question.";
        List<RowGroup> groups = new ArrayList<>();
        List<Row> alone = new ArrayList<>();
        for (Topic topic : assessment.getQuestions()) {
            if (topic.topics().isEmpty()) {
                alone.add(row(topics, key, topic));
            } else {
                List<Row> below = topic.topics().stream()
                        .map(one -> row(topics, key, one))
                        .toList();
                groups.add(new RowGroup(topics.text(key, topic), below));
            }
        }
        if (!alone.isEmpty()) {
            groups.add(0, new RowGroup(Phrase.empty(), alone));
        }
        List<Column> columns = List.of(sheet.column("question", QUESTION).asRowHeader(), sheet.column("notes", NOTES));
        Table table = new Table(
                id.child("questions"),
                sheet.say("questions"),
                List.of(new ColumnGroup(Phrase.empty(), columns)),
                groups);
        return Section.of(
                id,
                words.orCode("assessment." + code + ".title", code),
                List.of(table, new Note(id.child("rule"), words.clause(assessment.getClause()))));
    }

    private static Row row(GridTopics topics, String key, Topic topic) {
        return new Row(List.of(Cell.of(topics.text(key, topic)), Cell.empty()));
    }
}
