package io.github.certif.render.message;

import io.github.certif.model.code.PolicyId;
import io.github.certif.model.regulation.Attempts;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Window;
import io.github.certif.render.document.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Days and lengths of time of a regulation, in words. */
final class Moments {

    private static final String RECORD = "RECORD:";
    private static final String SHARED = "shared:";

    private final Words words;
    private final Messages messages;
    private final Settings settings;

    Moments(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.settings = new Settings(words);
    }

    Phrase day(Moment moment) {
        if (moment instanceof Moment.Anchored anchored) {
            return anchored(anchored);
        }
        if (moment instanceof Moment.Earliest earliest) {
            return words.say("moment.earliest", Map.of("days", days(earliest.of())));
        }
        return words.say("moment.latest", Map.of("days", days(((Moment.Latest) moment).of())));
    }

    private Phrase days(List<Moment> days) {
        return Phrase.join(days.stream().map(this::day).toList(), messages.say("join.semicolon"));
    }

    private Phrase anchored(Moment.Anchored moment) {
        Phrase anchor = occurrence(moment, settings.measured(moment.anchor(), this::anchor));
        Setting period = moment.shift().period();
        if (period.equals(Setting.literal("P0D"))) {
            return anchor;
        }
        String key = moment.shift().back() ? "moment.before" : "moment.after";
        Optional<String> length = settings.byDefault(period);
        Optional<String> from = settings.byDefault(moment.anchor());
        if (length.isPresent() && from.isPresent()) {
            // said once of the whole, not of each half
            return settings.byDefault(words.say(
                    key,
                    Map.of(
                            "period", Phrase.of(settings.period(length.get())),
                            "anchor", occurrence(moment, anchor(from.get())))));
        }
        return words.say(key, Map.of("period", settings.length(period), "anchor", anchor));
    }

    private Phrase occurrence(Moment.Anchored moment, Phrase anchor) {
        return moment.occurrence().equals(Setting.literal("FIRST"))
                ? words.say("moment.first", Map.of("anchor", anchor))
                : anchor;
    }

    private Phrase anchor(String anchor) {
        if (!anchor.startsWith(RECORD)) {
            return Phrase.of(messages.find("moment.anchor." + anchor).orElse(anchor));
        }
        String kind = anchor.substring(RECORD.length());
        if (!kind.startsWith(SHARED)) {
            return words.say("moment.record", Map.of("kind", new Selections(words).record(kind)));
        }
        String rest = kind.substring(SHARED.length());
        int colon = rest.indexOf(':');
        String document = colon < 0 ? rest : rest.substring(0, colon);
        String role = rest.substring(colon + 1);
        return words.say(
                "moment.shared",
                Map.of(
                        "document", words.orCode("document." + document, document),
                        "role", words.orCode("role." + role, role)));
    }

    /** The choices on which a day depends beside those that stand in its words. */
    private List<Stated> choices(Moment moment) {
        return moment instanceof Moment.Anchored anchored
                ? Stream.of(anchored.occurrence(), anchored.of(), anchored.monthEnd(), anchored.roll())
                        .flatMap(setting -> choice(setting).stream())
                        .toList()
                : List.of();
    }

    private List<Stated> choice(Setting setting) {
        return setting.decidedBy().map(PolicyId::value).stream()
                .map(policy -> Stated.of(words.say("window.choice", Map.of("choice", settings.text(setting)))))
                .toList();
    }

    /** A window, line by line. */
    List<Stated> window(Window window) {
        List<Stated> lines = new ArrayList<>();
        window.getSince().ifPresent(since -> lines.add(line("window.since", "day", day(since), choices(since))));
        window.getUntil().ifPresent(until -> {
            boolean before = window.getLastDay().equals(Setting.literal("EXCLUDED"));
            List<Stated> below = new ArrayList<>(choices(until));
            below.addAll(choice(window.getLastDay()));
            lines.add(line(before ? "window.before" : "window.until", "day", day(until), below));
        });
        lines.add(line("window.event", "event", settings.text(window.getEvent()), List.of()));
        window.getAttempts().ifPresent(attempts -> lines.add(attempts(attempts)));
        window.getAfterEnd()
                .ifPresent(after -> lines.add(Stated.of(
                        Phrase.of(messages.say("window.afterEnd")),
                        List.of(Requirements.of(words).stated(after)))));
        return lines;
    }

    private Stated attempts(Attempts attempts) {
        List<Stated> below = Stream.of(attempts.getCount(), attempts.getAbsences(), attempts.getSince())
                .map(setting -> Stated.of(settings.said(setting, this::attempt)))
                .toList();
        return line("window.attempts", "max", settings.text(attempts.getMax()), below);
    }

    private Phrase attempt(String word) {
        return Phrase.of(messages.find("attempts." + word).orElse(word));
    }

    private Stated line(String key, String name, Phrase value, List<Stated> below) {
        return Stated.of(words.say(key, Map.of(name, value)), below);
    }
}
