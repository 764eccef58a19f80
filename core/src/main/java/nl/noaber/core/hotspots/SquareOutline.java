// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.geo.Square;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/** The outline of squares together: whole metres, corners only where it turns, always in the same order. */
final class SquareOutline {
    private static final PrecisionModel METRES = new PrecisionModel(1);
    private static final GeometryFactory SHAPES = new GeometryFactory(METRES);

    private SquareOutline() {}

    /** @param squares from south to north, in a row from west to east, at least one */
    static Geometry of(List<Square> squares) {
        Geometry union = UnaryUnionNG.union(runs(squares), METRES);
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < union.getNumGeometries(); i++) {
            polygons.add(plain((Polygon) union.getGeometryN(i)));
        }
        Geometry outline = polygons.size() == 1
                ? polygons.getFirst()
                : SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
        outline.normalize();
        return outline;
    }

    /** A rectangle for every stretch of squares in a row. */
    private static List<Geometry> runs(List<Square> squares) {
        List<Geometry> runs = new ArrayList<>();
        Square first = squares.getFirst();
        Square last = first;
        for (Square next : squares) {
            boolean continues = next.south() == last.south() && next.west() <= last.west() + last.size();
            if (!continues) {
                runs.add(rectangle(first, last));
                first = next;
            }
            last = next;
        }
        runs.add(rectangle(first, last));
        return runs;
    }

    private static Geometry rectangle(Square first, Square last) {
        return SHAPES.toGeometry(new Envelope(
                first.west(), last.west() + (double) last.size(), first.south(), last.south() + (double) last.size()));
    }

    private static Polygon plain(Polygon polygon) {
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = plain(polygon.getInteriorRingN(i));
        }
        return SHAPES.createPolygon(plain(polygon.getExteriorRing()), holes);
    }

    /** Without the corners of squares at which the line goes straight on. */
    private static LinearRing plain(LinearRing ring) {
        Coordinate[] all = ring.getCoordinates();
        int n = all.length - 1;
        List<Coordinate> turns = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Coordinate before = all[(i + n - 1) % n];
            Coordinate after = all[i + 1];
            boolean isStraight =
                    (before.x == all[i].x && all[i].x == after.x) || (before.y == all[i].y && all[i].y == after.y);
            if (!isStraight) {
                turns.add(all[i]);
            }
        }
        turns.add(turns.getFirst());
        return SHAPES.createLinearRing(turns.toArray(Coordinate[]::new));
    }
}
