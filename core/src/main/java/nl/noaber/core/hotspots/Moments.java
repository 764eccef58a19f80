// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

/**
 * Sums of a list of figures, added with Kahan's correction so that they do not depend on luck.
 *
 * @param squaredDeviations sum of the squared deviations from the mean
 * @param fourthDeviations sum of their fourth powers
 */
record Moments(int n, double sum, double mean, double squaredDeviations, double fourthDeviations) {
    static Moments of(double[] values) {
        Sum sum = new Sum();
        for (double value : values) {
            sum.add(value);
        }
        double mean = sum.value() / values.length;
        Sum squares = new Sum();
        Sum fourths = new Sum();
        for (double value : values) {
            double square = (value - mean) * (value - mean);
            squares.add(square);
            fourths.add(square * square);
        }
        return new Moments(values.length, sum.value(), mean, squares.value(), fourths.value());
    }

    /** The moments when one figure changes; the fourth powers are not kept up. */
    Moments replacing(double old, double next) {
        double changed = mean + (next - old) / n;
        double squares = squaredDeviations + (next - old) * (next - changed + old - mean);
        return new Moments(n, sum + (next - old), changed, Math.max(0, squares), Double.NaN);
    }

    /** Divided by n, as Getis and Ord do. */
    double variance() {
        return squaredDeviations / n;
    }

    private static final class Sum {
        private double total;
        private double lost;

        void add(double value) {
            double corrected = value - lost;
            double next = total + corrected;
            lost = (next - total) - corrected;
            total = next;
        }

        double value() {
            return total;
        }
    }
}
