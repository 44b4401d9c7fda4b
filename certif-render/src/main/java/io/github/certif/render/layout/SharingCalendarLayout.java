package io.github.certif.render.layout;

import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Optional;

/**
 * Who is given what, by whom, until when and in how many copies, and how it stands.
 *
 * <p>Immutable and thread-safe.
 */
public final class SharingCalendarLayout {

    private final Words words;
    private final Sheet sheet;

    private SharingCalendarLayout(Words words) {
        this.words = words;
        this.sheet = new Sheet(words, DocumentKind.SHARING_CALENDAR);
    }

    /**
     * The layout under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static SharingCalendarLayout of(Words words) {
        return new SharingCalendarLayout(words);
    }

    /** The calendar, where one was computed; the form, where the regulation has one. */
    static List<Paper> papers(Words words, Matter matter) {
        SharingCalendarLayout layout = of(words);
        if (matter.getSession().isPresent()) {
            return matter.getSession().stream()
                    .filter(session -> !matter.getSharing().isEmpty())
                    .map(session -> Paper.ofSession(
                            DocumentKind.SHARING_CALENDAR, () -> layout.document(session, matter.getSharing())))
                    .toList();
        }
        return words.referential().getRegulation().getSharing().isEmpty()
                ? List.of()
                : List.of(Paper.blank(DocumentKind.SHARING_CALENDAR, layout::blank));
    }

    /**
     * The calendar of a session; what the text asks only of other sessions, such as remote ones, has no line.
     *
     * @param session the session
     * @param lines its lines
     * @return the document
     */
    public Document document(Session session, List<SharingLine> lines) {
        return document(
                Optional.of(session),
                lines.stream()
                        .filter(line -> SharedWithJury.isAsked(words.referential(), session, line))
                        .map(this::cells)
                        .toList());
    }

    /**
     * The calendar without days.
     *
     * @return the document
     */
    public Document blank() {
        return document(
                Optional.empty(),
                words.referential().getRegulation().getSharing().stream()
                        .map(this::cells)
                        .toList());
    }

    private Document document(Optional<Session> session, List<List<Cell>> rows) {
        List<Node> nodes =
                List.of(sheet.about(session), Sheet.table(sheet.id("lines"), sheet.say("lines"), columns(), rows));
        return sheet.document(session, Orientation.LANDSCAPE, nodes);
    }

    private List<Column> columns() {
        return List.of(
                sheet.column("document", 6).asRowHeader(),
                sheet.column("by", 4),
                sheet.column("to", 4),
                sheet.column("due", 3),
                sheet.column("copies", 3),
                sheet.column("shared", 3),
                sheet.column("state", 3),
                sheet.column("clause", 7));
    }

    private List<Cell> cells(SharingLine line) {
        return List.of(
                Cell.of(sheet.named(line.getDocument())),
                Cell.of(by(line.getBy())),
                Cell.of(sheet.role(line.getTo())),
                Cell.of(line.getDue().isPresent() ? sheet.day(line.getDue()) : sheet.say("no-day")),
                Cell.of(line.getCopies().isPresent() ? Sheet.number(line.getCopies()) : sheet.say("no-copies")),
                Cell.of(sheet.day(line.getSharedOn())),
                Cell.of(Phrase.of(words.messages().word(line.getState()))),
                Cell.of(line.getClause().map(words::clause).orElseGet(Phrase::empty)));
    }

    /** Who shares it, where the text says so. */
    private Phrase by(Optional<String> role) {
        return role.map(sheet::role).orElseGet(() -> sheet.say("by-nobody"));
    }

    private List<Cell> cells(Sharing line) {
        return List.of(
                Cell.of(sheet.named(line.getDocument())),
                Cell.of(by(line.getBy())),
                Cell.of(sheet.role(line.getTo())),
                line.getDue().isPresent() ? Cell.empty() : Cell.of(sheet.say("no-day")),
                line.getCopies().isPresent() ? Cell.empty() : Cell.of(sheet.say("no-copies")),
                Cell.empty(),
                Cell.empty(),
                Cell.of(words.clause(line.getClause())));
    }
}
