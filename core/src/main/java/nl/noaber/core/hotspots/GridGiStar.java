// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

/**
 * Gi* on a regular grid in time linear in the number of squares: see {@link GridDiscs}. Squares that are not there (no one
 * lives there) are no neighbours. The same scores as {@link GetisOrd#giStar} with binary weights.
 */
public final class GridGiStar implements Scorer {
    private final GridDiscs discs;
    /** Squares in the disc of each square, itself included, by row and column. */
    private final int[] count;

    private final int countMax;

    /**
     * Lays out the grid.
     *
     * @param column columns of the squares, any origin
     * @param row rows of the squares, any origin; no square twice; the box around all at most 2^34 cells
     * @param band in columns: 500 m on squares of 100 m is 5
     */
    public GridGiStar(int[] column, int[] row, double band) {
        this(column, row, band, 1);
    }

    /** As {@link #GridGiStar(int[], int[], double)}, counting who is in each disc on several threads. */
    public GridGiStar(int[] column, int[] row, double band, int threads) {
        discs = new GridDiscs(column, row, band);
        double[] ones = new double[column.length];
        java.util.Arrays.fill(ones, 1);
        double[] counted = discs.sums(ones, threads);
        count = new int[ones.length];
        int most = 0;
        for (int at = 0; at < count.length; at++) {
            count[at] = (int) counted[at];
            most = Math.max(most, count[at]);
        }
        countMax = most;
    }

    /** Squares without any other square in their disc; their score is about their own figure alone. */
    public int isolates() {
        int isolates = 0;
        for (int one : count) {
            isolates += one == 1 ? 1 : 0;
        }
        return isolates;
    }

    /**
     * Scores.
     *
     * @param values a finite figure a square, in the order given to the constructor
     * @return z a square in the same order; NaN where all figures are equal or everyone is a neighbour
     */
    public double[] z(double[] values, int threads) {
        Moments moments = Moments.of(values);
        double[] sums = discs.sums(values, threads);
        double[] scale = new double[countMax + 1];
        for (int c = 0; c < scale.length; c++) {
            scale[c] = scale(c, moments);
        }
        double[] z = new double[values.length];
        for (int at = 0; at < z.length; at++) {
            z[discs.input(at)] = (sums[at] - count[at] * moments.mean()) * scale[count[at]];
        }
        return z;
    }

    @Override
    public int size() {
        return discs.size();
    }

    @Override
    public Scores scores(double[] values, int threads) {
        double[] z = z(values, threads);
        return new Scores(z, z);
    }

    @Override
    public Change changes(double[] values) {
        Moments moments = Moments.of(values);
        double[] sums = discs.sums(values, 1);
        double[] sum = new double[sums.length];
        int[] counted = new int[sums.length];
        for (int at = 0; at < sums.length; at++) {
            sum[discs.input(at)] = sums[at];
            counted[discs.input(at)] = count[at];
        }
        return (i, own) -> {
            Moments changed = moments.replacing(values[i], own);
            double lag = sum[i] - values[i] + own;
            double z = (lag - counted[i] * changed.mean()) * scale(counted[i], changed);
            return new Score(z, z);
        };
    }

    /** 1 / (S sqrt((n c - c²) / (n - 1))) for c squares in the disc. */
    private static double scale(int c, Moments moments) {
        double n = moments.n();
        double variance = moments.variance() * (n * c - (double) c * c) / (n - 1);
        return variance > 0 ? 1 / Math.sqrt(variance) : Double.NaN;
    }
}
