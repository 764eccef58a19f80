// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

/**
 * Moran's I of the whole, with expectation and variance under randomisation (Cliff and Ord 1981), as {@code moran.test} of
 * spdep gives by default.
 *
 * @param statistic I
 * @param expected -1 / (n - 1)
 * @param z standard score
 * @param p one-sided towards clustering is z &gt; 0; this is two-sided
 */
public record GlobalMoran(double statistic, double expected, double variance, double z, double p) {
    /** Computes it; places without neighbours are left out of the count, as spdep does. */
    public static GlobalMoran of(double[] values, Neighbours neighbours) {
        Moments moments = Moments.of(values);
        double[] deviation = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            deviation[i] = values[i] - moments.mean();
        }
        double n = values.length - (double) neighbours.isolates();
        Weights w = Weights.of(neighbours);
        double cross = 0;
        for (int i = 0; i < values.length; i++) {
            cross += deviation[i] * neighbours.lag(i, deviation);
        }
        double statistic = n / w.s0 * cross / moments.squaredDeviations();
        double expected = -1 / (n - 1);
        double kurtosis = values.length
                * moments.fourthDeviations()
                / (moments.squaredDeviations() * moments.squaredDeviations());
        double s0s0 = w.s0 * w.s0;
        double variance = n * (w.s1 * (n * n - 3 * n + 3) - n * w.s2 + 3 * s0s0)
                - kurtosis * (w.s1 * (n * n - n) - 2 * n * w.s2 + 6 * s0s0);
        variance = variance / ((n - 1) * (n - 2) * (n - 3) * s0s0) - expected * expected;
        double z = (statistic - expected) / Math.sqrt(variance);
        return new GlobalMoran(statistic, expected, variance, z, Normal.twoSided(z));
    }

    /** S0, S1 and S2 of the weights. */
    private record Weights(double s0, double s1, double s2) {
        static Weights of(Neighbours neighbours) {
            int n = neighbours.size();
            double[] in = new double[n];
            double s0 = 0;
            double s1 = 0;
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < neighbours.count(i); k++) {
                    double w = neighbours.weight(i, k);
                    int j = neighbours.neighbour(i, k);
                    in[j] += w;
                    s0 += w;
                    s1 += w * w + w * back(neighbours, j, i);
                }
            }
            double s2 = 0;
            for (int i = 0; i < n; i++) {
                double both = neighbours.sum(i) + in[i];
                s2 += both * both;
            }
            return new Weights(s0, s1, s2);
        }

        private static double back(Neighbours neighbours, int from, int to) {
            for (int k = 0; k < neighbours.count(from); k++) {
                if (neighbours.neighbour(from, k) == to) {
                    return neighbours.weight(from, k);
                }
            }
            return 0;
        }
    }
}
