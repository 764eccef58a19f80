// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.Arrays;

/** Low, mid and high of one figure while it is being made. */
final class Bounds {
    final double[] low;
    final double[] mid;
    final double[] high;

    Bounds(int size) {
        low = new double[size];
        mid = new double[size];
        high = new double[size];
    }

    static Bounds missing(int size) {
        Bounds bounds = new Bounds(size);
        Arrays.fill(bounds.low, Double.NaN);
        Arrays.fill(bounds.mid, Double.NaN);
        Arrays.fill(bounds.high, Double.NaN);
        return bounds;
    }

    void set(int i, double lowest, double best, double highest) {
        mid[i] = Math.max(0, best);
        low[i] = Math.min(Math.max(0, lowest), mid[i]);
        high[i] = Math.max(highest, mid[i]);
    }

    Estimate done() {
        return Estimate.of(low, mid, high);
    }
}
