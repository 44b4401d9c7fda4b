package io.github.certif.render.message;

import io.github.certif.model.decision.Finding;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arguments of a finding that are words, sentences or facts of the model, in one language. */
final class FindingArguments {

    private static final String RULE = "rule";
    private static final String NOTHING = "-";

    private final Messages messages;
    private final Refusals refusals;

    FindingArguments(Messages messages) {
        this.messages = messages;
        this.refusals = Refusals.of(messages.language());
    }

    /**
     * The arguments in words, with what was found ready to follow a sentence: nothing, or in brackets.
     *
     * @param fact what the fact of a name and a value is called
     */
    Map<String, String> worded(Finding finding, BinaryOperator<String> fact) {
        Map<String, String> worded = new TreeMap<>(finding.getArguments());
        worded.computeIfPresent("expected", (name, value) -> refusals.say(value));
        worded.computeIfPresent("problem", (name, value) -> refusals.say(value));
        worded.computeIfPresent(
                "need",
                (name, value) -> messages.find("minutes.motive." + value).orElse(value));
        worded.put("detail", detail(worded, fact));
        if (worded.containsKey("body")) {
            worded.computeIfPresent(
                    RULE, (name, value) -> messages.find("value." + value).orElse(value));
        }
        return worded;
    }

    /** What the library calls a fact by itself. */
    String fact(String name, String value) {
        return messages.find("fact." + name.replace(':', '.'))
                .map(known -> known
                        + messages.say("join.colon")
                        + messages.find("value." + value).orElse(value))
                .orElse(name + " " + value);
    }

    /** Without the rule that the sentence names. */
    private String detail(Map<String, String> arguments, BinaryOperator<String> fact) {
        String rule = RULE + " " + arguments.getOrDefault(RULE, "");
        String found = Optional.ofNullable(arguments.get("facts"))
                .map(facts -> Stream.of(facts.split(", ", -1)))
                .orElseGet(Stream::empty)
                .filter(one -> !one.equals(NOTHING) && !one.equals(rule))
                .map(one -> said(one, fact))
                .collect(Collectors.joining(messages.say("join.semicolon")));
        return found.isEmpty() ? "" : " (" + found + ")";
    }

    /** A name, a space, a value; anything else stays as it is. */
    private static String said(String one, BinaryOperator<String> fact) {
        int space = one.indexOf(' ');
        return space < 0 ? one : fact.apply(one.substring(0, space), one.substring(space + 1));
    }
}
