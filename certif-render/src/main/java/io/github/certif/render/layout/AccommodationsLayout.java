package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.OralTime;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.PassageRule;
import io.github.certif.model.session.Accommodation;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.message.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What candidates were granted, as it is announced to the jury at the start of the session: what is granted, how much
 * time is added, how long the oral lasts with it. Never a condition, never a reason: neither is stored anywhere.
 *
 * <p>Immutable and thread-safe.
 */
public final class AccommodationsLayout {

    private static final int BLANK_ROWS = 4;

    private final Words words;
    private final Sheet sheet;

    private AccommodationsLayout(Words words) {
        this.words = words;
        this.sheet = new Sheet(words, DocumentKind.ACCOMMODATIONS);
    }

    /**
     * The layout under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static AccommodationsLayout of(Words words) {
        return new AccommodationsLayout(words);
    }

    /** Where the regulation has accommodations announced: what a session grants, or the form. */
    static List<Paper> papers(Words words, Matter matter) {
        AccommodationsLayout layout = of(words);
        if (layout.checks().isEmpty()) {
            return List.of();
        }
        return matter.getSession()
                .map(session -> session.getAccommodations().isEmpty()
                        ? List.<Paper>of()
                        : List.of(Paper.ofJury(
                                DocumentKind.ACCOMMODATIONS,
                                () -> layout.document(session, matter.getOrals(), matter.getExtraMinutes()))))
                .orElseGet(() -> List.of(Paper.blank(DocumentKind.ACCOMMODATIONS, layout::blank)));
    }

    private List<Check> checks() {
        return words.referential().getRegulation().getChecks().stream()
                .filter(check -> check.getPassage().equals(Optional.of(PassageRule.ANNOUNCED)))
                .toList();
    }

    /**
     * What a session grants.
     *
     * @param session the session
     * @param orals how long candidates are heard
     * @param extra the minutes that accommodations add to it; without them, what was granted stands as it was granted
     * @return the document
     */
    public Document document(Session session, Map<CandidateId, OralTime> orals, Map<CandidateId, Integer> extra) {
        List<List<Cell>> rows = Sheet.candidates(session)
                .filter(candidate -> !Granted.to(session, candidate.getId()).isEmpty())
                .map(candidate -> cells(
                        candidate,
                        Granted.to(session, candidate.getId()),
                        Optional.ofNullable(orals.get(candidate.getId()))
                                .filter(time -> !time.segments().isEmpty())
                                .map(OralTime::atMost),
                        Optional.ofNullable(extra.get(candidate.getId()))))
                .toList();
        return document(Optional.of(session), rows);
    }

    /**
     * The form to be filled in by hand.
     *
     * @return the document
     */
    public Document blank() {
        return document(Optional.empty(), Collections.nCopies(BLANK_ROWS, Sheet.blank(columns())));
    }

    private Document document(Optional<Session> session, List<List<Cell>> rows) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sheet.about(session));
        nodes.add(Sheet.table(sheet.id("granted"), sheet.say("granted"), columns(), rows));
        nodes.add(new Note(sheet.id("never-why"), sheet.say("never-why")));
        nodes.add(announced(session));
        checks().forEach(check -> nodes.add(new Note(
                sheet.id("rule").child(check.getId()), sheet.say("rule").plus(words.clause(check.getClause())))));
        return sheet.document(session, Orientation.PORTRAIT, nodes);
    }

    private List<Column> columns() {
        return List.of(
                sheet.column("candidate", 5).asRowHeader(),
                sheet.column("what", 5),
                sheet.column("extra", 3),
                sheet.column("oral", 3),
                sheet.column("total", 4),
                sheet.column("announced", 4));
    }

    private List<Cell> cells(
            Candidate candidate, List<Accommodation> granted, Optional<Integer> planned, Optional<Integer> added) {
        Optional<Integer> extra = added.filter(minutes -> planned.isPresent());
        return List.of(
                Cell.of(Sheet.name(candidate)),
                Cell.of(Phrase.of(String.join(
                        "\n", granted.stream().map(Accommodation::getGranted).toList()))),
                Cell.of(extra.map(this::added).orElseGet(() -> asGranted(granted))),
                Cell.of(minutes(planned)),
                Cell.of(minutes(planned.flatMap(minutes -> extra.map(more -> minutes + more)))),
                Cell.of(announcedOn(granted)));
    }

    private Phrase added(int minutes) {
        return minutes == 0 ? sheet.say("no-time") : sheet.minutes(minutes);
    }

    /** What it adds to a time that is not known: so many minutes, a factor, or nothing. */
    private Phrase asGranted(List<Accommodation> granted) {
        List<Phrase> times = granted.stream()
                .flatMap(one -> Stream.concat(
                        one.getExtraMinutes().stream().map(sheet::minutes),
                        one.getFactor().stream().map(factor -> sheet.say("factor", Map.of("factor", factor)))))
                .toList();
        return times.isEmpty() ? sheet.say("no-time") : Phrase.join(times, "\n");
    }

    private Phrase minutes(Optional<Integer> minutes) {
        return minutes.map(sheet::minutes).orElseGet(Phrase::empty);
    }

    private Phrase announcedOn(List<Accommodation> granted) {
        return granted.stream()
                .flatMap(one -> one.getAnnouncedOn().stream())
                .max(LocalDate::compareTo)
                .map(day -> sheet.day(Optional.of(day)))
                .orElseGet(Phrase::empty);
    }

    private Section announced(Optional<Session> session) {
        NodeId id = sheet.id("announced");
        return new Section(
                id,
                sheet.say("announced"),
                PageBreak.AVOID_INSIDE,
                List.of(
                        new FieldList(id.child("when"), List.of(sheet.field("at", Phrase.empty()))),
                        new SignatureBlock(
                                id.child("signature"),
                                sheet.say("signature"),
                                List.of(new SignatureBlock.Signatory(Sheet.manager(session), sheet.say("manager"))))));
    }
}
