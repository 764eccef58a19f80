// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

/**
 * Anselin's local Moran's I (1995) with the conditional expectation and variance of Sokal, Oden and Thomson (1998), as
 * {@code localmoran} of R's spdep gives by default: the variance of the figures is divided by n.
 *
 * @param statistic Ii a place
 * @param expected E(Ii) under conditional randomisation
 * @param variance Var(Ii) likewise
 * @param z (Ii - E) / sqrt(Var); NaN for a place without neighbours
 * @param quadrant the figure against the mean, and its neighbours' mean against the mean
 */
public record LocalMoran(double[] statistic, double[] expected, double[] variance, double[] z, Quadrant[] quadrant) {
    /** High or low, among high or low. */
    public enum Quadrant {
        HH,
        LL,
        HL,
        LH,
        /** No neighbours, so none. */
        NONE
    }

    /**
     * Computes it for all places.
     *
     * @param values one finite figure a place
     * @param neighbours usually row-standardised
     */
    public static LocalMoran of(double[] values, Neighbours neighbours) {
        int n = values.length;
        Moments moments = Moments.of(values);
        LocalMoran result = new LocalMoran(new double[n], new double[n], new double[n], new double[n], new Quadrant[n]);
        for (int i = 0; i < n; i++) {
            One one = One.of(values, moments, neighbours, i, values[i]);
            result.statistic[i] = one.statistic;
            result.expected[i] = one.expected;
            result.variance[i] = one.variance;
            result.z[i] = one.z(neighbours.count(i));
            result.quadrant[i] = quadrant(values, moments, neighbours, i, values[i]);
        }
        return result;
    }

    static double z(double[] values, Moments moments, Neighbours neighbours, int i, double own) {
        return One.of(values, moments, neighbours, i, own).z(neighbours.count(i));
    }

    static Quadrant quadrant(double[] values, Moments moments, Neighbours neighbours, int i, double own) {
        if (neighbours.count(i) == 0) {
            return Quadrant.NONE;
        }
        boolean isHigh = own - moments.mean() > 0;
        boolean isAmongHigh = neighbours.lag(i, values, moments.mean()) > 0;
        return isHigh ? (isAmongHigh ? Quadrant.HH : Quadrant.HL) : isAmongHigh ? Quadrant.LH : Quadrant.LL;
    }

    /** One place; the moments are those with its own figure in them. */
    private record One(double statistic, double expected, double variance) {
        static One of(double[] values, Moments moments, Neighbours neighbours, int i, double value) {
            double n = values.length;
            double m2 = moments.variance();
            double own = value - moments.mean();
            double weights = neighbours.sum(i);
            double lag = neighbours.lag(i, values, moments.mean());
            double variance = (own / m2)
                    * (own / m2)
                    * (n / (n - 2))
                    * (neighbours.sumOfSquares(i) - weights * weights / (n - 1))
                    * (m2 - own * own / (n - 1));
            return new One(own / m2 * lag, -(own * own * weights) / ((n - 1) * m2), variance);
        }

        double z(int neighbours) {
            return neighbours > 0 && variance > 0 ? (statistic - expected) / Math.sqrt(variance) : Double.NaN;
        }
    }
}
