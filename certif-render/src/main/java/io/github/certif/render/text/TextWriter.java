package io.github.certif.render.text;

import java.util.ArrayList;
import java.util.List;

/** Collects lines of text; blocks end up with an empty line between them. */
public final class TextWriter {

    private static final String STEP = "  ";

    private final List<String> lines;
    private final String indent;
    private final int depth;

    private TextWriter(List<String> lines, String indent, int depth) {
        this.lines = lines;
        this.indent = indent;
        this.depth = depth;
    }

    static TextWriter start() {
        return new TextWriter(new ArrayList<>(), "", 1);
    }

    /**
     * Adds a line.
     *
     * @param text its text
     */
    public void line(String text) {
        lines.add((indent + text).stripTrailing());
    }

    /** Ends a block: the next line comes after an empty one. */
    public void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /**
     * How deep the headings around this place are.
     *
     * @return 1 directly below the title
     */
    public int depth() {
        return depth;
    }

    /**
     * A writer to the same place, one heading deeper.
     *
     * @return the writer
     */
    public TextWriter deeper() {
        return new TextWriter(lines, indent, depth + 1);
    }

    /**
     * A writer to the same place, further to the right.
     *
     * @return the writer
     */
    public TextWriter indented() {
        return new TextWriter(lines, indent + STEP, depth);
    }

    String text() {
        return String.join("\n", lines).strip() + "\n";
    }
}
