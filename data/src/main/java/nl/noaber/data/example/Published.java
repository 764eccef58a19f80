// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.Locale;
import nl.noaber.data.csv.Numbers;

/** Rounds and covers figures as Statistics Netherlands does before it publishes them. */
final class Published {
    /** Confidential or fewer than five. */
    static final String COVERED = "-99997";
    /** Not available. */
    static final String NOT_AVAILABLE = "-99995";

    private static final int FEWEST = 5;
    private static final int FEWEST_FOR_SHARES = 10;

    private Published() {}

    /** A count of a square: fewer than five, none too, is covered. */
    static String ofSquare(int count) {
        return count < FEWEST ? COVERED : Integer.toString(five(count));
    }

    /** A percentage of a square: whole tens, from ten of the whole on; a part of one to four is covered. */
    static String percentageOfSquare(int part, int whole) {
        boolean covered = whole < FEWEST_FOR_SHARES || (part > 0 && part < FEWEST);
        return covered ? COVERED : Long.toString(10 * Math.round(10.0 * part / whole));
    }

    /** A mean with one decimal, from five on. */
    static String mean(double sum, int of) {
        return of < FEWEST ? COVERED : Numbers.text(Math.round(10 * sum / of) / 10.0);
    }

    /** To the nearest five. */
    static int five(int count) {
        return 5 * ((count + 2) / 5);
    }

    /** A whole percentage of an area, from ten of the whole on. */
    static String percentage(double part, double whole) {
        return whole < FEWEST_FOR_SHARES ? COVERED : Long.toString(Math.round(100 * part / whole));
    }

    /** With one decimal, a point, and no zero at the end. */
    static String decimal(double value) {
        return Double.isNaN(value)
                ? COVERED
                : String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
    }
}
