// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line of the log of the server: time in UTC, level, who, what. It goes to stderr. */
public final class LogLine extends Formatter {
    @Override
    public String format(LogRecord entry) {
        StringWriter text = new StringWriter();
        text.append("%s %s %s: %s%n"
                .formatted(
                        entry.getInstant().truncatedTo(ChronoUnit.MILLIS),
                        entry.getLevel().getName(),
                        shortName(entry.getLoggerName()),
                        // A line break in a value would let it pretend to be another entry.
                        formatMessage(entry).replace('\n', ' ').replace('\r', ' ')));
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }

    private static String shortName(@org.jspecify.annotations.Nullable String logger) {
        return logger == null ? "noaber" : logger.substring(logger.lastIndexOf('.') + 1);
    }
}
