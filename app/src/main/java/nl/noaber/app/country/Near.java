// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import java.util.List;
import nl.noaber.core.geo.RdPoint;

/**
 * The nearest open point of each row of demand, in a straight line.
 *
 * @param metres by row; infinite when there is none within the limit
 * @param point by row the index in the list of points, -1 when there is none
 */
record Near(double[] metres, int[] point) {
    static Near of(Demand demand, int[] rowOfCell, List<RdPoint> points, double limitMetres) {
        double[] metres = new double[demand.size()];
        int[] nearest = new int[demand.size()];
        Arrays.fill(metres, Double.POSITIVE_INFINITY);
        Arrays.fill(nearest, -1);
        for (int p = 0; p < points.size(); p++) {
            int number = p;
            RdPoint at = points.get(p);
            demand.raster().forEachWithin(at.x(), at.y(), limitMetres, (cell, distance) -> {
                int row = rowOfCell[cell];
                if (row >= 0 && distance < metres[row]) {
                    metres[row] = distance;
                    nearest[row] = number;
                }
            });
        }
        return new Near(metres, nearest);
    }

    boolean within(int row, double limitMetres) {
        return metres[row] <= limitMetres;
    }
}
