// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;

/** Web Mercator (EPSG:3857) scaled to a unit square: x from the west, y from the north, both 0 to 1. */
final class Mercator {
    private static final double LATITUDE_MAX = 85.0511287798066;

    private Mercator() {}

    static double x(double lon) {
        return lon / 360 + 0.5;
    }

    static double y(double lat) {
        double within = Math.max(-LATITUDE_MAX, Math.min(LATITUDE_MAX, lat));
        double sine = Math.sin(Math.toRadians(within));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    static Coordinate of(double lon, double lat) {
        return new Coordinate(x(lon), y(lat));
    }

    static double lon(double x) {
        return (x - 0.5) * 360;
    }

    static double lat(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }

    /** Rewrites a shape in place, from degrees (longitude first) to the unit square. */
    static CoordinateSequenceFilter filter() {
        return new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                double lon = points.getX(i);
                double lat = points.getY(i);
                points.setOrdinate(i, 0, x(lon));
                points.setOrdinate(i, 1, y(lat));
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        };
    }
}
