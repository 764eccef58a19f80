// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.Locale;
import nl.noaber.core.evidence.Interval;

/**
 * Numbers as Dutch readers write them: point between thousands, comma before decimals. A missing number (NaN) is
 * {@link #UNKNOWN}, never 0.
 */
public final class Dutch {
    /** The word for a figure that is not there. */
    public static final String UNKNOWN = "onbekend";

    private static final Locale LOCALE = Locale.of("nl", "NL");
    private static final double FIVES_TO = 100;
    private static final int STEP_SMALL = 5;
    private static final double NARROW = 0.02;

    private Dutch() {}

    /** A whole number: 12.345. */
    public static String whole(double value) {
        return Double.isNaN(value) ? UNKNOWN : String.format(LOCALE, "%,d", Math.round(value));
    }

    /** With one decimal: 3,5. */
    public static String decimal(double value) {
        return Double.isNaN(value) ? UNKNOWN : String.format(LOCALE, "%,.1f", value);
    }

    /** With two decimals: 0,96. */
    public static String twoDecimals(double value) {
        return Double.isNaN(value) ? UNKNOWN : String.format(LOCALE, "%.2f", value);
    }

    /** A share of 0 to 1 as whole percentage: 12 %; under half a percent: "minder dan 1 %". */
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return UNKNOWN;
        }
        double percent = 100 * share;
        return percent > 0 && percent < 0.5 ? "minder dan 1 %" : String.format(LOCALE, "%.0f %%", percent);
    }

    /**
     * An estimate with its interval, no more exact than it is: 6.900 (5.800–8.100). Two figures that count from 100 upwards, by
     * fives below that; the bounds are rounded outwards. Where the interval is hardly wider than the rounding of the published
     * figure, that figure alone: 7.045.
     */
    public static String estimate(Interval people) {
        if (people.mid() > 0 && people.width() <= NARROW * people.mid()) {
            return whole(Math.rint(people.mid() / STEP_SMALL) * STEP_SMALL);
        }
        return "%s (%s–%s)"
                .formatted(whole(nearest(people.mid())), whole(down(people.low())), whole(up(people.high())));
    }

    /** The bounds of an estimate, rounded outwards: 5.800 tot 8.100. */
    public static String range(Interval people) {
        return "%s tot %s".formatted(whole(down(people.low())), whole(up(people.high())));
    }

    /** The best guess alone, rounded as in {@link #estimate}. */
    public static String about(double people) {
        return whole(nearest(people));
    }

    /** Rounded as in {@link #estimate}. */
    public static double nearest(double people) {
        double step = step(people);
        return Double.isNaN(people) ? people : Math.round(people / step) * step;
    }

    private static double down(double people) {
        double step = step(people);
        return Math.floor(people / step + 1e-9) * step;
    }

    private static double up(double people) {
        double step = step(people);
        return Math.ceil(people / step - 1e-9) * step;
    }

    private static double step(double people) {
        return people < FIVES_TO ? STEP_SMALL : Math.pow(10, Math.floor(Math.log10(people)) - 1);
    }

    /** {@code 1 inwoner}, {@code 2 inwoners}. */
    public static String count(long number, String one, String more) {
        return whole((double) number) + " " + (number == 1 ? one : more);
    }
}
