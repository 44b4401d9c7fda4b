package io.github.certif.referentials.internal.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may have meant. */
final class Near {

    private static final int SHOWN = 3;
    // What is compared is bounded, so that a file of nothing but mistakes costs bounded time.
    private static final int COMPARED = 2_000;
    private static final int LETTERS = 60;
    private static final String NOTHING = "-";

    private Near() {}

    /** The known words nearest to a text, in a form that a message can show. */
    static String to(String text, Collection<String> known) {
        if (known.isEmpty()) {
            return NOTHING;
        }
        String wanted = folded(text);
        return known.stream()
                .limit(COMPARED)
                .distinct()
                .map(word -> new Candidate(word, distance(wanted, folded(word))))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(SHOWN)
                .map(Candidate::word)
                .collect(Collectors.joining(", "));
    }

    private record Candidate(String word, int distance) {}

    private static String folded(String text) {
        return (text.length() > LETTERS ? text.substring(0, LETTERS) : text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
