// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Turns shapes in RD metres into points on the sheet, without the points that no eye would see. */
final class Traces {
    private static final double SEEN = 4;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Traces() {}

    /** The rings of all polygons that come near the window; a hole is a ring like any other. */
    static List<int[]> rings(Geometry shape, Window window) {
        List<int[]> rings = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon
                    && polygon.getEnvelopeInternal().intersects(window.area())) {
                add(rings, polygon.getExteriorRing(), window);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    add(rings, polygon.getInteriorRingN(hole), window);
                }
            }
        }
        return rings;
    }

    private static void add(List<int[]> rings, LinearRing ring, Window window) {
        Coordinate[] at = ring.getCoordinates();
        Coordinate[] page = new Coordinate[at.length];
        for (int i = 0; i < at.length; i++) {
            page[i] = new Coordinate(window.pageX(at[i].x), window.pageY(at[i].y));
        }
        int[] xy = whole(fewer(page), true);
        if (xy.length >= 6) {
            rings.add(xy);
        }
    }

    /** The points of a line: x, y, x, y, ... in RD metres. Empty when it lies outside the window or is a speck. */
    static int[] line(double[] xy, Window window) {
        Coordinate[] page = new Coordinate[xy.length / 2];
        Envelope around = new Envelope();
        for (int i = 0; i < page.length; i++) {
            page[i] = new Coordinate(window.pageX(xy[2 * i]), window.pageY(xy[2 * i + 1]));
            around.expandToInclude(page[i]);
        }
        Box frame = window.frame();
        Envelope seen = new Envelope(frame.left(), frame.right(), frame.top(), frame.bottom());
        return around.intersects(seen) ? whole(fewer(page), false) : new int[0];
    }

    private static Coordinate[] fewer(Coordinate[] page) {
        return DouglasPeuckerSimplifier.simplify(GEOMETRY.createLineString(page), SEEN)
                .getCoordinates();
    }

    private static int[] whole(Coordinate[] page, boolean closed) {
        int n = closed ? page.length - 1 : page.length;
        int[] xy = new int[2 * n];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            int x = (int) Math.round(page[i].x);
            int y = (int) Math.round(page[i].y);
            if (kept == 0 || xy[kept - 2] != x || xy[kept - 1] != y) {
                xy[kept++] = x;
                xy[kept++] = y;
            }
        }
        return kept < 4 ? new int[0] : Arrays.copyOf(xy, kept);
    }
}
