package io.github.certif.model.regulation;

import org.jspecify.annotations.Nullable;

/** The rule of forms in which one key says the kind: what belongs to one kind does not stand beside another. */
final class Companions {

    private Companions() {}

    static void need(String key, @Nullable Object value, String companion, @Nullable Object besideIt) {
        if (value == null && besideIt != null) {
            throw new IllegalArgumentException(companion + " stands only beside " + key);
        }
    }
}
