// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.spread;

/**
 * Iterative proportional fitting (Deming and Stephan 1940) of cells to two layers of areas that cross each other. Each round
 * scales the cells of every area of the first layer to its total, then those of the second; so the second holds exactly. The
 * layers never agree fully (another year, rounding, coarse borders): the misfit of the first is told.
 *
 * @param value by cell: residents
 * @param misfit of the first layer after the last round, residents, summed over its areas without sign
 * @param unplaced residents of areas of the second layer that have no cell
 */
public record TwoLayerFit(double[] value, double misfit, double unplaced) {
    /**
     * @param seed by cell, 0 or more: how residents lie within an area
     * @param first by cell the area of the first layer, or -1
     * @param firstTotals residents by area; NaN leaves its cells free
     * @param second by cell the area of the second layer, or -1: no one lives there
     * @param secondTotals residents by area, 0 or more; missing is not allowed
     * @param rounds 1 or more
     */
    public static TwoLayerFit of(
            double[] seed, int[] first, double[] firstTotals, int[] second, double[] secondTotals, int rounds) {
        double[] value = seed.clone();
        for (int cell = 0; cell < value.length; cell++) {
            value[cell] = second[cell] < 0 ? 0 : value[cell];
        }
        for (int round = 0; round < rounds; round++) {
            scale(value, first, firstTotals);
            scale(value, second, secondTotals);
        }
        double unplaced = 0;
        double[] placed = sums(value, second, secondTotals.length);
        for (int area = 0; area < placed.length; area++) {
            unplaced += placed[area] > 0 ? 0 : secondTotals[area];
        }
        return new TwoLayerFit(value, misfit(value, first, firstTotals), unplaced);
    }

    private static void scale(double[] value, int[] label, double[] totals) {
        double[] factor = sums(value, label, totals.length);
        for (int area = 0; area < factor.length; area++) {
            boolean free = Double.isNaN(totals[area]) || factor[area] == 0;
            factor[area] = free ? 1 : totals[area] / factor[area];
        }
        for (int cell = 0; cell < value.length; cell++) {
            if (label[cell] >= 0) {
                value[cell] *= factor[label[cell]];
            }
        }
    }

    /** Sums of cells by area. */
    public static double[] sums(double[] value, int[] label, int areas) {
        double[] sum = new double[areas];
        for (int cell = 0; cell < value.length; cell++) {
            if (label[cell] >= 0) {
                sum[label[cell]] += value[cell];
            }
        }
        return sum;
    }

    private static double misfit(double[] value, int[] label, double[] totals) {
        double[] sum = sums(value, label, totals.length);
        double misfit = 0;
        for (int area = 0; area < totals.length; area++) {
            misfit += Double.isNaN(totals[area]) ? 0 : Math.abs(sum[area] - totals[area]);
        }
        return misfit;
    }
}
