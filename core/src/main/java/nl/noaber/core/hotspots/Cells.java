// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;

/** Points sorted into square cells, to find those nearby. At most about four cells a point, whatever the extent. */
final class Cells {
    private static final int CELLS_PER_POINT_MAX = 4;

    private final double west;
    private final double south;
    private final double side;
    private final int columns;
    private final int rows;
    private final int[] first;
    private final int[] next;

    /**
     * Sorts the points.
     *
     * @param sideAtLeast length of a cell's side; made larger when the extent would ask for too many cells
     */
    Cells(double[] x, double[] y, double sideAtLeast) {
        west = Arrays.stream(x).min().orElse(0);
        south = Arrays.stream(y).min().orElse(0);
        double width = Arrays.stream(x).max().orElse(0) - west;
        double height = Arrays.stream(y).max().orElse(0) - south;
        double cellsMax = Math.max(16, (double) CELLS_PER_POINT_MAX * x.length);
        double length = sideAtLeast;
        while ((Math.floor(width / length) + 1) * (Math.floor(height / length) + 1) > cellsMax) {
            length *= 2;
        }
        side = length;
        columns = (int) (width / side) + 1;
        rows = (int) (height / side) + 1;
        first = new int[columns * rows];
        Arrays.fill(first, -1);
        next = new int[x.length];
        for (int i = x.length - 1; i >= 0; i--) {
            int cell = row(y[i]) * columns + column(x[i]);
            next[i] = first[cell];
            first[cell] = i;
        }
    }

    /** A side with about k points a cell. */
    static double sideFor(double[] x, double[] y, int k) {
        double width = Arrays.stream(x).max().orElse(0) - Arrays.stream(x).min().orElse(0);
        double height =
                Arrays.stream(y).max().orElse(0) - Arrays.stream(y).min().orElse(0);
        double side = Math.sqrt(Math.max(width, 1e-9) * Math.max(height, 1e-9) * k / Math.max(1, x.length));
        return Math.max(side, Math.max(width, height) / 10_000 + 1e-12);
    }

    int column(double x) {
        return (int) ((x - west) / side);
    }

    int row(double y) {
        return (int) ((y - south) / side);
    }

    /** The first point of a cell, or -1; cells outside the extent are empty. */
    int first(int column, int row) {
        return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : first[row * columns + column];
    }

    /** The next point in the same cell, or -1. */
    int next(int point) {
        return next[point];
    }

    double side() {
        return side;
    }

    int ringsMax() {
        return Math.max(columns, rows);
    }
}
