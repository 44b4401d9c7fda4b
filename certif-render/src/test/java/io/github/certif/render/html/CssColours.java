package io.github.certif.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The rules of a style sheet that say a colour, and which of them each element gets, on a screen. */
final class CssColours {

    private static final Pattern BLOCK = Pattern.compile("(?<head>[^{}]+)\\{(?<body>(?:[^{}]|\\{[^{}]*})*)}");
    private static final Pattern DECLARATION = Pattern.compile("(?:^|;)\\s*(color|background)\\s*:\\s*(#\\w{6})");
    private static final Pattern NAME = Pattern.compile("[.:#]?[a-z][a-z0-9-]*");

    private final List<Rule> rules = new ArrayList<>();

    /** A selector, how much it weighs, and a colour. */
    record Rule(String selector, int weight, String property, String colour) {}

    CssColours(String css, boolean dark) {
        read(css.replaceAll("/\\*[^*]*\\*/", ""), dark);
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    private void read(String css, boolean dark) {
        Matcher block = BLOCK.matcher(css);
        while (block.find()) {
            String head = block.group("head").strip();
            if (!head.startsWith("@")) {
                rule(head, block.group("body"));
            } else if (head.startsWith("@media screen") && (dark || !head.contains("dark"))) {
                read(block.group("body"), dark);
            }
        }
    }

    private void rule(String head, String body) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher declaration = DECLARATION.matcher(body);
        while (declaration.find()) {
            colours.put(declaration.group(1), declaration.group(2));
        }
        for (String selector : head.split("\\s*,\\s*", -1)) {
            colours.forEach((property, colour) -> rules.add(new Rule(selector, weight(selector), property, colour)));
        }
    }

    /** Ids before classes, classes before elements. */
    private static int weight(String selector) {
        int weight = 0;
        Matcher name = NAME.matcher(selector);
        while (name.find()) {
            weight += switch (name.group().charAt(0)) {
                case '#' -> 10_000;
                case '.', ':' -> 100;
                default -> 1;
            };
        }
        return weight;
    }

    /** Which rule decides about an element itself: the heaviest, and of several the last. */
    Optional<Rule> deciding(Element element, String property) {
        return rules.stream()
                .filter(rule -> rule.property().equals(property) && element.is(rule.selector()))
                .reduce((first, second) ->
                        Comparator.comparingInt(Rule::weight).compare(first, second) > 0 ? first : second);
    }

    /** The colour that an element has or inherits: of a text both ways come to the same. */
    Rule inherited(Element element, String property) {
        for (Element at = element; at != null; at = at.parent()) {
            Optional<Rule> rule = deciding(at, property);
            if (rule.isPresent()) {
                return rule.get();
            }
        }
        throw new IllegalStateException("no " + property + " for " + element);
    }

    /** The ratio of contrast of WCAG 2. */
    static double contrast(String one, String two) {
        double first = luminance(one);
        double second = luminance(two);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
