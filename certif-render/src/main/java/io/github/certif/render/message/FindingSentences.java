package io.github.certif.render.message;

import io.github.certif.model.decision.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the library says of a finding: what is wrong, what can be done, where it stands. */
final class FindingSentences {

    private static final String RULE = "rule";
    private static final String NOTHING = "-";

    private final Messages messages;
    private final Refusals refusals;

    FindingSentences(Messages messages) {
        this.messages = messages;
        this.refusals = Refusals.of(messages.language());
    }

    /**
     * What is wrong.
     *
     * @param fact what the fact of a name and a value is called
     */
    String text(Finding finding, BinaryOperator<String> fact) {
        return messages.find("finding." + finding.getCode())
                .map(text -> Template.said(text, worded(finding, fact)))
                .orElseGet(() -> Template.bare(finding.getCode(), finding.getArguments()));
    }

    Optional<String> remedy(Finding finding) {
        return Optional.ofNullable(finding.getArguments().get("repair"))
                .flatMap(repair -> messages.find("repair." + repair))
                .or(() -> messages.find("finding." + finding.getCode() + ".remedy"))
                .map(text -> Template.said(text, finding.getArguments()));
    }

    Optional<String> where(Finding finding) {
        List<String> parts = new ArrayList<>();
        finding.getLocation()
                .ifPresent(location -> parts.add(messages.say(
                        "finding.where",
                        Map.of(
                                "file", location.file(),
                                "line", String.valueOf(location.line()),
                                "column", String.valueOf(location.column())))));
        finding.getPath().filter(path -> !path.isEmpty()).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    /** The arguments in words, with what was found ready to follow a sentence: nothing, or in brackets. */
    private Map<String, String> worded(Finding finding, BinaryOperator<String> fact) {
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
