package io.github.certif.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the layout engine quiet without touching the logging configuration of the application.
 *
 * <p>Left alone, the engine replaces the handlers and levels of its own loggers and prints every step on the console.
 * With this, its messages go to the same loggers at level FINER at most, nothing is reconfigured, and what matters
 * reaches the caller as {@link PdfFinding}s.
 */
final class EngineLog implements XRLogger {

    private EngineLog() {}

    /** Installs this logger, unless the application has chosen one. */
    static void installIfAbsent() {
        synchronized (XRLog.class) {
            if (XRLog.getLoggerImpl() == null) {
                XRLog.setLoggerImpl(new EngineLog());
            }
        }
    }

    @Override
    public void log(String where, Level level, String message) {
        Logger.getLogger(where).log(quiet(level), message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable error) {
        Logger.getLogger(where).log(quiet(level), message, error);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The levels belong to the application.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return Logger.getLogger(diagnostic.getLogMessageId().getWhere()).isLoggable(quiet(diagnostic.getLevel()));
    }

    private static Level quiet(Level level) {
        return level.intValue() > Level.FINER.intValue() ? Level.FINER : level;
    }
}
