// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import nl.noaber.core.evidence.Interval;

/**
 * Numbers as Dutch readers write them: point between thousands, comma before decimals. A missing number (NaN) is
 * {@link #UNKNOWN}, never 0.
 */
public final class Dutch {
    /** The word for a figure that is not there. */
    public static final String UNKNOWN = "onbekend";

    private static final Numbers NUMBERS = Words.of(Language.NL).numbers();

    private Dutch() {}

    /** A whole number: 12.345. */
    public static String whole(double value) {
        return NUMBERS.whole(value);
    }

    /** With one decimal: 3,5. */
    public static String decimal(double value) {
        return NUMBERS.decimal(value);
    }

    /** With two decimals: 0,96. */
    public static String twoDecimals(double value) {
        return NUMBERS.twoDecimals(value);
    }

    /** A share of 0 to 1 as whole percentage: 12 %; under half a percent: "minder dan 1 %". */
    public static String percent(double share) {
        return NUMBERS.percent(share);
    }

    /**
     * An estimate with its interval, no more exact than it is: 6.900 (5.800–8.100). Two figures that count from 100 upwards, by
     * fives below that; the bounds are rounded outwards. Where the interval is hardly wider than the rounding of the published
     * figure, that figure alone: 7.045.
     */
    public static String estimate(Interval people) {
        return NUMBERS.estimate(people);
    }

    /** The bounds of an estimate, rounded outwards: 5.800 tot 8.100. */
    public static String range(Interval people) {
        return "%s tot %s".formatted(NUMBERS.low(people), NUMBERS.high(people));
    }

    /** The best guess alone, rounded as in {@link #estimate}. */
    public static String about(double people) {
        return NUMBERS.about(people);
    }

    /** Rounded as in {@link #estimate}. */
    public static double nearest(double people) {
        return Numbers.nearest(people);
    }

    /** {@code 1 inwoner}, {@code 2 inwoners}. */
    public static String count(long number, String one, String more) {
        return whole((double) number) + " " + (number == 1 ? one : more);
    }
}
