package io.github.certif.referentials.internal.lint;

import io.github.certif.model.referential.Certification;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Text;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.format.WordingFile;
import io.github.certif.referentials.internal.ReadFile;
import io.github.certif.referentials.internal.WordingKeys;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Texts: nothing missing in the first language, no label in the others, nothing that names what is not there, no term of another kind. */
final class WordingCheck {

    /** For how many keys that name nothing one is searched that does: who gets more wrong has another problem. */
    private static final int SUGGESTED = 200;

    private final Notes notes;
    private final Referential referential;
    private final WordingKeys keys;
    private final Set<String> known;
    private final Terms terms = Terms.read();
    private int suggested;

    WordingCheck(Notes notes, Referential referential) {
        this.notes = notes;
        this.referential = referential;
        this.keys = WordingKeys.of(referential);
        this.known = keys.all();
    }

    /**
     * Checks the wordings.
     *
     * @param wordings those that could be read
     * @param all whether that is all of them; what is missing may otherwise stand in a broken one
     */
    void run(List<ReadFile<WordingFile>> wordings, boolean all) {
        wordings.forEach(this::texts);
        wordings.stream().filter(first -> all).findFirst().ifPresent(first -> {
            missing(first, keys.shown(), PackProblem.PACK_TEXT_MISSING);
            missing(first, keys.needed(), PackProblem.PACK_TEXT_NEEDED);
            wordings.stream()
                    .skip(1)
                    .forEach(further -> missing(further, labels(first), PackProblem.PACK_LABEL_MISSING));
        });
    }

    /** What a further language must word: the labels that the first one does. */
    private Set<String> labels(ReadFile<WordingFile> first) {
        Set<String> ofForms = FormLabels.of(referential);
        return first.value().getTexts().keySet().stream()
                .filter(key -> WordingKeys.isLabel(key) || ofForms.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void texts(ReadFile<WordingFile> file) {
        file.value().getTexts().forEach((key, text) -> text(file, key, text));
    }

    private void text(ReadFile<WordingFile> file, String key, Text text) {
        String pointer = "/texts/" + Spot.escaped(key);
        if (!keys.knows(key)) {
            notes.add(file.sheet(), PackProblem.PACK_TEXT_OF_NOTHING, pointer, "key", key, "near", near(key));
        }
        String kind = referential.getCertification().map(Certification::getKind).orElse("");
        terms.foundIn(text.value(), kind)
                .forEach(term -> notes.add(
                        file.sheet(),
                        PackProblem.PACK_TERM_OF_ANOTHER_KIND,
                        pointer + "/value",
                        "key",
                        key,
                        "term",
                        term,
                        "kind",
                        kind));
    }

    private String near(String key) {
        suggested++;
        return suggested > SUGGESTED ? Near.to(key, Set.of()) : Near.to(key, known);
    }

    private void missing(ReadFile<WordingFile> file, Set<String> wanted, PackProblem problem) {
        String language = file.value().getLanguage().code();
        wanted.stream()
                .filter(key -> !file.value().getTexts().containsKey(key))
                .forEach(key -> notes.add(
                        file.sheet(), problem, "/texts/" + Spot.escaped(key), "key", key, "language", language));
    }
}
