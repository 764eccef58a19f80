// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.util.Locale;
import nl.noaber.core.evidence.BadInput;

/** Keeps the time limit of a search. Began when the launcher did, or, without one, when it is made. */
final class LocateClock {
    static final double USUAL_SECONDS = 60;
    private static final double MOST_SECONDS = 7 * 24 * 3600;
    /** At most this part of the time is kept for stopping and writing. */
    private static final double RESERVE_SHARE = 0.1;

    private static final long LAUNCH_SECONDS_MAX = 60;

    private final long startNanos = System.nanoTime() - sinceLaunchNanos();
    private double limitSeconds = Double.POSITIVE_INFINITY;
    private double searchSeconds = Double.POSITIVE_INFINITY;

    /** The launcher says when it began; clocks that were set since then, and later uses of one program, do not count. */
    private static long sinceLaunchNanos() {
        long startedMicros = Long.getLong("noaber.started", 0);
        long micros = System.currentTimeMillis() * 1000 - startedMicros;
        return startedMicros > 0 && micros > 0 && micros < LAUNCH_SECONDS_MAX * 1_000_000 ? micros * 1000 : 0;
    }

    /**
     * Ends the search so that all is done after so many seconds.
     *
     * @param stopSeconds how long stopping and writing may take
     */
    void limit(double seconds, double stopSeconds) {
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            throw new BadInput(
                    "--seconds is %s.".formatted(seconds),
                    "Maybe give a number above 0 and at most %.0f.".formatted(MOST_SECONDS));
        }
        limitSeconds = seconds;
        searchSeconds = seconds - Math.min(stopSeconds, RESERVE_SHARE * seconds);
    }

    double seconds() {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    /** The part of the time that is gone; 0 when there is no limit. */
    double share() {
        return Double.isInfinite(limitSeconds) ? 0 : seconds() / searchSeconds;
    }

    boolean isOver() {
        return seconds() > searchSeconds;
    }

    String words() {
        return Double.isInfinite(limitSeconds)
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", at most %s seconds",
                        Double.toString(limitSeconds).replaceFirst("\\.0$", ""));
    }
}
