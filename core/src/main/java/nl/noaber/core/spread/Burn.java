// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.spread;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Which polygon each cell belongs to: the one that holds its centre, by the even-odd rule along each row of centres. Where
 * polygons overlap, the first of the list has the cell. A polygon too small to hold any centre gets the cell of its inner point,
 * when the one that has it has others too; so that nobody who lives in a small area is lost.
 */
public final class Burn {
    /** The cell belongs to no polygon. */
    public static final int NONE = -1;

    private final Raster raster;
    private final int[] label;
    private final int[] cellsOf;
    private double[][] crossings = new double[0][];
    private int[] crossed = new int[0];

    private Burn(Raster raster, int polygons) {
        this.raster = raster;
        this.label = new int[raster.cells()];
        this.cellsOf = new int[polygons];
        Arrays.fill(label, NONE);
    }

    /** @return by cell the index of its polygon, or {@link #NONE} */
    public static int[] labels(Raster raster, List<Geometry> polygons) {
        Burn burn = new Burn(raster, polygons.size());
        for (int i = 0; i < polygons.size(); i++) {
            burn.polygon(i, polygons.get(i));
        }
        for (int i = 0; i < polygons.size(); i++) {
            burn.small(i, polygons.get(i));
        }
        return burn.label;
    }

    private void polygon(int number, Geometry shape) {
        int bottom = Math.max(0, rowAbove(shape.getEnvelopeInternal().getMinY()));
        int top =
                Math.min(raster.rows() - 1, rowAbove(shape.getEnvelopeInternal().getMaxY()) - 1);
        int rows = top - bottom + 1;
        if (rows <= 0) {
            return;
        }
        crossings = new double[rows][4];
        crossed = new int[rows];
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            if (shape.getGeometryN(part) instanceof Polygon polygon) {
                ring(polygon.getExteriorRing(), bottom);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    ring(polygon.getInteriorRingN(hole), bottom);
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            Arrays.sort(crossings[row], 0, crossed[row]);
            for (int k = 0; k + 1 < crossed[row]; k += 2) {
                fill(number, bottom + row, crossings[row][k], crossings[row][k + 1]);
            }
        }
    }

    /** The first row whose centre lies at this y or above it. */
    private int rowAbove(double y) {
        return (int) Math.ceil((y - raster.south()) / raster.cellMetres() - 0.5);
    }

    private void ring(LineString ring, int bottom) {
        CoordinateSequence at = ring.getCoordinateSequence();
        for (int i = 1; i < at.size(); i++) {
            boolean up = at.getY(i - 1) < at.getY(i);
            edge(
                    at.getX(up ? i - 1 : i),
                    at.getY(up ? i - 1 : i),
                    at.getX(up ? i : i - 1),
                    at.getY(up ? i : i - 1),
                    bottom);
        }
    }

    /** From low to high; its upper end is not part of it, so that a corner counts once. */
    private void edge(double x0, double y0, double x1, double y1, int bottom) {
        int first = Math.max(bottom, rowAbove(y0));
        int last = Math.min(bottom + crossed.length - 1, rowAbove(y1) - 1);
        for (int row = first; row <= last; row++) {
            double y = raster.south() + (row + 0.5) * raster.cellMetres();
            int at = row - bottom;
            if (crossed[at] == crossings[at].length) {
                crossings[at] = Arrays.copyOf(crossings[at], 2 * crossed[at]);
            }
            crossings[at][crossed[at]++] = x0 + (y - y0) / (y1 - y0) * (x1 - x0);
        }
    }

    private void fill(int number, int row, double from, double to) {
        int first = Math.max(0, column(from));
        int last = Math.min(raster.columns(), column(to)) - 1;
        for (int column = first; column <= last; column++) {
            int cell = row * raster.columns() + column;
            if (label[cell] == NONE) {
                label[cell] = number;
                cellsOf[number]++;
            }
        }
    }

    /** The first column whose centre lies at this x or right of it. */
    private int column(double x) {
        return (int) Math.ceil((x - raster.west()) / raster.cellMetres() - 0.5);
    }

    private void small(int number, Geometry shape) {
        if (cellsOf[number] > 0 || shape.isEmpty()) {
            return;
        }
        Coordinate inner = shape.getInteriorPoint().getCoordinate();
        int cell = raster.cellAt(inner.x, inner.y);
        if (cell < 0 || (label[cell] != NONE && cellsOf[label[cell]] < 2)) {
            return;
        }
        if (label[cell] != NONE) {
            cellsOf[label[cell]]--;
        }
        label[cell] = number;
        cellsOf[number] = 1;
    }
}
