package io.github.certif.render.message;

import io.github.certif.model.code.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the model says when it refuses a value, in another language than the model's own. */
final class Refusals {

    private static final Pattern VARYING = Pattern.compile("\\{[0-9]}");

    private record Line(Pattern said, String meaning) {}

    private final List<Line> lines;

    private Refusals(List<Line> lines) {
        this.lines = lines;
    }

    static Refusals of(Language language) {
        List<Line> lines = new ArrayList<>();
        List<String> file = read("refusals_" + language + ".txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        for (int i = 0; i + 1 < file.size(); i += 2) {
            lines.add(new Line(pattern(file.get(i)), Typography.apply(language, file.get(i + 1))));
        }
        return new Refusals(lines);
    }

    /** A language without a file is the model's own. */
    private static String read(String name) {
        try (InputStream in = Refusals.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(Arrays.stream(VARYING.split(line, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("([^ ]+(?: [^ ]+){0,3}?)")));
    }

    /** The sentence in this language; as it is when nobody has worded it. */
    String say(String sentence) {
        for (Line line : lines) {
            Matcher matcher = line.said().matcher(sentence);
            if (matcher.matches()) {
                String meaning = line.meaning();
                for (int i = 0; i < matcher.groupCount(); i++) {
                    meaning = meaning.replace("{" + i + "}", matcher.group(i + 1));
                }
                return meaning;
            }
        }
        return sentence;
    }
}
