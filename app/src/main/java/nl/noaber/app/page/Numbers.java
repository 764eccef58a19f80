// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.Locale;
import nl.noaber.core.evidence.Interval;

/**
 * Numbers as readers of a language write them. A missing number (NaN) is told as such, never as 0. Nothing is told more exactly
 * than it is known.
 *
 * @param unknown the word for a number that is not there
 * @param covered the word for a number that may not be shown
 * @param percent with {0} for the number
 * @param underOne for a share above none that rounds to none
 */
record Numbers(Locale locale, String unknown, String covered, String percent, String underOne) {
    private static final double FIVES_TO = 100;
    private static final int STEP_SMALL = 5;
    private static final double NARROW = 0.02;

    /** A whole number: 12.345. */
    String whole(double value) {
        return Double.isNaN(value) ? unknown : String.format(locale, "%,d", Math.round(value));
    }

    /** With one decimal: 3,5. */
    String decimal(double value) {
        return Double.isNaN(value) ? unknown : String.format(locale, "%,.1f", value);
    }

    /** Without decimals when there are none: 15, 7,5. */
    String plain(double value) {
        return value == Math.rint(value) ? whole(value) : decimal(value);
    }

    /** With two decimals: 0,96. */
    String twoDecimals(double value) {
        return Double.isNaN(value) ? unknown : String.format(locale, "%.2f", value);
    }

    /** A share of 0 to 1 as whole percentage: 12 %. */
    String percent(double share) {
        if (Double.isNaN(share)) {
            return unknown;
        }
        double percentage = 100 * share;
        return percentage > 0 && percentage < 0.5 ? underOne : percent(percentage, 0);
    }

    /** A percentage with so many decimals. */
    String percent(double percentage, int decimals) {
        return percent.replace("{0}", String.format(locale, "%." + decimals + "f", percentage));
    }

    /**
     * An estimate with its interval: 6.900 (5.800–8.100). Two figures that count from 100 upwards, by fives below that; the
     * bounds are rounded outwards. Where the interval is hardly wider than the rounding of the published figure, that figure
     * alone: 7.045.
     */
    String estimate(Interval people) {
        if (people.mid() > 0 && people.width() <= NARROW * people.mid()) {
            return whole(Math.rint(people.mid() / STEP_SMALL) * STEP_SMALL);
        }
        return "%s (%s–%s)"
                .formatted(whole(nearest(people.mid())), whole(down(people.low())), whole(up(people.high())));
    }

    /** Money with its interval, rounded as an estimate: € 410.000 (330.000–520.000). */
    String euro(Interval money) {
        return money.mid() > 0 && money.width() <= NARROW * money.mid()
                ? "€ " + whole(nearest(money.mid()))
                : "€ %s (%s–%s)"
                        .formatted(whole(nearest(money.mid())), whole(down(money.low())), whole(up(money.high())));
    }

    /** Money, to two figures. */
    String euro(double money) {
        return Double.isNaN(money) ? unknown : "€ " + whole(nearest(money));
    }

    /** The bounds of an estimate, rounded outwards. */
    String low(Interval people) {
        return whole(down(people.low()));
    }

    /** See {@link #low}. */
    String high(Interval people) {
        return whole(up(people.high()));
    }

    /** The best guess alone, rounded as in {@link #estimate}. */
    String about(double people) {
        return whole(nearest(people));
    }

    /** Rounded as in {@link #estimate}. */
    static double nearest(double people) {
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
}
