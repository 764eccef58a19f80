// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Sums over the disc around every square of a grid, in time linear in the number of squares. A disc is a span of columns in
 * each of 2R + 1 rows, and the sum of a span is a difference of two running sums of that row. The country is cut into
 * pieces of {@value #PIECE_COLUMNS} columns and {@value #PIECE_ROWS} rows; only in pieces with squares, and there only in
 * the rows near squares, the running sums are laid out cell by cell, so that the differences of a whole stretch are taken
 * at once. Squares that are not there count nothing.
 *
 * <p>Graveyard: a summed-area table over the bounding box spends its time on empty land; neighbour lists cost 81 random
 * reads a square; two pointers that walk along each row mispredict on ragged towns; one bit a cell with a count for every
 * 64 cells, which finds the ends of a span without a search, took 41 ms for 400,000 squares where this takes 22.
 */
final class GridDiscs {
    private static final int PIECE_COLUMNS = 512;
    private static final int PIECE_ROWS = 128;
    /** Two squares of a row with fewer empty cells between them are taken in one stretch. */
    private static final int GAP_CELLS = 16;

    /** Wider bands than this are summed row by row with a search: slower, but in little memory. */
    private static final int RADIUS_MAX = 256;

    private static final long CELLS_MAX = 1L << 34;
    private static final long SIDE_MAX = 1L << 24;

    private final int rows;
    private final int columns;
    private final int radius;
    private final int[] halfWidth;
    /** Index of the first square of each row, in the order by row and column; one more at the end. */
    private final int[] rowStart;

    private final int[] order;
    private final boolean isSorted;
    private final int[] column;

    /**
     * Lays out the grid.
     *
     * @param column columns of the squares, any origin
     * @param row rows of the squares, any origin; no square twice
     * @param band in columns; a square belongs to the disc when its middle lies within, the border included
     */
    GridDiscs(int[] column, int[] row, double band) {
        int n = column.length;
        int columnMin = Arrays.stream(column).min().orElse(0);
        int rowMin = Arrays.stream(row).min().orElse(0);
        long width = n == 0 ? 0 : (long) Arrays.stream(column).max().orElse(0) - columnMin + 1;
        long height = n == 0 ? 0 : (long) Arrays.stream(row).max().orElse(0) - rowMin + 1;
        if (!(band > 0) || width * height > CELLS_MAX || Math.max(width, height) > SIDE_MAX) {
            throw new IllegalArgumentException("The grid of %d columns and %d rows with a band of %s is too large."
                    .formatted(width, height, band));
        }
        columns = (int) width;
        rows = (int) height;
        // A wider band than the grid reaches no further than the grid.
        double reach = Math.min(band, (double) (width + height));
        radius = (int) Math.floor(reach);
        halfWidth = halfWidths(reach, radius);
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

    private static int[] halfWidths(double band, int radius) {
        int[] half = new int[radius + 1];
        for (int dy = 0; dy <= radius; dy++) {
            half[dy] = (int) Math.floor(Math.sqrt(band * band - (double) dy * dy) + 1e-9);
        }
        return half;
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

    /** Where the square that comes k-th by row and column stood in the input. */
    int input(int k) {
        return order[k];
    }

    /**
     * The sum of the values in the disc around each square, its own among them.
     *
     * @param values in input order
     * @return by row, then column
     */
    double[] sums(double[] values, int threads) {
        double[] sorted = isSorted ? values : sorted(values);
        double[] sums = new double[sorted.length];
        if (radius > RADIUS_MAX) {
            double[] before = before(sorted);
            Parallel.forEach(rows, threads, row -> searched(row, before, sums));
            return sums;
        }
        int across = (columns + PIECE_COLUMNS - 1) / PIECE_COLUMNS;
        int down = (rows + PIECE_ROWS - 1) / PIECE_ROWS;
        Parallel.forEach(across * down, threads, piece -> {
            int firstRow = Math.floorDiv(piece, across) * PIECE_ROWS;
            new Piece(piece % across * PIECE_COLUMNS, sorted, sums)
                    .run(firstRow, Math.min(rows, firstRow + PIECE_ROWS));
        });
        return sums;
    }

    /** The sum of the values before each square, those of earlier rows included; one more at the end. */
    private static double[] before(double[] sorted) {
        double[] before = new double[sorted.length + 1];
        for (int at = 0; at < sorted.length; at++) {
            before[at + 1] = before[at] + sorted[at];
        }
        return before;
    }

    private void searched(int row, double[] before, double[] sums) {
        int last = (int) Math.min(rows - 1L, (long) row + radius);
        for (int at = rowStart[row]; at < rowStart[row + 1]; at++) {
            double sum = 0;
            for (int other = Math.max(0, row - radius); other <= last; other++) {
                int half = halfWidth[Math.abs(other - row)];
                sum += before[firstAt(other, column[at] + half + 1)] - before[firstAt(other, column[at] - half)];
            }
            sums[at] = sum;
        }
    }

    private double[] sorted(double[] values) {
        double[] sorted = new double[values.length];
        for (int at = 0; at < sorted.length; at++) {
            sorted[at] = values[order[at]];
        }
        return sorted;
    }

    /** The first square of a row at or after a column. */
    private int firstAt(int row, int from) {
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

    /** Some columns and rows of the country, with the running sums of the rows around the one at hand. */
    private final class Piece {
        private final int west;
        private final int east;
        /** Column of the first cell of the running sums. */
        private final int base;

        private final double[] values;
        private final double[] sums;
        private final double[] stretch = new double[PIECE_COLUMNS];
        /** Running sums of 2R + 1 rows: at k the sum of the columns before base + k. Empty for a row without squares. */
        private final double[][] running = new double[2 * radius + 1][];

        private final double[][] lines = new double[2 * radius + 1][PIECE_COLUMNS + 2 * radius + 1];
        private int laid;

        Piece(int west, double[] values, double[] sums) {
            this.west = west;
            this.east = Math.min(columns, west + PIECE_COLUMNS);
            this.base = west - radius;
            this.values = values;
            this.sums = sums;
        }

        void run(int firstRow, int endRow) {
            laid = firstRow - radius;
            for (int row = firstRow; row < endRow; row++) {
                int from = firstAt(row, west);
                int end = firstAt(row, east);
                if (from < end) {
                    layUpTo(row);
                    stretches(row, from, end);
                }
            }
        }

        /** Lays out the rows that the disc of this row touches and that were not laid out before. */
        private void layUpTo(int row) {
            for (laid = Math.max(laid, row - radius); laid <= row + radius; laid++) {
                int slot = Math.floorMod(laid, running.length);
                running[slot] = laid < 0 || laid >= rows ? NOTHING : lay(laid, slot);
            }
        }

        private double[] lay(int row, int slot) {
            int end = firstAt(row, east + radius);
            int at = firstAt(row, base);
            if (at == end) {
                return NOTHING;
            }
            double[] line = lines[slot];
            double sum = 0;
            int cell = 0;
            for (; at < end; at++) {
                int own = column[at] - base;
                for (; cell <= own; cell++) {
                    line[cell] = sum;
                }
                sum += values[at];
            }
            Arrays.fill(line, cell, east - base + radius + 1, sum);
            return line;
        }

        private void stretches(int row, int from, int end) {
            for (int at = from; at < end; ) {
                int next = at + 1;
                while (next < end && column[next] - column[next - 1] <= GAP_CELLS) {
                    next++;
                }
                stretch(row, at, next);
                at = next;
            }
        }

        private void stretch(int row, int from, int end) {
            int first = column[from] - base;
            int cells = column[end - 1] - column[from] + 1;
            Arrays.fill(stretch, 0, cells, 0);
            for (int other = row - radius; other <= row + radius; other++) {
                double[] line = running[Math.floorMod(other, running.length)];
                if (line.length > 0) {
                    int half = halfWidth[Math.abs(other - row)];
                    addSpans(stretch, cells, line, first - half, first + half + 1);
                }
            }
            for (int at = from; at < end; at++) {
                sums[at] = stretch[column[at] - base - first];
            }
        }
    }

    private static final double[] NOTHING = {};

    private static void addSpans(double[] to, int cells, double[] line, int low, int high) {
        for (int k = 0; k < cells; k++) {
            to[k] += line[high + k] - line[low + k];
        }
    }
}
