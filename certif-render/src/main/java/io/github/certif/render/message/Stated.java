package io.github.certif.render.message;

import io.github.certif.model.code.ClauseId;
import io.github.certif.render.document.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of a regulation in words.
 *
 * @param sentence what is asked
 * @param clause the clause that asks it; empty where the sentence above names it
 * @param below what the sentence is made of, in order
 */
public record Stated(Phrase sentence, Optional<ClauseId> clause, List<Stated> below) {
    private static final String STEP = "  ";

    /** Copies the list. */
    public Stated {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(clause, "clause");
        below = List.copyOf(below);
    }

    static Stated of(Phrase sentence) {
        return new Stated(sentence, Optional.empty(), List.of());
    }

    static Stated of(Phrase sentence, List<Stated> below) {
        return new Stated(sentence, Optional.empty(), below);
    }

    /**
     * The rule as lines of text, indented by depth.
     *
     * @return the lines
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        addTo(lines, "");
        return lines;
    }

    private void addTo(List<String> lines, String indent) {
        lines.add(indent + sentence.plain() + clause.map(id -> " [" + id + "]").orElse(""));
        below.forEach(one -> one.addTo(lines, indent + STEP));
    }
}
