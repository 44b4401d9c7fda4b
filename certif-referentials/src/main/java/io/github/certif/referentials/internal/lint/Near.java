package io.github.certif.referentials.internal.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may have meant. */
final class Near {

    private static final int SHOWN = 3;
    private static final String NOTHING = "-";

    private Near() {}

    /** The known words nearest to a text, in a form that a message can show. */
    static String to(String text, Collection<String> known) {
        if (known.isEmpty()) {
            return NOTHING;
        }
        return known.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String word) -> distance(folded(text), folded(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]", "");
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
