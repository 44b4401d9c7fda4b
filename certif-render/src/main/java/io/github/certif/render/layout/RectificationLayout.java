package io.github.certif.render.layout;

import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.Rectification;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was changed in sealed minutes, change by change: the reason, the author, the day, every field that changed with
 * what stood there before, and the seal of what was replaced.
 *
 * <p>Immutable and thread-safe.
 */
public final class RectificationLayout {

    private static final int FIELD = 4;
    private static final int VALUE = 5;
    private static final int REASON_LINES = 3;

    private final Words words;
    private final Sheet sheet;

    private RectificationLayout(Words words) {
        this.words = words;
        this.sheet = new Sheet(words, DocumentKind.RECTIFICATION);
    }

    /**
     * The layout under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static RectificationLayout of(Words words) {
        return new RectificationLayout(words);
    }

    /** One for each set of sealed minutes that was changed, or the form where the text has minutes. */
    static List<Paper> papers(Words words, Matter matter) {
        return matter.getSession()
                .map(session -> changed(words, session, matter).stream()
                        .map(last -> Paper.ofSession(
                                DocumentKind.RECTIFICATION, () -> of(words).document(session, last)))
                        .toList())
                .orElseGet(() -> words.referential().getRegulation().getMinutes().stream()
                        .map(minutes -> Paper.blank(
                                DocumentKind.RECTIFICATION, () -> of(words).blank(matter.getRows())))
                        .toList());
    }

    private static Optional<SealedMinutes> changed(Words words, Session session, Matter matter) {
        return new MinutesOfSession(words.referential(), session, matter.getSealed())
                .lastSealed()
                .filter(last -> !last.getRectifications().isEmpty());
    }

    /**
     * The changes of sealed minutes.
     *
     * @param session the session
     * @param sealed the minutes as they are sealed now, with their changes
     * @return the document
     */
    public Document document(Session session, SealedMinutes sealed) {
        List<Rectification> changes = sealed.getRectifications();
        List<Node> nodes = new ArrayList<>();
        nodes.add(sheet.about(Optional.of(session), sheet.field("changes", Phrase.of(String.valueOf(changes.size())))));
        IntStream.range(0, changes.size()).forEach(i -> nodes.add(change(i + 1, changes.get(i), after(sealed, i))));
        nodes.add(new MinutesKeeping(words).seal(sheet.id("seal"), sealed));
        return sheet.document(sheet.say("title"), Optional.of(sealed.getSealedOn()), Orientation.PORTRAIT, nodes);
    }

    /**
     * The form to be filled in by hand.
     *
     * @param rows how many lines for fields
     * @return the document
     */
    public Document blank(int rows) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sheet.about(Optional.empty()));
        nodes.add(new FieldList(
                sheet.id("why"),
                List.of(
                        sheet.field("replaced", Phrase.empty()),
                        sheet.field("on", Phrase.empty()),
                        sheet.field("author", Phrase.empty()))));
        nodes.add(new WritingZone(
                sheet.id("reason"), sheet.say("field.reason"), Phrase.empty(), Phrase.empty(), REASON_LINES));
        nodes.add(Sheet.table(
                sheet.id("fields"), sheet.say("fields"), columns(), Collections.nCopies(rows, Sheet.blank(columns()))));
        nodes.add(new SignatureBlock(sheet.id("signature"), sheet.say("signature"), Signing.blank(1)));
        return sheet.document(Optional.empty(), Orientation.PORTRAIT, nodes);
    }

    private List<Column> columns() {
        return List.of(
                sheet.column("field", FIELD).asRowHeader(),
                sheet.column("before", VALUE),
                sheet.column("after", VALUE));
    }

    /** What a change led to: what the next one replaced, or the minutes as they are. */
    private static Minutes after(SealedMinutes sealed, int change) {
        List<Rectification> changes = sealed.getRectifications();
        return change + 1 < changes.size() ? changes.get(change + 1).getReplaced() : sealed.getMinutes();
    }

    private Section change(int number, Rectification change, Minutes after) {
        NodeId id = sheet.id("change").child(number);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new FieldList(
                id.child("about"),
                List.of(
                        sheet.field("on", sheet.day(Optional.of(change.getOn()))),
                        sheet.field("author", Phrase.of(change.getAuthor())),
                        sheet.field("reason", Phrase.of(change.getReason())))));
        nodes.add(fields(id.child("fields"), change.getReplaced(), after));
        nodes.add(new Note(
                id.child("replaced"),
                sheet.say(
                        "replaced",
                        Map.of(
                                "day",
                                        sheet.day(Optional.of(change.getSealedOn()))
                                                .plain(),
                                "digest", change.getDigest()))));
        return Section.of(id, sheet.say("change", Map.of("number", String.valueOf(number))), nodes);
    }

    private Node fields(NodeId id, Minutes before, Minutes after) {
        List<MinutesChanges.Change> changed = new MinutesChanges(words).between(before, after);
        if (changed.isEmpty()) {
            return new Paragraph(id, sheet.say("unchanged"));
        }
        return Sheet.table(
                id,
                sheet.say("fields"),
                columns(),
                changed.stream()
                        .map(one -> List.of(Cell.of(one.label()), value(one.before()), value(one.after())))
                        .toList());
    }

    /** An empty cell would be a place to fill in. */
    private Cell value(Phrase value) {
        return Cell.of(value.isEmpty() ? sheet.say("nothing") : value);
    }
}
