// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;

/**
 * Gi* on a regular grid in time linear in the number of squares: a circular band is a span of columns in each of 2R + 1
 * rows, and the sum of a span is a difference of two running sums of that row. Squares that are not there (no one lives
 * there) are no neighbours. The same scores as {@link GetisOrd#giStar} with binary weights.
 *
 * <p>Graveyard: a summed-area table over the bounding box was as fast on a full grid, but on a country-like grid it spends
 * its time on empty land; neighbour lists cost 81 random reads a square.
 */
public final class GridGiStar {
    private static final int ROWS_A_PIECE = 16;

    private final int[] rowStart;
    private final int[] column;
    private final int[] order;
    private final int radius;
    private final int[] halfWidth;

    /**
     * Lays out the grid.
     *
     * @param column columns of the squares, any origin
     * @param row rows of the squares, any origin; no square twice
     * @param band in columns: 500 m on squares of 100 m is 5
     */
    public GridGiStar(int[] column, int[] row, double band) {
        int n = column.length;
        int rowMin = Arrays.stream(row).min().orElse(0);
        int rows = n == 0 ? 0 : Arrays.stream(row).max().orElse(0) - rowMin + 1;
        long[] keys = new long[n];
        boolean isSorted = true;
        for (int i = 0; i < n; i++) {
            keys[i] = ((long) (row[i] - rowMin) << 32) | ((column[i] & 0xFFFFFFFFL) ^ 0x80000000L);
            isSorted &= i == 0 || keys[i - 1] < keys[i];
        }
        order = isSorted ? identity(n) : sortedOrder(keys);
        this.column = new int[n];
        rowStart = new int[rows + 1];
        for (int at = 0; at < n; at++) {
            int i = order[at];
            this.column[at] = column[i];
            rowStart[row[i] - rowMin + 1] = at + 1;
            if (at > 0 && keys[order[at - 1]] == keys[i]) {
                throw new IllegalArgumentException(
                        "The square in column %d, row %d is there twice.".formatted(column[i], row[i]));
            }
        }
        for (int r = 1; r <= rows; r++) {
            rowStart[r] = Math.max(rowStart[r], rowStart[r - 1]);
        }
        radius = (int) Math.floor(band);
        halfWidth = new int[radius + 1];
        for (int dy = 0; dy <= radius; dy++) {
            halfWidth[dy] = (int) Math.floor(Math.sqrt(band * band - (double) dy * dy) + 1e-9);
        }
    }

    private static int[] identity(int n) {
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        return order;
    }

    private static int[] sortedOrder(long[] keys) {
        Integer[] boxed = new Integer[keys.length];
        Arrays.setAll(boxed, i -> i);
        Arrays.sort(boxed, (a, b) -> Long.compare(keys[a], keys[b]));
        return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
    }

    /**
     * Scores.
     *
     * @param values a finite figure a square, in the order given to the constructor
     * @return z a square in the same order; NaN where all figures are equal or everyone is a neighbour
     */
    public double[] z(double[] values, int threads) {
        int n = values.length;
        Moments moments = Moments.of(values);
        double[] running = new double[n + 1];
        double[] centred = new double[n];
        for (int at = 0; at < n; at++) {
            centred[at] = values[order[at]];
        }
        int rows = rowStart.length - 1;
        for (int r = 0; r < rows; r++) {
            // Each row starts anew, so that whole figures stay exact and rows do not disturb each other.
            double sum = 0;
            for (int at = rowStart[r]; at < rowStart[r + 1]; at++) {
                sum += centred[at];
                running[at + 1] = sum;
            }
        }
        double[] z = new double[n];
        double[] perCount = scalePerCount(n, moments);
        int pieces = (rows + ROWS_A_PIECE - 1) / ROWS_A_PIECE;
        Parallel.forEach(pieces, threads, piece -> {
            double[] sums = new double[widestRow()];
            int[] counts = new int[sums.length];
            for (int r = piece * ROWS_A_PIECE; r < Math.min(rows, (piece + 1) * ROWS_A_PIECE); r++) {
                row(r, running, sums, counts);
                for (int at = rowStart[r]; at < rowStart[r + 1]; at++) {
                    int count = counts[at - rowStart[r]];
                    double difference = sums[at - rowStart[r]] - count * moments.mean();
                    z[order[at]] = difference * perCount[Math.min(count, perCount.length - 1)];
                }
            }
        });
        return z;
    }

    /** Sums and counts of the disc around each square of row r. */
    private void row(int r, double[] running, double[] sums, int[] counts) {
        int from = rowStart[r];
        int length = rowStart[r + 1] - from;
        Arrays.fill(sums, 0, length, 0);
        Arrays.fill(counts, 0, length, 0);
        for (int other = Math.max(0, r - radius); other <= Math.min(rowStart.length - 2, r + radius); other++) {
            int half = halfWidth[Math.abs(other - r)];
            int start = rowStart[other];
            int end = rowStart[other + 1];
            int low = start;
            int high = start;
            for (int k = 0; k < length; k++) {
                int middle = column[from + k];
                while (low < end && column[low] < middle - half) {
                    low++;
                }
                while (high < end && column[high] <= middle + half) {
                    high++;
                }
                if (high > low) {
                    sums[k] += running[high] - (low == start ? 0 : running[low]);
                    counts[k] += high - low;
                }
            }
        }
    }

    private int widestRow() {
        int widest = 0;
        for (int r = 0; r + 1 < rowStart.length; r++) {
            widest = Math.max(widest, rowStart[r + 1] - rowStart[r]);
        }
        return widest;
    }

    /** 1 / (S sqrt((n c - c²) / (n - 1))) for each possible number of neighbours c, itself included. */
    private double[] scalePerCount(int n, Moments moments) {
        int most = 0;
        for (int dy = -radius; dy <= radius; dy++) {
            most += 2 * halfWidth[Math.abs(dy)] + 1;
        }
        double[] scale = new double[Math.min(most, n) + 1];
        for (int c = 0; c < scale.length; c++) {
            double variance = moments.variance() * ((double) n * c - (double) c * c) / (n - 1.0);
            scale[c] = variance > 0 ? 1 / Math.sqrt(variance) : Double.NaN;
        }
        return scale;
    }
}
