package io.github.certif.render.layout;

import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.SessionManager;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the documents of a session have in common: head and foot, how people, roles and days are named. */
final class Sheet {

    private final Words words;
    private final Messages messages;
    private final DocumentKind kind;
    private final NodeId root;

    Sheet(Words words, DocumentKind kind) {
        this.words = words;
        this.messages = words.messages();
        this.kind = kind;
        this.root = NodeId.of(kind.id());
    }

    NodeId id(String name) {
        return root.child(name);
    }

    /** A text of this kind of document. */
    Phrase say(String key) {
        return Phrase.of(messages.say(kind.id() + "." + key));
    }

    Phrase say(String key, Map<String, String> arguments) {
        return Phrase.of(messages.say(kind.id() + "." + key, arguments));
    }

    // ---- the whole

    Document document(Phrase title, Optional<LocalDate> day, Orientation orientation, List<Node> nodes) {
        return new Particulars(words).document(root, title, day, orientation, nodes);
    }

    Document document(Optional<Session> session, Orientation orientation, List<Node> nodes) {
        return document(say("title"), session.map(Session::getEndsOn), orientation, nodes);
    }

    /** Which session of which certification, and what else stands at the head. */
    FieldList about(Optional<Session> session, FieldList.Field... more) {
        List<FieldList.Field> fields = new ArrayList<>();
        fields.add(shared("certification", certification()));
        fields.add(shared("session", session.map(this::days).orElseGet(Phrase::empty)));
        fields.add(shared("centre", text(session.flatMap(Session::getCentre))));
        fields.addAll(List.of(more));
        return new FieldList(id("about"), fields);
    }

    /** Left open on the form of a text that leaves its certifications to the centre. */
    private Phrase certification() {
        return words.referential().unitsParameter().isPresent() ? Phrase.empty() : words.title();
    }

    /** A field that several kinds of documents have. */
    FieldList.Field shared(String name, Phrase value) {
        return new FieldList.Field(name, Phrase.of(messages.say("sheet.field." + name)), value);
    }

    /** A field of this kind of document. */
    FieldList.Field field(String name, Phrase value) {
        return new FieldList.Field(name, say("field." + name), value);
    }

    // ---- tables

    /** A column of this kind of document. */
    Column column(String name, int share) {
        return Column.of(say("column." + name), share);
    }

    Column shared(String name, int share) {
        return Column.of(Phrase.of(messages.say("sheet.field." + name)), share);
    }

    static Table table(NodeId id, Phrase caption, List<Column> columns, List<List<Cell>> rows) {
        return Table.of(id, caption, columns, rows.stream().map(Row::new).toList());
    }

    /** A line to be filled in by hand. */
    static List<Cell> blank(List<Column> columns) {
        return columns.stream().map(column -> Cell.empty()).toList();
    }

    // ---- names

    Phrase role(String code) {
        return words.orCode("role." + code, code);
    }

    Phrase named(String document) {
        return words.orCode("document." + document, document);
    }

    static Phrase name(Candidate candidate) {
        return Phrase.of(candidate.getFamilyName() + " " + candidate.getGivenName());
    }

    static Phrase name(Juror juror) {
        return Phrase.of(juror.getFamilyName() + " " + juror.getGivenName());
    }

    static Stream<Candidate> candidates(Session session) {
        return session.getDossiers().stream().map(Dossier::getCandidate);
    }

    static Phrase manager(Optional<Session> session) {
        return text(session.flatMap(Session::getManager)
                .map((SessionManager manager) -> manager.getFamilyName() + " " + manager.getGivenName()));
    }

    // ---- values

    Phrase days(Session session) {
        return new Particulars(words).days(session);
    }

    Phrase day(Optional<LocalDate> day) {
        return text(day.map(messages::date));
    }

    Phrase minutes(int count) {
        return Phrase.of(messages.say("sheet.minutes", "count", String.valueOf(count)));
    }

    static Phrase number(Optional<Integer> number) {
        return text(number.map(String::valueOf));
    }

    static Phrase text(Optional<String> text) {
        return text.map(Phrase::of).orElseGet(Phrase::empty);
    }
}
