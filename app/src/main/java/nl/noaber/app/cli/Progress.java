// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells on stderr what is being done: on a terminal a bar with the time left, elsewhere a plain line a step. Safe for use
 * by several threads.
 */
public final class Progress {
    private static final int BAR_CHARACTERS = 24;
    private static final long REDRAW_NANOS = 100_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private String step = "";
    private long startNanos;
    private long drawnNanos;

    public Progress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** The launcher tells whether stderr is watched by a person; Java itself can only ask that of stdout. */
    public static Progress to(PrintWriter err) {
        return new Progress(err, Boolean.getBoolean("noaber.terminal"));
    }

    /**
     * Begins a step.
     *
     * @param words what is being done, e.g. "Reading streets"
     */
    public synchronized void step(String words) {
        clear();
        step = words;
        startNanos = System.nanoTime();
        drawnNanos = startNanos;
        if (terminal) {
            err.print(words + " ...");
            err.flush();
        } else {
            err.println(words);
        }
    }

    /**
     * Moves the bar.
     *
     * @param done share of the step, 0 to 1
     */
    public synchronized void share(double done) {
        long now = System.nanoTime();
        if (!terminal || now - drawnNanos < REDRAW_NANOS || !(done > 0)) {
            return;
        }
        drawnNanos = now;
        int filled = (int) Math.round(Math.min(1, done) * BAR_CHARACTERS);
        double secondsLeft = (now - startNanos) / 1e9 * (1 - done) / done;
        err.print("\r%s [%s%s] %3.0f %% %s left"
                .formatted(
                        step, "#".repeat(filled), ".".repeat(BAR_CHARACTERS - filled), 100 * done, words(secondsLeft)));
        err.flush();
    }

    /** Ends the last step. */
    public synchronized void done() {
        clear();
        step = "";
    }

    private void clear() {
        if (terminal && !step.isEmpty()) {
            double seconds = (System.nanoTime() - startNanos) / 1e9;
            err.print("\r\033[K");
            err.println("%s: %s".formatted(step, words(seconds)));
        }
    }

    private static String words(double seconds) {
        return seconds < 90
                ? String.format(Locale.ROOT, "%.1f s", seconds)
                : String.format(Locale.ROOT, "%.0f min", seconds / 60);
    }
}
