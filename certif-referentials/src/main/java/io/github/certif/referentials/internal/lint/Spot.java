package io.github.certif.referentials.internal.lint;

import java.util.function.Predicate;

/**
 * Where in a regulation a node stands.
 *
 * @param pointer its JSON Pointer
 * @param judged what kind of unit is being judged there
 * @param self which blocs {@code self} can be there
 * @param cited whether the node or one around it cites a clause
 */
record Spot(String pointer, Judged judged, Predicate<String> self, boolean cited) {

    /** What a requirement judges. */
    enum Judged {
        /** A competency. */
        COMPETENCY,
        /** A bloc. */
        BLOC,
        /** The title. */
        TITLE,
        /** Something else: a right, a document, a condition. */
        OTHER
    }

    static Spot of(String pointer, Judged judged, boolean cited) {
        return new Spot(pointer, judged, bloc -> true, cited);
    }

    Spot at(String key) {
        return new Spot(pointer + "/" + escaped(key), judged, self, cited);
    }

    Spot at(int index) {
        return new Spot(pointer + "/" + index, judged, self, cited);
    }

    Spot cited(boolean here) {
        return new Spot(pointer, judged, self, cited || here);
    }

    Spot of(Predicate<String> blocs) {
        return new Spot(pointer, judged, blocs, cited);
    }

    /** Whether acquiring more may never make this worse: an award, or what is proposed for one. */
    boolean isAward() {
        return judged != Judged.OTHER;
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
