// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import nl.noaber.core.evidence.Interval;

/** Tens up to a hundred, two figures that count above it. */
final class Coarse {
    private static final double TENS = 10;

    private Coarse() {}

    /** Low down, high up, mid to the nearest. */
    static Interval outwards(Interval people) {
        double low = Math.floor(people.low() / step(people.low())) * step(people.low());
        double mid = Math.rint(people.mid() / step(people.mid())) * step(people.mid());
        double high = Math.ceil(people.high() / step(people.high())) * step(people.high());
        return Interval.of(Math.min(low, mid), mid, Math.max(mid, high));
    }

    private static double step(double people) {
        return people < 10 * TENS ? TENS : Math.pow(10, Math.floor(Math.log10(people)) - 1);
    }
}
