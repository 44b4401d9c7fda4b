package io.github.certif.render.message;

import io.github.certif.render.document.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An explanation in words: what was asked and how it came out, what that rests on, and the decisive questions below.
 *
 * @param statement what was asked, and the verdict
 * @param details facts, reason, clause, policies, what is awaited: each on a line of its own
 * @param below the nodes that the verdict rests on
 */
public record Explained(Phrase statement, List<Phrase> details, List<Explained> below) {
    private static final String STEP = "  ";

    /** Copies the lists. */
    public Explained {
        Objects.requireNonNull(statement, "statement");
        details = List.copyOf(details);
        below = List.copyOf(below);
    }

    /**
     * The explanation as lines of text, indented by depth.
     *
     * @return the lines
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        addTo(lines, "");
        return lines;
    }

    private void addTo(List<String> lines, String indent) {
        lines.add(indent + statement.plain());
        details.forEach(detail -> lines.add(indent + STEP + STEP + detail.plain()));
        below.forEach(node -> node.addTo(lines, indent + STEP));
    }
}
