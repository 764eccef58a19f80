// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.spread;

import nl.noaber.core.geo.RdPoint;
import org.locationtech.jts.geom.Envelope;

/**
 * Square cells in RD New. The number of a cell is {@code row * columns + column}; row 0 is the southernmost.
 *
 * @param west of the first column, metres
 * @param south of the first row, metres
 * @param cellMetres side of a cell
 */
public record Raster(int west, int south, int cellMetres, int columns, int rows) {
    private static final int CELLS_MAX = 100_000_000;

    public Raster {
        if (cellMetres < 1 || columns < 1 || rows < 1 || (long) columns * rows > CELLS_MAX) {
            throw new IllegalArgumentException("A raster of %d by %d cells of %d m is empty or larger than %d cells."
                    .formatted(columns, rows, cellMetres, CELLS_MAX));
        }
    }

    /** The smallest raster over the box whose edges lie on multiples of the cell. */
    public static Raster over(Envelope box, int cellMetres) {
        int west = Math.floorDiv((int) Math.floor(box.getMinX()), cellMetres) * cellMetres;
        int south = Math.floorDiv((int) Math.floor(box.getMinY()), cellMetres) * cellMetres;
        int columns = (int) Math.ceil((box.getMaxX() - west) / cellMetres);
        int rows = (int) Math.ceil((box.getMaxY() - south) / cellMetres);
        return new Raster(west, south, cellMetres, Math.max(1, columns), Math.max(1, rows));
    }

    public int cells() {
        return columns * rows;
    }

    public double x(int cell) {
        return west + (cell % columns + 0.5) * cellMetres;
    }

    public double y(int cell) {
        int row = cell / columns;
        return south + (row + 0.5) * cellMetres;
    }

    public RdPoint centre(int cell) {
        return new RdPoint(x(cell), y(cell));
    }

    /** @return the cell that holds the point, or -1 */
    public int cellAt(double x, double y) {
        int column = (int) Math.floor((x - west) / cellMetres);
        int row = (int) Math.floor((y - south) / cellMetres);
        boolean within = column >= 0 && column < columns && row >= 0 && row < rows;
        return within ? row * columns + column : -1;
    }

    /** Hands out every cell whose centre lies at most so far from the point, by rising number. */
    public void forEachWithin(double x, double y, double metres, CellTaker taker) {
        int lowest = row(y - metres, true);
        int highest = row(y + metres, false);
        for (int row = lowest; row <= highest; row++) {
            double dy = south + (row + 0.5) * cellMetres - y;
            double half = Math.sqrt(Math.max(0, metres * metres - dy * dy)) + cellMetres;
            int last = Math.min(columns - 1, (int) Math.floor((x + half - west) / cellMetres - 0.5));
            for (int c = Math.max(0, (int) Math.ceil((x - half - west) / cellMetres - 0.5)); c <= last; c++) {
                double distance = Math.hypot(west + (c + 0.5) * cellMetres - x, dy);
                if (distance <= metres) {
                    taker.take(row * columns + c, distance);
                }
            }
        }
    }

    private int row(double y, boolean up) {
        double exact = (y - south) / cellMetres - 0.5;
        return up ? Math.max(0, (int) Math.ceil(exact)) : Math.min(rows - 1, (int) Math.floor(exact));
    }

    /** Takes a cell. */
    @FunctionalInterface
    public interface CellTaker {
        /** @param metres from the point to the centre of the cell */
        void take(int cell, double metres);
    }
}
