package io.github.certif.render.message;

import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import io.github.certif.render.document.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is selected and measured, in words. */
final class Selections {

    private final Words words;
    private final Messages messages;
    private final Settings settings;

    Selections(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.settings = new Settings(words);
    }

    Phrase units(Selector selector) {
        String kind = "select." + selector.kind().word() + ".";
        return switch (selector.extent()) {
            case ALL -> Phrase.of(messages.say(kind + "all"));
            case LISTED -> words.say(kind + "listed", Map.of("units", listed(selector.kind(), selector.codes())));
            case OF ->
                selector.codes().contains(Selector.SELF)
                        ? Phrase.of(messages.say(kind + "self"))
                        : words.say(
                                kind + "of",
                                Map.of("unit", Phrase.of(selector.codes().get(0))));
            case TAGGED ->
                words.say(
                        kind + "tagged",
                        Map.of("tag", settings.value(selector.codes().get(0))));
            case SUPPLIED ->
                words.say(
                        kind + "listed",
                        Map.of("units", settings.text(selector.supplied().orElseThrow())));
        };
    }

    private Phrase listed(UnitKind kind, List<String> codes) {
        return Phrase.join(
                codes.stream()
                        .map(code -> kind == UnitKind.MODULE ? Phrase.of(code) : words.unit(new Unit(kind, code)))
                        .toList(),
                ", ");
    }

    Phrase measure(Measure measure) {
        if (measure instanceof Measure.MarkOf mark) {
            return words.say("measure.mark", Map.of("assessment", words.unit(Unit.of(mark.assessment()))));
        }
        if (measure instanceof Measure.Mean mean) {
            String best = mean.best().map(String::valueOf).orElse("");
            return words.say(
                    mean.best().isPresent() ? "measure.mean.best" : "measure.mean",
                    Map.of("items", items(mean.items()), "best", Phrase.of(best)));
        }
        if (measure instanceof Measure.Sum sum) {
            return words.say("measure.sum", Map.of("items", items(sum.items())));
        }
        if (measure instanceof Measure.Lowest lowest) {
            return words.say("measure.lowest", Map.of("units", units(lowest.of())));
        }
        return measure instanceof Measure.Amount amount ? amount(amount) : count((Measure.Count) measure);
    }

    private Phrase items(List<Measure.Weighted> items) {
        return Phrase.join(items.stream().map(this::item).toList(), messages.say("join.semicolon"));
    }

    private Phrase item(Measure.Weighted item) {
        Phrase what = item.of()
                .map(this::measure)
                .orElseGet(() -> item.each().map(this::units).orElseThrow());
        return item.weight().equals(Setting.literal("1"))
                ? what
                : words.say("measure.weighted", Map.of("item", what, "weight", settings.text(item.weight())));
    }

    private Phrase amount(Measure.Amount amount) {
        Phrase kind = record(amount.kind());
        Phrase plain = amount.unit()
                .map(unit -> words.say("measure.amount", Map.of("kind", kind, "unit", settings.value(unit))))
                .orElseGet(() -> words.say("measure.amount.number", Map.of("kind", kind)));
        Phrase year = amount.civilYear() ? plain.plus(" " + messages.say("measure.civilYear")) : plain;
        return amount.per()
                .map(per -> words.say("measure.per", Map.of("amount", year, "per", amount(per))))
                .orElse(year);
    }

    Phrase record(String kind) {
        return words.find("record." + kind)
                .or(() -> words.find("document." + kind))
                .orElseGet(() -> Phrase.of(kind));
    }

    private Phrase count(Measure.Count count) {
        String key = "measure." + (count.as() == Measure.As.SHARE ? "share." : "count.") + count.state();
        return words.say(key, Map.of("units", units(count.of())));
    }

    Phrase range(Range range) {
        return range(range, settings::text);
    }

    Phrase range(Range range, Function<Setting, Phrase> value) {
        List<Phrase> bounds = new ArrayList<>();
        bound(bounds, "range.atLeast", range.atLeast(), value);
        bound(bounds, "range.moreThan", range.moreThan(), value);
        bound(bounds, "range.atMost", range.atMost(), value);
        bound(bounds, "range.lessThan", range.lessThan(), value);
        return Phrase.join(bounds, " " + messages.say("list.and") + " ");
    }

    private void bound(List<Phrase> bounds, String key, Optional<Setting> bound, Function<Setting, Phrase> value) {
        bound.ifPresent(setting -> bounds.add(words.say(key, Map.of("bound", value.apply(setting)))));
    }
}
