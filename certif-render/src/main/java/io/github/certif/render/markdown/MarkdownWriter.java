package io.github.certif.render.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects blocks of Markdown, which end up with an empty line between them. */
public final class MarkdownWriter {

    private final List<String> blocks;
    private final int depth;
    private final boolean inCell;

    private MarkdownWriter(List<String> blocks, int depth, boolean inCell) {
        this.blocks = blocks;
        this.depth = depth;
        this.inCell = inCell;
    }

    static MarkdownWriter start() {
        return new MarkdownWriter(new ArrayList<>(), 1, false);
    }

    /**
     * Adds a block.
     *
     * @param markdown its text, already escaped, one line or several
     */
    public void block(String markdown) {
        blocks.add(markdown);
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
     * Whether this is the cell of a table, where all must fit on one line.
     *
     * @return whether it is a cell
     */
    public boolean isInCell() {
        return inCell;
    }

    /**
     * A writer to the same place, one heading deeper.
     *
     * @return the writer
     */
    public MarkdownWriter deeper() {
        return new MarkdownWriter(blocks, depth + 1, inCell);
    }

    /**
     * A writer to a place of its own, whose text the caller fetches and puts where it belongs.
     *
     * @param cell whether it is the cell of a table
     * @return the writer
     */
    public MarkdownWriter aside(boolean cell) {
        return new MarkdownWriter(new ArrayList<>(), depth, cell);
    }

    /**
     * The blocks so far.
     *
     * @return the text
     */
    public String text() {
        return String.join(inCell ? "<br>" : "\n\n", blocks);
    }
}
