// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.OptionalDouble;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.evidence.Interval;

/** Tens up to a hundred, two figures that count above it. */
public final class Coarse {
    private static final double TENS = 10;

    private Coarse() {}

    /** Low down, high up, mid to the nearest. */
    public static Interval outwards(Interval people) {
        double low = Math.floor(people.low() / step(people.low())) * step(people.low());
        double mid = Math.rint(people.mid() / step(people.mid())) * step(people.mid());
        double high = Math.ceil(people.high() / step(people.high())) * step(people.high());
        return Interval.of(Math.min(low, mid), mid, Math.max(mid, high));
    }

    /**
     * Of a figure that may be shown: rounded, and its bounds widened until neither is a number of people too small to show.
     */
    static Interval shown(Interval figure) {
        Interval rounded = Rules.DEFAULT.rounded(figure);
        double low = rounded.low() < TENS ? 0 : rounded.low();
        double high = rounded.high() > 0 && rounded.high() < TENS ? TENS : rounded.high();
        return Interval.of(low, rounded.mid() < TENS ? 0 : rounded.mid(), high);
    }

    /** A number of people by itself, rounded; empty when it is too small to show. */
    static OptionalDouble shown(double people) {
        return Rules.DEFAULT.mayShow(people, people)
                ? OptionalDouble.of(
                        Rules.DEFAULT.rounded(Interval.exactly(people)).mid())
                : OptionalDouble.empty();
    }

    private static double step(double people) {
        return people < 10 * TENS ? TENS : Math.pow(10, Math.floor(Math.log10(people)) - 1);
    }
}
