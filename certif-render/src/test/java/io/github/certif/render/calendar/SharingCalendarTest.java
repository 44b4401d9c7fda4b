package io.github.certif.render.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Force;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.decision.SharingState;
import io.github.certif.model.referential.Referential;
import io.github.certif.render.Fixtures;
import io.github.certif.render.message.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharingCalendarTest {

    private static final Referential REFERENTIAL = Fixtures.referential("groupes");
    private static final SessionId SESSION = SessionId.of("S-2026-06");
    private static final Instant STAMP = Instant.parse("2026-03-01T00:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);

    private static SharingLine.Builder line(String document) {
        return SharingLine.builder()
                .document(document)
                .to("JURY")
                .state(SharingState.AHEAD)
                .due(DUE);
    }

    private static String text(Language language, Instant stamp, SharingLine.Builder... lines) {
        return SharingCalendar.of(Words.of(REFERENTIAL, language))
                .text(SESSION, Stream.of(lines).map(line -> line.build()).toList(), stamp);
    }

    private static List<VEvent> events(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        return calendar.getEvents();
    }

    @Test
    void aLineWithADayIsAnEventOfThatWholeDay() {
        String text =
                text(Language.EN, STAMP, line("GUIDE").by("SESSION_MANAGER").copies(3));

        VEvent event = events(text).get(0);
        assertThat(text).contains("DTSTART;VALUE=DATE:20260610\r\n", "DTSTAMP:20260301T000000Z\r\n");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(10);
        assertThat(event.getSummary().getValue()).isEqualTo("GUIDE: to hand over (JURY)");
        assertThat(event.getDescription().getValue()).isEqualTo("To do\nBy: SESSION_MANAGER\nCopies: 3");
    }

    @Test
    void aLineWithoutADayIsNoEvent() {
        assertThat(events(text(
                        Language.FR,
                        STAMP,
                        line("GUIDE").due(Optional.empty()).state(SharingState.UNKNOWN),
                        line("FILE").state(SharingState.DONE).sharedOn(DUE.minusDays(1)))))
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("FILE\u00a0: à remettre (JURY)");
    }

    @Test
    void anEventKeepsItsIdentifierWheneverTheCalendarIsMadeAndWhateverItsDay() {
        String first = uid(text(Language.FR, STAMP, line("GUIDE")));

        assertThat(uid(text(
                        Language.EN, STAMP.plusSeconds(86_400), line("GUIDE").due(DUE.plusDays(3)))))
                .isEqualTo(first);
        assertThat(uid(text(Language.FR, STAMP, line("GUIDE").to("CANDIDATE")))).isNotEqualTo(first);
    }

    private static String uid(String text) {
        return events(text).get(0).getUid().getValue();
    }

    @Test
    void linesThatLookAlikeAreTwoEvents() {
        assertThat(events(text(Language.FR, STAMP, line("GUIDE"), line("GUIDE"))))
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void whatTheTextSaysGoesWithItAndSpecialCharactersComeBack() {
        String odd = "a,b;c\\d\n\"e\"";
        VEvent event = events(text(
                        Language.FR,
                        STAMP,
                        line(odd)
                                .clause(new Clause(
                                        ClauseId.of("none"), "R", "1", Force.STATED, Optional.empty(), List.of()))))
                .get(0);

        assertThat(event.getSummary().getValue()).isEqualTo(odd + "\u00a0: à remettre (JURY)");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        String longName = "évaluation 😀 ".repeat(40).strip();
        String text = text(Language.FR, STAMP, line(longName));

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(events(text).get(0).getSummary().getValue()).isEqualTo(longName + "\u00a0: à remettre (JURY)");
    }
}
