package io.github.certif.render.layout;

import io.github.certif.model.code.Unit;
import io.github.certif.model.referential.Assessment;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of an assessment, with its code once: alone where its words already hold what the code tells. */
final class RecordName {

    private static final Pattern HYPHEN = Pattern.compile("[\\s\\u00a0\\u202f]*[-\\u2013][\\s\\u00a0\\u202f]*");

    private final Words words;

    RecordName(Words words) {
        this.words = words;
    }

    Phrase of(Assessment assessment) {
        String code = assessment.getCode().value();
        return words.find("assessment." + code + ".title")
                .filter(title -> holds(title.plain(), code))
                .orElseGet(() -> words.unit(Unit.of(assessment.getCode())));
    }

    /** Whether some words hold a code, or what follows its prefix where that is a number. */
    private static boolean holds(String text, String code) {
        String joined = HYPHEN.matcher(text).replaceAll("-");
        List<String> ends = Stream.of(code, code.substring(code.indexOf('-') + 1))
                .filter(part -> part.chars().anyMatch(Character::isDigit))
                .toList();
        return ends.stream().anyMatch(part -> alone(part).matcher(joined).find());
    }

    private static Pattern alone(String part) {
        return Pattern.compile("(?<![\\p{L}\\p{N}.-])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}-]|\\.\\p{N})");
    }
}
