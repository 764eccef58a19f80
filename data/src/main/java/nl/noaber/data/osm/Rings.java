// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * Rings joined from the ways of a multipolygon.
 *
 * @param isWhole whether all ways are there and all ends meet
 */
record Rings(List<LinearRing> closed, boolean isWhole) {
    private static final int RING_POINTS_MIN = 4;

    /** @param all whether no way is missing */
    static Rings join(List<LineString> lines, boolean all) {
        LineMerger merger = new LineMerger();
        List<LinearRing> closed = new ArrayList<>();
        boolean whole = all;
        for (LineString line : lines) {
            if (line.isClosed()) {
                whole &= add(line, closed);
            } else {
                merger.add(line);
            }
        }
        @SuppressWarnings("unchecked")
        Collection<LineString> merged = merger.getMergedLineStrings();
        for (LineString line : merged) {
            whole &= add(line, closed);
        }
        return new Rings(closed, whole);
    }

    private static boolean add(LineString line, List<LinearRing> closed) {
        boolean isRing = line.isClosed() && line.getNumPoints() >= RING_POINTS_MIN;
        if (isRing) {
            closed.add(line.getFactory().createLinearRing(line.getCoordinateSequence()));
        }
        return isRing;
    }

    /** These rings as polygons; a hole belongs to the first in which it lies. */
    List<Polygon> withHoles(Rings holes, GeometryFactory factory) {
        List<Polygon> outer = closed.stream().map(factory::createPolygon).toList();
        Map<Integer, List<LinearRing>> within = new HashMap<>();
        for (LinearRing hole : holes.closed) {
            for (int i = 0; i < outer.size(); i++) {
                boolean near = outer.get(i).getEnvelopeInternal().covers(hole.getEnvelopeInternal());
                if (near
                        && outer.get(i).intersects(hole.getPointN(0))
                        && outer.get(i).intersects(hole.getPointN(1))) {
                    within.computeIfAbsent(i, first -> new ArrayList<>()).add(hole);
                    break;
                }
            }
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < outer.size(); i++) {
            List<LinearRing> mine = within.getOrDefault(i, List.of());
            polygons.add(factory.createPolygon(closed.get(i), mine.toArray(new LinearRing[0])));
        }
        return polygons;
    }
}
