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
        double m2 = moments.variance();
        double[] deviation = new double[n];
        for (int i = 0; i < n; i++) {
            deviation[i] = values[i] - moments.mean();
        }
        LocalMoran result = new LocalMoran(new double[n], new double[n], new double[n], new double[n], new Quadrant[n]);
        for (int i = 0; i < n; i++) {
            result.set(i, deviation, neighbours, m2);
        }
        return result;
    }

    private void set(int i, double[] deviation, Neighbours neighbours, double m2) {
        double n = deviation.length;
        double own = deviation[i];
        double weights = neighbours.sum(i);
        double lag = neighbours.lag(i, deviation);
        statistic[i] = own / m2 * lag;
        expected[i] = -(own * own * weights) / ((n - 1) * m2);
        variance[i] = (own / m2)
                * (own / m2)
                * (n / (n - 2))
                * (neighbours.sumOfSquares(i) - weights * weights / (n - 1))
                * (m2 - own * own / (n - 1));
        boolean alone = neighbours.count(i) == 0;
        z[i] = alone || !(variance[i] > 0) ? Double.NaN : (statistic[i] - expected[i]) / Math.sqrt(variance[i]);
        quadrant[i] = alone ? Quadrant.NONE : quadrant(own, lag);
    }

    private static Quadrant quadrant(double own, double lag) {
        if (own > 0) {
            return lag > 0 ? Quadrant.HH : Quadrant.HL;
        }
        return lag > 0 ? Quadrant.LH : Quadrant.LL;
    }
}
