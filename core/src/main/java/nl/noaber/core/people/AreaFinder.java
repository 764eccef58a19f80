// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * In which area a point or a square lies. Water, where no one is registered, is left out. A point in two areas belongs
 * to the one whose code comes first; a square to the one that covers most of it.
 */
final class AreaFinder {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private final STRtree index = new STRtree();

    private record Prepared(Area area, PreparedGeometry shape) {}

    AreaFinder(List<Area> areas) {
        for (Area area : areas) {
            if (!area.water() && !area.shape().isEmpty()) {
                index.insert(
                        area.shape().getEnvelopeInternal(),
                        new Prepared(area, PreparedGeometryFactory.prepare(area.shape())));
            }
        }
        index.build();
    }

    /** @return the code, empty when in none */
    String at(RdPoint point) {
        Coordinate at = new Coordinate(point.x(), point.y());
        Geometry shape = GEOMETRIES.createPoint(at);
        return near(new Envelope(at)).stream()
                .filter(candidate -> candidate.shape.intersects(shape))
                .map(candidate -> candidate.area.code())
                .findFirst()
                .orElse("");
    }

    /** @return the code, empty when in none */
    String of(Square square) {
        Envelope box = new Envelope(
                square.west(), square.west() + square.size(), square.south(), square.south() + square.size());
        List<Prepared> candidates = near(box);
        if (candidates.isEmpty()) {
            return "";
        }
        Geometry shape = GEOMETRIES.toGeometry(box);
        for (Prepared candidate : candidates) {
            if (candidate.shape.contains(shape)) {
                return candidate.area.code();
            }
        }
        return largest(candidates, shape);
    }

    private static String largest(List<Prepared> candidates, Geometry square) {
        String best = "";
        double most = 0;
        for (Prepared candidate : candidates) {
            double overlap = candidate.shape.intersects(square)
                    ? candidate.area.shape().intersection(square).getArea()
                    : 0;
            if (overlap > most) {
                most = overlap;
                best = candidate.area.code();
            }
        }
        return best;
    }

    private List<Prepared> near(Envelope box) {
        List<Prepared> found = new ArrayList<>();
        for (Object item : index.query(box)) {
            found.add((Prepared) item);
        }
        found.sort(Comparator.comparing(candidate -> candidate.area.code()));
        return found;
    }
}
