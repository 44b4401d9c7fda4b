package io.github.certif.render.message;

import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.RecordCondition.AmountIn;
import io.github.certif.model.regulation.RecordCondition.AttributeIn;
import io.github.certif.model.regulation.RecordCondition.Covers;
import io.github.certif.model.regulation.RecordCondition.DatedBy;
import io.github.certif.model.regulation.RecordCondition.Drawn;
import io.github.certif.model.regulation.RecordCondition.FavourableVerdict;
import io.github.certif.model.regulation.RecordCondition.Filled;
import io.github.certif.model.regulation.RecordCondition.HasDocument;
import io.github.certif.model.regulation.RecordCondition.InOrder;
import io.github.certif.model.regulation.RecordCondition.Lasts;
import io.github.certif.model.regulation.RecordCondition.Listed;
import io.github.certif.model.regulation.RecordCondition.Unlike;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.render.document.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a recorded item must fulfil, in words. */
final class RecordConditions {

    private final Words words;
    private final Settings settings;
    private final Selections selections;
    private final Moments moments;

    RecordConditions(Words words) {
        this.words = words;
        this.settings = new Settings(words);
        this.selections = new Selections(words);
        this.moments = new Moments(words);
    }

    Phrase sentence(RecordCondition condition) {
        if (condition instanceof AttributeIn asked) {
            String key = asked.other() == Requirement.Other.UNSATISFIED ? "" : "." + asked.other();
            return words.say(
                    "condition.attribute" + key, Map.of("name", attribute(asked.attribute()), "values", values(asked)));
        }
        if (condition instanceof Lasts asked) {
            return words.say("condition.lasts", Map.of("period", settings.period(asked.period())));
        }
        if (condition instanceof AmountIn asked) {
            return words.say(
                    "condition.amount",
                    Map.of("unit", settings.value(asked.unit()), "range", selections.range(asked.range())));
        }
        if (condition instanceof HasDocument asked) {
            return words.say(
                    "condition.document",
                    Map.of(
                            "document",
                            words.find("document." + asked.document()).orElseGet(() -> attribute(asked.document()))));
        }
        if (condition instanceof FavourableVerdict asked) {
            Phrase body = words.orCode("body." + asked.body(), asked.body().value());
            return words.say("condition.verdict", Map.of("body", body));
        }
        return condition instanceof Covers asked
                ? words.say(
                        "condition.covers",
                        Map.of("units", selections.units(asked.of()), "range", selections.range(asked.range())))
                : written(condition);
    }

    /** What must be written in it. */
    private Phrase written(RecordCondition condition) {
        if (condition instanceof Filled asked) {
            return words.say("condition.filled", Map.of("name", attribute(asked.name())));
        }
        if (condition instanceof Listed asked) {
            return words.say(
                    "condition.list." + asked.has(),
                    Map.of("name", attribute(asked.list()), "words", settings.either(asked.words())));
        }
        if (condition instanceof DatedBy asked) {
            Phrase day = moments.day(asked.moment());
            return asked.day()
                    .map(name -> words.say("condition.by.day", Map.of("name", attribute(name), "day", day)))
                    .orElseGet(() -> words.say("condition.by", Map.of("day", day)));
        }
        if (condition instanceof InOrder asked) {
            return words.say(
                    "condition.order", Map.of("first", attribute(asked.day()), "last", attribute(asked.notAfter())));
        }
        if (condition instanceof Unlike asked) {
            return words.say(
                    "condition.unlike",
                    Map.of("kind", selections.record(asked.kind()), "name", attribute(asked.attribute())));
        }
        Drawn asked = (Drawn) condition;
        return words.say(
                "condition.drawn", Map.of("result", attribute(asked.result()), "number", attribute(asked.number())));
    }

    /** An assessment, a document or a role by its name, anything else by its word. */
    private Phrase values(AttributeIn asked) {
        List<Phrase> values = asked.in().stream()
                .map(value -> assessment(asked.attribute(), value)
                        .or(() -> words.find(asked.attribute() + "." + value))
                        .orElseGet(() -> settings.value(value)))
                .toList();
        return Phrase.join(values, " " + words.messages().say("list.or") + " ");
    }

    private Optional<Phrase> assessment(String attribute, String value) {
        return attribute.equals(UnitKind.ASSESSMENT.word())
                ? words.referential().getAssessments().stream()
                        .map(Assessment::getCode)
                        .filter(code -> code.value().equals(value))
                        .findFirst()
                        .map(code -> words.unit(Unit.of(code)))
                : Optional.empty();
    }

    private Phrase attribute(String name) {
        return words.orCode("attribute." + name, name);
    }
}
