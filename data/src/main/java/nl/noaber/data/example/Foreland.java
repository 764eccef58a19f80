// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The land and water between the two dikes, where nobody lives: the first and the second road of the plan. */
final class Foreland {
    private Foreland() {}

    static Geometry of(Plan plan) {
        List<Coordinate> ring = new ArrayList<>(plan.roads.get(0).line);
        ring.addAll(plan.roads.get(1).line.reversed());
        ring.add(ring.getFirst());
        return Curve.SHAPES.createPolygon(ring.toArray(Coordinate[]::new));
    }
}
