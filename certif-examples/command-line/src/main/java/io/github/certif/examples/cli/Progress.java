package io.github.certif.examples.cli;

import java.io.Console;
import java.io.PrintWriter;

/**
 * Says on standard error how far a long run has come: on a terminal one line that is drawn again and again, elsewhere a
 * line for each step.
 */
final class Progress implements AutoCloseable {

    private static final int BAR = 24;
    private static final int WIDTH = 79;

    private final PrintWriter err;
    private final int total;
    private final boolean shown;
    private final boolean redrawn;
    private int done;
    private int drawn;

    Progress(PrintWriter err, CommonOptions.ProgressMode mode, boolean terminal, int total) {
        this.err = err;
        this.total = total;
        this.redrawn = terminal;
        this.shown = switch (mode) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal;
        };
    }

    /** Since Java 22 there is a console even where nobody sees it; what tells is newer than the Java we compile for. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    void done(String what) {
        done++;
        if (!shown) {
            return;
        }
        String count = "[" + done + "/" + total + "] " + what;
        if (redrawn) {
            draw(bar() + " " + count);
        } else {
            err.println(count);
        }
    }

    private String bar() {
        int full = total == 0 ? BAR : (int) ((long) BAR * Math.min(done, total) / total);
        return "#".repeat(full) + ".".repeat(BAR - full);
    }

    /** Over what stands there, to the end of it. */
    private void draw(String line) {
        String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        err.print("\r" + cut + " ".repeat(Math.max(0, drawn - cut.length())));
        err.flush();
        drawn = cut.length();
    }

    /** Ends the line that was drawn, so that what is said next starts its own. */
    @Override
    public void close() {
        if (drawn > 0) {
            err.println();
            drawn = 0;
        }
    }
}
