package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.referential.AwardedUnit;
import io.github.certif.model.regulation.MinutesTemplate;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Meta;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The minutes of a session (<i>procès-verbal</i>), as the template of the regulation says.
 *
 * <p>Without decisions the document is what is known before the session, its results left to be ticked; with them, the
 * results and the counts that follow. A candidate whose result is still open has no decision ticked, and a box says
 * what is awaited; such minutes are a draft, which says so and has no place to sign. Minutes that were filled in show what was filled in, whatever decisions would say.
 *
 * <p>Immutable and thread-safe.
 */
public final class MinutesLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.MINUTES.id());

    private final Words words;
    private final Messages messages;
    private final MinutesTemplate template;

    private MinutesLayout(Words words, MinutesTemplate template) {
        this.words = words;
        this.messages = words.messages();
        this.template = template;
    }

    /**
     * The minutes under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     * @throws IllegalArgumentException if its regulation has no template of minutes
     */
    public static MinutesLayout of(Words words) {
        return new MinutesLayout(
                words,
                words.referential()
                        .getRegulation()
                        .getMinutes()
                        .orElseThrow(() -> new IllegalArgumentException(
                                words.referential().getId() + " has no template of minutes")));
    }

    /** The minutes of the session, one set for each certification, or the form; none without a template. */
    static List<Paper> papers(Words words, Matter matter) {
        if (words.referential().getRegulation().getMinutes().isEmpty()) {
            return List.of();
        }
        return matter.getSession()
                .map(session -> papers(words, session, matter))
                .orElseGet(() -> {
                    MinutesLayout layout = of(words);
                    return List.of(Paper.blank(DocumentKind.MINUTES, () -> layout.blank(matter.getRows())));
                });
    }

    private static List<Paper> papers(Words words, Session session, Matter matter) {
        if (session.getCertifications().isEmpty()
                || words.referential().unitsParameter().isEmpty()) {
            return List.of(of(words).paper(session, matter, matter.getDecisions()));
        }
        return session.getCertifications().stream()
                .map(unit -> of(Words.of(
                                words.referential().awarding(unit),
                                words.messages().language()))
                        .paper(session, matter, of(unit, matter.getDecisions()))
                        .called(DocumentKind.MINUTES.id() + "-" + unit.getCode()))
                .toList();
    }

    private static List<Decision> of(AwardedUnit unit, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.getCertification().equals(Optional.of(unit.getCode())))
                .toList();
    }

    private Paper paper(Session session, Matter matter, List<Decision> decisions) {
        MinutesOfSession found = new MinutesOfSession(words.referential(), session, matter.getSealed());
        return Paper.ofSession(
                DocumentKind.MINUTES,
                () -> found.lastSealed()
                        .map(this::document)
                        .or(() -> found.filledIn().map(this::document))
                        .orElseGet(() -> document(session, decisions)));
    }

    /**
     * The minutes of a session that nobody has filled in yet.
     *
     * @param session the session
     * @param decisions the decisions about its candidates; empty before the deliberation
     * @return the document
     * @throws IllegalArgumentException if a decision is about somebody who is not registered
     */
    public Document document(Session session, List<Decision> decisions) {
        return draft(Optional.of(session), MinutesResults.of(session, decisions));
    }

    /**
     * Minutes as they were filled in.
     *
     * @param minutes the minutes
     * @return the document
     */
    public Document document(Minutes minutes) {
        return document(new MinutesRecorded(words, minutes, false), List.of(), minutes.getEndsOn(), kept(minutes));
    }

    /**
     * Minutes as they were sealed, with the seal at the foot.
     *
     * @param sealed the sealed minutes
     * @return the document
     */
    public Document document(SealedMinutes sealed) {
        Minutes minutes = sealed.getMinutes();
        List<Node> kept = new ArrayList<>(kept(minutes));
        kept.add(new MinutesKeeping(words).seal(ROOT.child("seal"), sealed));
        return document(new MinutesRecorded(words, minutes, true), List.of(), minutes.getEndsOn(), kept);
    }

    private List<Node> kept(Minutes minutes) {
        return new MinutesKeeping(words)
                .section(ROOT.child("keeping"), minutes).stream().toList();
    }

    /**
     * The form to be filled in by hand.
     *
     * @param rows how many lines for candidates
     * @return the document
     */
    public Document blank(int rows) {
        return draft(Optional.empty(), MinutesResults.blank(rows));
    }

    private Document draft(Optional<Session> session, MinutesResults rows) {
        return document(
                new MinutesDraft(words, session, rows), rows.open(), session.map(Session::getEndsOn), List.of());
    }

    private Document document(MinutesEntries entries, List<MinutesRow> open, Optional<LocalDate> day, List<Node> kept) {
        MinutesParts parts = new MinutesParts(words, entries, open);
        List<Node> nodes = new ArrayList<>();
        template.getParts().forEach(part -> nodes.add(parts.section(ROOT.child(part.getId()), part)));
        nodes.addAll(kept);
        nodes.add(new Note(
                ROOT.child("template"),
                Phrase.of(messages.say("minutes.template") + messages.say("join.colon"))
                        .plus(words.clause(template.getClause()))));
        nodes.addAll(Foot.of(words, ROOT));
        Phrase title = title(!open.isEmpty());
        return new Document(ROOT, title, messages.language(), meta(title, day), nodes);
    }

    /** The title stands at the foot of each page, too: nobody takes a draft for the minutes. */
    private Phrase title(boolean draft) {
        Phrase title = words.orOwn("minutes.title", "minutes.title");
        return draft ? words.say("minutes.draft", Map.of("title", title)) : title;
    }

    private Meta meta(Phrase title, Optional<LocalDate> day) {
        return new Meta(
                title.plain() + messages.say("join.dash") + words.title().plain(),
                words.find("certifier").map(Phrase::plain),
                day,
                Orientation.LANDSCAPE);
    }
}
