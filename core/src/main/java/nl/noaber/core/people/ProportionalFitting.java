// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.Arrays;

/**
 * Iterative proportional fitting (Deming and Stephan 1940): a table of seeds is scaled by rows and by columns in turn
 * until its margins are those given. Each cell may have bounds. Without bounds the result keeps the cross-product ratios
 * of the seeds; a seed of zero stays zero (or at its low bound).
 */
public final class ProportionalFitting {
    private static final int ROUNDS = 60;
    private static final double TOLERANCE = 1e-6;

    private final double[][] low;
    private final double[][] high;

    private ProportionalFitting(double[][] low, double[][] high) {
        this.low = low;
        this.high = high;
    }

    /**
     * @param cells by row, then column
     * @param rounds how many times rows and columns were scaled
     * @param rowGap largest difference between a row and its margin; 0 when the margins can agree
     * @param columnGap the same of columns
     */
    public record Fitted(double[][] cells, int rounds, double rowGap, double columnGap) {}

    /** Cells of zero and more. */
    public static ProportionalFitting unbounded(int rows, int columns) {
        double[][] high = new double[rows][columns];
        for (double[] row : high) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        return new ProportionalFitting(new double[rows][columns], high);
    }

    /** Each cell between its bounds. Arrays are read, not kept. */
    public static ProportionalFitting within(double[][] low, double[][] high) {
        return new ProportionalFitting(copy(low), copy(high));
    }

    /**
     * @param columnTotals a margin for each column; NaN leaves that column free
     * @return columns scaled before rows in each round, so that rows hold best
     */
    public Fitted fit(double[][] seed, double[] rowTotals, double[] columnTotals) {
        double[][] cells = copy(seed);
        double rowGap = 0;
        double columnGap = 0;
        int round = 0;
        while (round < ROUNDS) {
            round++;
            scaleColumns(cells, columnTotals);
            rowGap = scaleRows(cells, rowTotals);
            columnGap = columnGap(cells, columnTotals);
            if (columnGap <= TOLERANCE) {
                break;
            }
        }
        return new Fitted(cells, round, rowGap, columnGap);
    }

    private double scaleRows(double[][] cells, double[] totals) {
        double gap = 0;
        for (int r = 0; r < cells.length; r++) {
            gap = Math.max(gap, Math.abs(BoundedScale.scale(cells[r], low[r], high[r], totals[r])));
        }
        return gap;
    }

    private void scaleColumns(double[][] cells, double[] totals) {
        int rows = cells.length;
        double[] x = new double[rows];
        double[] lows = new double[rows];
        double[] highs = new double[rows];
        for (int c = 0; c < totals.length; c++) {
            if (Double.isNaN(totals[c])) {
                continue;
            }
            for (int r = 0; r < rows; r++) {
                x[r] = cells[r][c];
                lows[r] = low[r][c];
                highs[r] = high[r][c];
            }
            BoundedScale.scale(x, lows, highs, totals[c]);
            for (int r = 0; r < rows; r++) {
                cells[r][c] = x[r];
            }
        }
    }

    private static double columnGap(double[][] cells, double[] totals) {
        double gap = 0;
        for (int c = 0; c < totals.length; c++) {
            if (!Double.isNaN(totals[c])) {
                double sum = 0;
                for (double[] row : cells) {
                    sum += row[c];
                }
                gap = Math.max(gap, Math.abs(sum - totals[c]));
            }
        }
        return gap;
    }

    private static double[][] copy(double[][] cells) {
        double[][] copy = new double[cells.length][];
        for (int r = 0; r < cells.length; r++) {
            copy[r] = cells[r].clone();
        }
        return copy;
    }
}
