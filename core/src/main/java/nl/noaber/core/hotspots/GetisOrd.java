// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

/**
 * Getis-Ord Gi and Gi* as standard scores (Getis and Ord 1992; Ord and Getis 1995), as {@code localG} of R's spdep gives
 * them. See docs/method/hotspots.md.
 */
public final class GetisOrd {
    private GetisOrd() {}

    /**
     * Gi*: the place itself is among its neighbours, with weight 1 before any standardisation.
     *
     * @param values one finite figure a place
     * @param neighbours without the place itself
     * @param rowStandardised whether each row, the place itself included, is divided by its sum
     * @return z a place; NaN where all figures are equal or everyone is a neighbour
     */
    public static double[] giStar(double[] values, Neighbours neighbours, boolean rowStandardised) {
        Moments moments = Moments.of(values);
        double[] z = new double[values.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = star(values, moments, neighbours, i, values[i], rowStandardised ? 1 / (neighbours.sum(i) + 1) : 1);
        }
        return z;
    }

    static double star(double[] values, Moments moments, Neighbours neighbours, int i, double own, double scale) {
        double n = values.length;
        double weights = scale * (neighbours.sum(i) + 1);
        double squares = scale * scale * (neighbours.sumOfSquares(i) + 1);
        double lag = scale * (neighbours.lag(i, values) + own);
        double variance = (n * squares - weights * weights) / (n - 1);
        return score(lag - weights * moments.mean(), moments.variance() * variance);
    }

    /**
     * Gi: the place itself is left out, also of the mean and the variance.
     *
     * @param neighbours binary or row-standardised, without the place itself
     * @return z a place; NaN for a place without neighbours
     */
    public static double[] gi(double[] values, Neighbours neighbours) {
        return LocalStatistic.GI.z(values, neighbours);
    }

    static double withoutSelf(double[] values, Moments moments, Neighbours neighbours, int i, double own) {
        double n = values.length;
        double mean = (moments.sum() - own) / (n - 1);
        double deviation = own - moments.mean();
        // The variance of the others, from deviations: no difference of two large squares.
        double others = (moments.squaredDeviations() - deviation * deviation * n / (n - 1)) / (n - 1);
        double weights = neighbours.sum(i);
        double spread = ((n - 1) * neighbours.sumOfSquares(i) - weights * weights) / (n - 2);
        return neighbours.count(i) == 0
                ? Double.NaN
                : score(neighbours.lag(i, values) - weights * mean, others * spread);
    }

    private static double score(double difference, double variance) {
        return variance > 0 ? difference / Math.sqrt(variance) : Double.NaN;
    }
}
