package io.github.certif.render.layout;

import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesTimes;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is recorded of minutes beside what their template asks for: when they were filled in, defects, the seal. */
final class MinutesKeeping {

    private final Words words;
    private final Messages messages;

    MinutesKeeping(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** What is known, by a name for each; what is not known is not among them. */
    Map<String, Phrase> known(Minutes minutes) {
        Map<String, Phrase> known = new LinkedHashMap<>();
        MinutesTimes times = minutes.getTimes();
        put(known, "prefilled", times.getPrefilled());
        put(known, "handed-over", times.getHandedOver());
        put(known, "grids-completed", times.getGridsCompleted());
        put(known, "results-entered", times.getResultsEntered());
        put(known, "closed", times.getClosed());
        if (asksForDeclaration()) {
            known.put("declared", Phrase.of(messages.say(minutes.isDeclared() ? "sheet.yes" : "sheet.no")));
        }
        if (!minutes.getDefects().isEmpty()) {
            known.put(
                    "defects",
                    Phrase.of(messages.list(
                            minutes.getDefects().stream().map(this::defect).toList())));
        }
        return known;
    }

    Phrase label(String name) {
        return Phrase.of(messages.say("minutes.keeping." + name));
    }

    private void put(Map<String, Phrase> known, String name, Optional<LocalDateTime> time) {
        time.ifPresent(at -> known.put(name, Phrase.of(at(at))));
    }

    /** A midnight stands for a day whose hour was not noted. */
    private String at(LocalDateTime at) {
        String day = messages.date(at.toLocalDate());
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day
                : messages.say("sheet.at", Map.of("day", day, "time", messages.time(at.toLocalTime())));
    }

    private String defect(String code) {
        return messages.find("minutes.defect." + code).orElse(code);
    }

    private boolean asksForDeclaration() {
        return words.referential().getRegulation().getChecks().stream()
                .map(Check::getMinutes)
                .anyMatch(Optional.of(MinutesRule.DECLARED)::equals);
    }

    Optional<Node> section(NodeId id, Minutes minutes) {
        Map<String, Phrase> known = known(minutes);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<FieldList.Field> fields = known.entrySet().stream()
                .map(entry -> new FieldList.Field(entry.getKey(), label(entry.getKey()), entry.getValue()))
                .toList();
        return Optional.of(new Section(
                id,
                Phrase.of(messages.say("minutes.keeping")),
                PageBreak.AVOID_INSIDE,
                List.of(new FieldList(id.child("fields"), fields))));
    }

    Note seal(NodeId id, SealedMinutes sealed) {
        String said = messages.say(
                "minutes.sealed", Map.of("day", messages.date(sealed.getSealedOn()), "digest", sealed.getDigest()));
        int changes = sealed.getRectifications().size();
        return new Note(
                id,
                Phrase.of(
                        changes == 0
                                ? said
                                : said + " " + messages.say("minutes.rectified", "count", String.valueOf(changes))));
    }
}
