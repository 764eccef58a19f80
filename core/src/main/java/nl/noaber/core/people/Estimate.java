// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.Arrays;
import java.util.Optional;
import nl.noaber.core.evidence.Interval;

/**
 * One figure for every square: low, mid and high, all missing (NaN) where there is none. Persons or households unless
 * the name says otherwise. Immutable; 24 bytes a square.
 */
public final class Estimate {
    private final double[] low;
    private final double[] mid;
    private final double[] high;

    private Estimate(double[] low, double[] mid, double[] high) {
        this.low = low;
        this.mid = mid;
        this.high = high;
    }

    /**
     * Copies the bounds.
     *
     * @throws IllegalArgumentException when the lengths differ, or somewhere low, mid, high are not in order or are
     *     missing in part
     */
    public static Estimate of(double[] low, double[] mid, double[] high) {
        if (low.length != mid.length || mid.length != high.length) {
            throw new IllegalArgumentException(
                    "The bounds have %d, %d and %d figures.".formatted(low.length, mid.length, high.length));
        }
        for (int i = 0; i < mid.length; i++) {
            boolean missing = Double.isNaN(low[i]) && Double.isNaN(mid[i]) && Double.isNaN(high[i]);
            if (!missing && !(low[i] <= mid[i] && mid[i] <= high[i] && low[i] >= 0)) {
                throw new IllegalArgumentException(
                        "Figure %d (%s, %s, %s) is not in order.".formatted(i, low[i], mid[i], high[i]));
            }
        }
        return new Estimate(low.clone(), mid.clone(), high.clone());
    }

    /** All figures missing. */
    public static Estimate missing(int size) {
        double[] nothing = new double[size];
        Arrays.fill(nothing, Double.NaN);
        return new Estimate(nothing, nothing, nothing);
    }

    public int size() {
        return mid.length;
    }

    public boolean has(int square) {
        return !Double.isNaN(mid[square]);
    }

    /** NaN when missing. */
    public double low(int square) {
        return low[square];
    }

    /** NaN when missing. */
    public double mid(int square) {
        return mid[square];
    }

    /** NaN when missing. */
    public double high(int square) {
        return high[square];
    }

    public Optional<Interval> find(int square) {
        return has(square) ? Optional.of(new Interval(low[square], mid[square], high[square])) : Optional.empty();
    }

    /** The sum of what is there: bounds add. Missing figures add nothing; ask {@link #present()} how many there are. */
    public Interval total() {
        double[] sums = new double[3];
        for (int i = 0; i < mid.length; i++) {
            if (has(i)) {
                sums[0] += low[i];
                sums[1] += mid[i];
                sums[2] += high[i];
            }
        }
        return new Interval(Math.min(sums[0], sums[1]), sums[1], Math.max(sums[1], sums[2]));
    }

    public int present() {
        int n = 0;
        for (int i = 0; i < mid.length; i++) {
            n += has(i) ? 1 : 0;
        }
        return n;
    }

    /** A copy of the lowest that the figures may be. */
    public double[] lows() {
        return low.clone();
    }

    /** A copy of the highest that the figures may be. */
    public double[] highs() {
        return high.clone();
    }

    /** A copy of the best guesses. */
    public double[] mids() {
        return mid.clone();
    }
}
