// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.geo;

import java.util.OptionalDouble;

/**
 * Water depth in metres on a grid of square cells in RD New. A cell without data, and every place outside the grid, is
 * unknown, which is not the same as dry.
 */
public final class DepthGrid {
    private final double west;
    private final double south;
    private final double cellMetres;
    private final int columns;
    private final int rows;
    private final float[] depthMetres;

    /**
     * @param west x of the outer corner of the first column
     * @param south y of the outer corner of the last row
     * @param depthMetres rows from north to south, each from west to east; NaN is unknown; length rows x columns
     */
    public DepthGrid(double west, double south, double cellMetres, int columns, int rows, float[] depthMetres) {
        if (depthMetres.length != (long) columns * rows || !(cellMetres > 0)) {
            throw new IllegalArgumentException("A grid of %d columns and %d rows of %s m cannot have %d cells."
                    .formatted(columns, rows, cellMetres, depthMetres.length));
        }
        this.west = west;
        this.south = south;
        this.cellMetres = cellMetres;
        this.columns = columns;
        this.rows = rows;
        this.depthMetres = depthMetres.clone();
    }

    /** Depth in the cell that holds the point; empty when unknown; 0 is dry or not modelled. */
    public OptionalDouble depthAt(RdPoint point) {
        double column = Math.floor((point.x() - west) / cellMetres);
        double rowFromSouth = Math.floor((point.y() - south) / cellMetres);
        if (column < 0 || column >= columns || rowFromSouth < 0 || rowFromSouth >= rows) {
            return OptionalDouble.empty();
        }
        float depth = depthMetres[(rows - 1 - (int) rowFromSouth) * columns + (int) column];
        return Float.isNaN(depth) ? OptionalDouble.empty() : OptionalDouble.of(depth);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public double cellMetres() {
        return cellMetres;
    }
}
