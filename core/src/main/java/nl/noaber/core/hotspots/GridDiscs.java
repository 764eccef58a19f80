// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;

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

    private final GridLayout grid;
    private final int radius;
    private final int[] halfWidth;
    /**
     * Lays out the grid.
     *
     * @param column columns of the squares, any origin
     * @param row rows of the squares, any origin; no square twice
     * @param band in columns; a square belongs to the disc when its middle lies within, the border included
     */
    GridDiscs(int[] column, int[] row, double band) {
        if (!(band > 0)) {
            throw new IllegalArgumentException("The band (%s) must be more than zero.".formatted(band));
        }
        grid = new GridLayout(column, row);
        // A wider band than the grid reaches no further than the grid.
        double reach = Math.min(band, (double) grid.rows() + grid.columns());
        radius = (int) Math.floor(reach);
        halfWidth = halfWidths(reach, radius);
    }

    private static int[] halfWidths(double band, int radius) {
        int[] half = new int[radius + 1];
        for (int dy = 0; dy <= radius; dy++) {
            half[dy] = (int) Math.floor(Math.sqrt(band * band - (double) dy * dy) + 1e-9);
        }
        return half;
    }

    int size() {
        return grid.size();
    }

    /** Where the square that comes k-th by row and column stood in the input. */
    int input(int k) {
        return grid.input(k);
    }

    /**
     * The sum of the values in the disc around each square, its own among them.
     *
     * @param values in input order
     * @return by row, then column
     */
    double[] sums(double[] values, int threads) {
        double[] sorted = grid.sorted(values);
        double[] sums = new double[sorted.length];
        if (radius > RADIUS_MAX) {
            double[] before = before(sorted);
            Parallel.forEach(grid.rows(), threads, row -> searched(row, before, sums));
            return sums;
        }
        int across = (grid.columns() + PIECE_COLUMNS - 1) / PIECE_COLUMNS;
        int down = (grid.rows() + PIECE_ROWS - 1) / PIECE_ROWS;
        Parallel.forEach(across * down, threads, piece -> {
            int firstRow = Math.floorDiv(piece, across) * PIECE_ROWS;
            new Piece(piece % across * PIECE_COLUMNS, sorted, sums)
                    .run(firstRow, Math.min(grid.rows(), firstRow + PIECE_ROWS));
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
        int last = (int) Math.min(grid.rows() - 1L, (long) row + radius);
        for (int at = grid.start(row); at < grid.end(row); at++) {
            double sum = 0;
            for (int other = Math.max(0, row - radius); other <= last; other++) {
                int half = halfWidth[Math.abs(other - row)];
                sum += before[grid.firstAt(other, grid.column(at) + half + 1)]
                        - before[grid.firstAt(other, grid.column(at) - half)];
            }
            sums[at] = sum;
        }
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
            this.east = Math.min(grid.columns(), west + PIECE_COLUMNS);
            this.base = west - radius;
            this.values = values;
            this.sums = sums;
        }

        void run(int firstRow, int endRow) {
            laid = firstRow - radius;
            for (int row = firstRow; row < endRow; row++) {
                int from = grid.firstAt(row, west);
                int end = grid.firstAt(row, east);
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
                running[slot] = laid < 0 || laid >= grid.rows() ? NOTHING : lay(laid, slot);
            }
        }

        private double[] lay(int row, int slot) {
            int end = grid.firstAt(row, east + radius);
            int at = grid.firstAt(row, base);
            if (at == end) {
                return NOTHING;
            }
            double[] line = lines[slot];
            double sum = 0;
            int cell = 0;
            for (; at < end; at++) {
                int own = grid.column(at) - base;
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
                while (next < end && grid.column(next) - grid.column(next - 1) <= GAP_CELLS) {
                    next++;
                }
                stretch(row, at, next);
                at = next;
            }
        }

        private void stretch(int row, int from, int end) {
            int first = grid.column(from) - base;
            int cells = grid.column(end - 1) - grid.column(from) + 1;
            Arrays.fill(stretch, 0, cells, 0);
            for (int other = row - radius; other <= row + radius; other++) {
                double[] line = running[Math.floorMod(other, running.length)];
                if (line.length > 0) {
                    int half = halfWidth[Math.abs(other - row)];
                    addSpans(stretch, cells, line, first - half, first + half + 1);
                }
            }
            for (int at = from; at < end; at++) {
                sums[at] = stretch[grid.column(at) - base - first];
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
