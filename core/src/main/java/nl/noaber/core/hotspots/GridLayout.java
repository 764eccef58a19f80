// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Squares of a grid by row and column. Memory 12 bytes a square and 4 bytes a row. */
final class GridLayout {
    private static final long CELLS_MAX = 1L << 34;
    private static final long SIDE_MAX = 1L << 24;

    private final int rows;
    private final int columns;
    /** Index of the first square of each row, in the order by row and column; one more at the end. */
    private final int[] rowStart;

    private final int[] order;
    private final boolean isSorted;
    private final int[] column;

    /**
     * Sorts the squares.
     *
     * @param column columns of the squares, any origin
     * @param row rows of the squares, any origin; no square twice
     */
    GridLayout(int[] column, int[] row) {
        int n = column.length;
        int columnMin = Arrays.stream(column).min().orElse(0);
        int rowMin = Arrays.stream(row).min().orElse(0);
        long width = n == 0 ? 0 : (long) Arrays.stream(column).max().orElse(0) - columnMin + 1;
        long height = n == 0 ? 0 : (long) Arrays.stream(row).max().orElse(0) - rowMin + 1;
        if (width * height > CELLS_MAX || Math.max(width, height) > SIDE_MAX) {
            throw new IllegalArgumentException(
                    "The grid of %d columns and %d rows is too large.".formatted(width, height));
        }
        columns = (int) width;
        rows = (int) height;
        isSorted = isSorted(column, row);
        order = isSorted ? IntStream.range(0, n).toArray() : order(column, row);
        this.column = new int[n];
        rowStart = new int[rows + 1];
        for (int at = 0; at < n; at++) {
            int i = order[at];
            if (at > 0 && row[i] == row[order[at - 1]] && column[i] == column[order[at - 1]]) {
                throw new IllegalArgumentException(
                        "The square in column %d of row %d is there twice.".formatted(column[i], row[i]));
            }
            this.column[at] = column[i] - columnMin;
            rowStart[row[i] - rowMin + 1] = at + 1;
        }
        for (int r = 1; r <= rows; r++) {
            rowStart[r] = Math.max(rowStart[r], rowStart[r - 1]);
        }
    }

    private static boolean isSorted(int[] column, int[] row) {
        for (int i = 1; i < column.length; i++) {
            if (row[i - 1] > row[i] || (row[i - 1] == row[i] && column[i - 1] >= column[i])) {
                return false;
            }
        }
        return true;
    }

    /** Squares by row, then column. */
    private static int[] order(int[] column, int[] row) {
        return IntStream.range(0, column.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> row[i]).thenComparingInt(i -> column[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int size() {
        return column.length;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Where the square that comes k-th by row and column stood in the input. */
    int input(int k) {
        return order[k];
    }

    /** The column of the square that comes k-th, the first column of the grid is 0. */
    int column(int k) {
        return column[k];
    }

    /** The first square of a row. */
    int start(int row) {
        return rowStart[row];
    }

    /** One past the last square of a row. */
    int end(int row) {
        return rowStart[row + 1];
    }

    /** Values in input order, put by row and column. */
    double[] sorted(double[] values) {
        if (isSorted) {
            return values;
        }
        double[] sorted = new double[values.length];
        for (int at = 0; at < sorted.length; at++) {
            sorted[at] = values[order[at]];
        }
        return sorted;
    }

    /** The first square of a row at or after a column. */
    int firstAt(int row, int from) {
        int low = rowStart[row];
        int high = rowStart[row + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (column[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
