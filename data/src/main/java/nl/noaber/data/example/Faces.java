// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The pieces of land between the main lines: what a Dutch neighbourhood mostly is. */
final class Faces {
    private Faces() {}

    /** Every closed piece, from south to north by its middle. */
    static List<Polygon> between(List<Way> ways) {
        Polygonizer polygonizer = new Polygonizer();
        Set<String> seen = new HashSet<>();
        for (Way way : ways) {
            for (int i = 0; i + 1 < way.line.size(); i++) {
                Coordinate a = way.line.get(i);
                Coordinate b = way.line.get(i + 1);
                boolean forward = a.compareTo(b) < 0;
                if (!a.equals2D(b) && seen.add(forward ? a + "" + b : b + "" + a)) {
                    polygonizer.add(Curve.line(List.of(a, b)));
                }
            }
        }
        List<Polygon> faces = new java.util.ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Polygon) ((Polygon) face).norm());
        }
        faces.sort(
                Comparator.comparingDouble((Polygon face) -> face.getCentroid().getY()));
        return faces;
    }
}
