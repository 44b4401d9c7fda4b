package io.github.certif.render.message;

import io.github.certif.model.code.PolicyId;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.Setting;
import io.github.certif.render.document.Phrase;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Settings in words: what the text states, what a policy decides by default, what the centre supplies. */
final class Settings {

    private final Words words;
    private final Messages messages;

    Settings(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** A number, or a word of the model. */
    Phrase text(Setting setting) {
        return said(setting, this::value);
    }

    /** A length of time. */
    Phrase period(Setting setting) {
        return said(setting, text -> Phrase.of(period(text)));
    }

    /** A length of time inside a sentence. */
    Phrase length(Setting setting) {
        return measured(setting, text -> Phrase.of(period(text)));
    }

    /** A value inside a sentence, where the words of a policy, which answer its question, would not fit. */
    Phrase measured(Setting setting, Function<String, Phrase> value) {
        return byDefault(setting).map(text -> byDefault(value.apply(text))).orElseGet(() -> said(setting, value));
    }

    /** What a policy decides by default; empty where none does. */
    Optional<String> byDefault(Setting setting) {
        return setting.decidedBy()
                .flatMap(policy -> words.referential().getRegulation().policy(policy))
                .flatMap(Policy::getDefault);
    }

    /** Says of a value that a policy decides it. */
    Phrase byDefault(Phrase value) {
        return words.say("setting.default", Map.of("value", value));
    }

    /** A value, whatever stands for it by default or in the hands of the centre. */
    Phrase said(Setting setting, Function<String, Phrase> value) {
        return switch (setting.source()) {
            case LITERAL -> value.apply(setting.text());
            case POLICY -> chosen(PolicyId.of(setting.text()), value);
            case PARAMETER ->
                words.say(
                        "setting.parameter",
                        Map.of("question", words.orCode("policy." + setting.text(), setting.text())));
        };
    }

    private Phrase chosen(PolicyId policy, Function<String, Phrase> value) {
        Phrase question = words.orCode("policy." + policy, policy.value());
        return words.referential()
                .getRegulation()
                .policy(policy)
                .flatMap(Policy::getDefault)
                .map(text -> words.find("policy." + policy + "." + text).orElseGet(() -> value.apply(text)))
                .map(text -> words.say("setting.policy", Map.of("value", text, "question", question)))
                .orElseGet(() -> words.say("setting.parameter", Map.of("question", question)));
    }

    /** A value of a record or a fact: a word of the pack, of the library, a unit, or itself. */
    Phrase value(String value) {
        return words.find("value." + value)
                .or(() -> words.find("route." + value))
                .or(() -> words.find("role." + value))
                .or(() -> messages.find("value." + value).map(Phrase::of))
                .or(() -> UnitNames.parsed(value).map(words::unit))
                .orElseGet(() -> Phrase.of(value));
    }

    Phrase either(List<String> values) {
        return Phrase.join(values.stream().map(this::value).toList(), " " + messages.say("list.or") + " ");
    }

    /** A length of time; a word of the model where no length is stated. */
    String period(String text) {
        try {
            Period period = Period.parse(text);
            List<String> parts = new ArrayList<>();
            part(parts, "years", period.getYears());
            part(parts, "months", period.getMonths());
            part(parts, "days", period.getDays());
            return messages.list(parts);
        } catch (DateTimeParseException e) {
            return messages.find("value." + text).orElse(text);
        }
    }

    private void part(List<String> parts, String unit, int count) {
        if (count != 0) {
            String number = String.valueOf(count);
            parts.add(messages.say("length." + unit + (count == 1 ? ".one" : ""), "count", number));
        }
    }
}
