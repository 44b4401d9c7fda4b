package io.github.certif.examples.cli;

/** Says on standard error how far a long run has come. */
final class Progress {

    private final Desk desk;
    private final int total;
    private final boolean shown;
    private int done;

    Progress(Desk desk, int total) {
        this.desk = desk;
        this.total = total;
        this.shown = switch (desk.options().progress()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> System.console() != null;
        };
    }

    void done(String what) {
        done++;
        if (shown) {
            desk.note("[" + done + "/" + total + "] " + what);
        }
    }
}
