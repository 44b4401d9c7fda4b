package io.github.certif.render.calendar;

import io.github.certif.model.code.SessionId;
import io.github.certif.model.decision.SharingLine;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The sharing calendar of a session as iCalendar (RFC 5545): one event for the last day of each line, for the whole
 * day. Lines whose day is not known, or for which the text gives none, have no event.
 *
 * <p>An event keeps its identifier as long as its line stays the same, so that importing the calendar again moves events
 * rather than doubling them.
 *
 * <p>Immutable and thread-safe.
 */
public final class SharingCalendar {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Words words;

    private SharingCalendar(Words words) {
        this.words = words;
    }

    /**
     * The calendar in the words of a referential.
     *
     * @param words the words
     * @return the calendar
     */
    public static SharingCalendar of(Words words) {
        return new SharingCalendar(Objects.requireNonNull(words, "words"));
    }

    /**
     * The text of the calendar.
     *
     * @param session the session
     * @param lines the lines, as the rules give them
     * @param stamp when the calendar is made; nothing here reads a clock
     * @return the text, of type {@code text/calendar} in UTF-8; its lines end as the format asks
     */
    public String text(SessionId session, List<SharingLine> lines, Instant stamp) {
        ContentLines out = new ContentLines();
        out.add("BEGIN", "VCALENDAR");
        out.add("VERSION", "2.0");
        out.add("PRODID", "-//certif//sharing calendar//EN");
        out.add("CALSCALE", "GREGORIAN");
        out.add("METHOD", "PUBLISH");
        Map<String, Integer> seen = new HashMap<>();
        for (SharingLine line : lines) {
            String name = name(session, line);
            int nth = seen.merge(name, 1, Integer::sum);
            line.getDue().ifPresent(due -> event(out, line, due, uid(name, nth), STAMP.format(stamp)));
        }
        out.add("END", "VCALENDAR");
        return out.text();
    }

    private void event(ContentLines out, SharingLine line, LocalDate due, String uid, String stamp) {
        out.add("BEGIN", "VEVENT");
        out.add("UID", uid);
        out.add("DTSTAMP", stamp);
        out.add("DTSTART;VALUE=DATE", due.format(DateTimeFormatter.BASIC_ISO_DATE));
        out.addText("SUMMARY", summary(line));
        out.addText("DESCRIPTION", String.join("\n", description(line)));
        out.add("TRANSP", "TRANSPARENT");
        out.add("END", "VEVENT");
    }

    // ---- words

    private String summary(SharingLine line) {
        return words.messages()
                .say("calendar.summary", Map.of("document", document(line.getDocument()), "to", role(line.getTo())));
    }

    private List<String> description(SharingLine line) {
        List<String> said = new ArrayList<>();
        said.add(words.messages().word(line.getState()));
        line.getBy().ifPresent(by -> said.add(words.messages().say("calendar.by", "by", role(by))));
        line.getCopies()
                .ifPresent(copies -> said.add(words.messages().say("calendar.copies", "copies", copies.toString())));
        line.getSharedOn().ifPresent(day -> said.add(words.messages().say("calendar.sharedOn", "day", day.toString())));
        Optional<Phrase> clause = line.getClause().flatMap(found -> words.find("clause." + found.id()));
        clause.ifPresent(text -> said.add(text.plain()));
        return said;
    }

    private String document(String code) {
        return words.orCode("document." + code, code).plain();
    }

    private String role(String code) {
        return words.orCode("role." + code, code).plain();
    }

    // ---- identifiers

    private static String name(SessionId session, SharingLine line) {
        return String.join(
                "\n",
                session.value(),
                line.getDocument(),
                line.getTo(),
                line.getBy().orElse(""),
                line.getClause().map(clause -> clause.id().value()).orElse(""));
    }

    private static String uid(String name, int nth) {
        return UUID.nameUUIDFromBytes((name + "\n" + nth).getBytes(StandardCharsets.UTF_8)) + "@certif";
    }
}
