// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.evidence;

/**
 * A figure that is not exactly known: at least {@code low}, at most {@code high}, best guess {@code mid}, all in the same
 * unit. A missing figure is not an interval: it is absent.
 *
 * @param low lower bound, finite
 * @param mid best guess, {@code low <= mid <= high}
 * @param high upper bound, finite
 */
public record Interval(double low, double mid, double high) {
    public static final Interval ZERO = exactly(0);

    public Interval {
        if (!(low <= mid && mid <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "The interval low %s, mid %s, high %s must be finite and in order.".formatted(low, mid, high));
        }
    }

    public static Interval of(double low, double mid, double high) {
        return new Interval(low, mid, high);
    }

    /** A figure known exactly. */
    public static Interval exactly(double value) {
        return new Interval(value, value, value);
    }

    /** A published count that was rounded to a multiple of {@code step}: 35 rounded to 5 is 33 to 37. Never below zero. */
    public static Interval rounded(double value, int step) {
        double half = (step - 1) / 2.0;
        return new Interval(Math.max(0, value - Math.floor(half)), value, value + Math.floor(half));
    }

    /** Bounds add: the interval of a sum whose parts may all be low, or all high, together. */
    public Interval plus(Interval other) {
        return new Interval(low + other.low, mid + other.mid, high + other.high);
    }

    /** @param factor zero or more */
    public Interval times(double factor) {
        if (!(factor >= 0)) {
            throw new IllegalArgumentException("The factor (%s) must be zero or more.".formatted(factor));
        }
        return new Interval(low * factor, mid * factor, high * factor);
    }

    public double width() {
        return high - low;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
